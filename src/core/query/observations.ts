import { COUNTRY, TOTAL } from '../model/area.ts';
import type { Basis, ObsStatus, PriceBasis } from '../model/observation.ts';
import { freqOf, type TimePeriod } from '../model/period.ts';
import type { ObservationRow } from '../model/views.ts';
import type { Store } from '../store/open.ts';
import { areaAt, regionMembers } from './areaOf.ts';
import { IS_LATEST, LATEST } from './vintages.ts';

export type ObservationFilter = {
  readonly dataset?: string | undefined;
  readonly measure?: string | undefined;
  readonly item?: string | undefined;
  readonly area?: string | undefined;
  readonly region?: string | undefined;
  readonly basis?: Basis | undefined;
  readonly period?: TimePeriod | undefined;
  readonly asOf?: string | undefined;
  readonly allReleases: boolean;
};

/** One observation with all that it rests on; the FROM of every list of observations: `cross` keeps the few series asked for before their figures. */
export const OBSERVATION_COLUMNS = `
  s.dataset, s.measure, s.item, coalesce(i.label, '') as itemLabel, s.area, o.time_period as timePeriod, s.basis,
  c.price_basis as priceBasis, c.unit, c.unit_mult as unitMult, o.value, o.obs_status as status,
  r.released_on as releasedOn, f.name as file, t.sheet, c.letters || o.row as cell`;
export const OBSERVATION_SOURCES = `
  series s
  cross join observation o on o.series = s.id
  join release r on r.id = o.release
  join source f on f.sha256 = r.source
  join source_column c on c.id = o.source_column
  join sheet_table t on t.id = c.sheet_table
  left join item i on i.dataset = s.dataset and i.code = s.item`;

const where = (all: boolean): string => `
  (:dataset is null or s.dataset = :dataset) and (:measure is null or s.measure = :measure) and (:item is null or s.item = :item)
  and (:area is null or s.area = :area) and (:areas is null or s.area in (select value from json_each(:areas)))
  and (:basis is null or s.basis = :basis) and (:period is null or o.time_period = :period)
  and r.withdrawn_at is null and r.released_on <= :asOf ${all ? '' : `and ${IS_LATEST}`}`;

const list = (all: boolean): string =>
  `select s.id as series, ${OBSERVATION_COLUMNS} from ${OBSERVATION_SOURCES} where s.id > :after and ${where(all)} order by s.id, o.time_period, r.released_on, r.id limit :limit`;

export type RawObservation = {
  dataset: string;
  measure: string;
  item: string;
  itemLabel: string;
  area: string;
  timePeriod: TimePeriod;
  basis: Basis;
  priceBasis: PriceBasis;
  unit: string;
  unitMult: number;
  value: number | null;
  status: ObsStatus;
  releasedOn: string;
  file: string;
  sheet: string;
  cell: string;
};

/** Observations in long form, about `limit` a page; a series is never cut. `next` is what the following page starts after; null at the end. */
export function observations(
  store: Store,
  filter: ObservationFilter,
  after: number,
  limit: number,
): { rows: ObservationRow[]; next: number | null } {
  const found = page(store, filter, after, limit + 1);
  const last = found.at(-1)?.series;
  if (found.length <= limit || last === undefined) return { rows: found.map(observationRow), next: null };
  const whole = found.filter((row) => row.series !== last);
  const end = whole.at(-1)?.series;
  if (end === undefined) return observations(store, filter, after, limit * 2);
  return { rows: whole.map(observationRow), next: end };
}

function page(
  { sql }: Store,
  filter: ObservationFilter,
  after: number,
  limit: number,
): (RawObservation & { series: number })[] {
  const areas = filter.region ? regionMembers(filter.region, filter.period) : null;
  return sql(list(filter.allReleases)).all({
    dataset: filter.dataset ?? null,
    measure: filter.measure ?? null,
    item: filter.item ?? null,
    area: filter.area ?? null,
    areas: areas ? JSON.stringify(areas.codes) : null,
    basis: filter.basis ?? null,
    period: filter.period ?? null,
    asOf: filter.asOf ?? LATEST,
    limit,
    after,
  }) as (RawObservation & { series: number })[];
}

/** Adds the name of the area and the frequency. */
export function observationRow(raw: RawObservation): ObservationRow {
  const row = plain(raw);
  // The printed name of a total ("CẢ NƯỚC", "Toàn ngành") is the country's; a province's row has no name but the place's.
  const itemLabel = row.item === TOTAL && row.area !== COUNTRY ? 'Tổng số' : row.itemLabel || 'Tổng số';
  return { ...row, itemLabel, areaName: areaAt(row.area, row.timePeriod).name, freq: freqOf(row.timePeriod) };
}

/** The row without what else its query selected. */
function plain(raw: RawObservation): RawObservation {
  const { dataset, measure, item, itemLabel, area, timePeriod, basis, priceBasis, unit, unitMult } = raw;
  const { value, status, releasedOn, file, sheet, cell } = raw;
  return {
    dataset,
    measure,
    item,
    itemLabel,
    area,
    timePeriod,
    basis,
    priceBasis,
    unit,
    unitMult,
    value,
    status,
    releasedOn,
    file,
    sheet,
    cell,
  };
}

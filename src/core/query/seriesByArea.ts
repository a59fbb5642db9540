import { COUNTRY, TOTAL } from '../model/area.ts';
import { AREAS, BORDERS } from '../model/areaRegister.ts';
import { baseYearIn } from '../model/baseYear.ts';
import { keyText, type Basis, type ObservationKey, type ObsStatus, type PriceBasis } from '../model/observation.ts';
import { periodParts, type PeriodParts, type TimePeriod } from '../model/period.ts';
import { Refusal } from '../model/text.ts';
import type { SeriesAnswer, SeriesPoint } from '../model/views.ts';
import type { Store } from '../store/open.ts';
import { areaAt, bordersOf, regionMembers } from './areaOf.ts';
import { byEnd } from './areaTable.ts';
import { measureNamed } from './measure.ts';
import { combiner } from './seriesByBorders.ts';
import { IS_LATEST, LATEST } from './vintages.ts';

export type SeriesQuery = {
  readonly measure: string;
  readonly basis: Basis;
  readonly item: string;
  readonly dataset?: string | undefined;
  readonly region: string;
  readonly areas?: readonly string[] | undefined;
  /** The units of this day at every period; left out: those of each period. */
  readonly borders?: string | undefined;
  readonly asOf?: string | undefined;
  readonly kind?: PeriodParts['kind'] | undefined;
};

const POINTS = `
  select s.dataset, s.area, coalesce(i.label, '') as itemLabel, o.time_period as timePeriod, o.value, o.obs_status as status,
    c.unit, c.unit_mult as unitMult, c.price_basis as priceBasis,
    case when c.price_basis = 'C' or s.basis = 'BASE' then c.path || ' ' || t.title end as pricesSaid
  from series s
  join observation o on o.series = s.id
  join source_column c on c.id = o.source_column
  join sheet_table t on t.id = c.sheet_table
  left join item i on i.dataset = s.dataset and i.code = s.item
  where s.measure = :measure and s.item = :item and s.basis = :basis and (:dataset is null or s.dataset = :dataset)
    and s.area in (select value from json_each(:areas)) and ${IS_LATEST}
`;

export type SeriesRow = {
  dataset: string;
  area: string;
  itemLabel: string;
  timePeriod: TimePeriod;
  value: number | null;
  status: ObsStatus;
  unit: string;
  unitMult: number;
  priceBasis: PriceBasis;
  /** The heading and the title, where they may name a base year. */
  pricesSaid: string | null;
};

/**
 * Time series of the areas asked for, one kind of period, newest vintage of each point. Months without a book are absent. By the
 * borders of a day a point that no book has is combined from those of its time, or says why it cannot be.
 */
export function seriesByArea(store: Store, query: SeriesQuery): SeriesAnswer {
  const measure = measureNamed(store, query.measure);
  const { item, basis } = query;
  const borders = bordersOf(query);
  const codes = query.areas ?? [...codesOf(query.region, borders), COUNTRY];
  const all = points(store, query, basis, borders ? EVERYWHERE : codes);
  const kind = query.kind ?? commonKind(all);
  const dataset = query.dataset ?? commonest(all.map((row) => row.dataset)) ?? '';
  const rows = all
    .filter((row) => periodParts(row.timePeriod)?.kind === kind && row.dataset === dataset)
    .sort((a, b) => byEnd(a.timePeriod, b.timePeriod));
  const newest = rows.at(-1);
  const about = { dataset, measure: measure.code, item, basis };
  const combine = combiner({ store, about, additive: measure.additive, rows, on: borders ?? '' }, () =>
    points(store, query, 'LEVEL', EVERYWHERE),
  );
  const series = codes.flatMap((area) => {
    const published = rows.filter((row) => row.area === area).map((row) => pointOf(row, { ...about, area }));
    const own = borders && area !== COUNTRY ? combine(area, published) : published;
    const last = own.at(-1);
    const label = rows.findLast((row) => row.area === area)?.itemLabel ?? newest?.itemLabel ?? '';
    const at = borders ?? last?.timePeriod;
    return last && at ? [{ area: areaAt(area, at), item, itemLabel: item === TOTAL ? '' : label, points: own }] : [];
  });
  const column = {
    ...about,
    measureName: measure.name,
    itemLabel: newest?.itemLabel ?? '',
    priceBasis: newest?.priceBasis ?? ('N' as const),
    unit: newest?.unit ?? '',
    unitMult: newest?.unitMult ?? 0,
    status: null,
    releasedOn: [],
  };
  return { column, series };
}

const EVERYWHERE = AREAS.map(({ code }) => code);

function points(store: Store, query: SeriesQuery, basis: Basis, areas: readonly string[]): SeriesRow[] {
  return store.sql(POINTS).all({
    measure: query.measure,
    item: query.item,
    basis,
    dataset: query.dataset ?? null,
    areas: JSON.stringify(areas),
    asOf: query.asOf ?? LATEST,
  }) as SeriesRow[];
}

function pointOf(row: SeriesRow, about: Omit<ObservationKey, 'timePeriod'>): SeriesPoint {
  const { timePeriod, value, status, pricesSaid } = row;
  const baseYear = pricesSaid === null ? null : baseYearIn(pricesSaid);
  const point = { timePeriod, value, status, key: keyText({ ...about, timePeriod }) };
  return baseYear === null ? point : { ...point, baseYear };
}

/** The members of a region by the borders of a day; without one those of 2008 … 2025, then the units of its ground at other times. */
function codesOf(region: string, borders: TimePeriod | null): readonly string[] {
  const { codes } = regionMembers(region, borders ?? undefined);
  return borders ? codes : [...codes, ...unitsOf(region).filter((code) => !codes.includes(code))];
}

/** The members of a region at all times, where it has some. */
function unitsOf(region: string): string[] {
  return Object.values(BORDERS).flatMap((day) => {
    try {
      return regionMembers(region, day as TimePeriod).codes;
    } catch (error) {
      if (error instanceof Refusal) return []; // a region of one time only
      throw error;
    }
  });
}

function commonKind(rows: readonly SeriesRow[]): string | undefined {
  return commonest(rows.map((row) => periodParts(row.timePeriod)?.kind ?? ''));
}

function commonest(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

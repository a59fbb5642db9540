import { COUNTRY, TOTAL } from '../model/area.ts';
import { keyText, type Basis, type ObsStatus, type PriceBasis } from '../model/observation.ts';
import { periodParts, type PeriodParts, type TimePeriod } from '../model/period.ts';
import type { SeriesAnswer, SeriesPoint } from '../model/views.ts';
import type { Store } from '../store/open.ts';
import { areaAt, regionMembers } from './areaOf.ts';
import { byEnd } from './areaTable.ts';
import { measureNamed } from './measure.ts';
import { IS_LATEST, LATEST } from './vintages.ts';

export type SeriesQuery = {
  readonly measure: string;
  readonly basis: Basis;
  readonly item: string;
  readonly dataset?: string | undefined;
  readonly region: string;
  readonly areas?: readonly string[] | undefined;
  readonly asOf?: string | undefined;
  readonly kind?: PeriodParts['kind'] | undefined;
};

const POINTS = `
  select s.dataset, s.area, coalesce(i.label, '') as itemLabel, o.time_period as timePeriod, o.value, o.obs_status as status,
    c.unit, c.unit_mult as unitMult, c.price_basis as priceBasis
  from series s
  join observation o on o.series = s.id
  join source_column c on c.id = o.source_column
  left join item i on i.dataset = s.dataset and i.code = s.item
  where s.measure = :measure and s.item = :item and s.basis = :basis and (:dataset is null or s.dataset = :dataset)
    and s.area in (select value from json_each(:areas)) and ${IS_LATEST}
`;

type Row = {
  dataset: string;
  area: string;
  itemLabel: string;
  timePeriod: TimePeriod;
  value: number | null;
  status: ObsStatus;
  unit: string;
  unitMult: number;
  priceBasis: PriceBasis;
};

/** Time series of the areas asked for, one kind of period, newest vintage of each point. Months without a book are absent. */
export function seriesByArea(store: Store, query: SeriesQuery): SeriesAnswer {
  const measure = measureNamed(store, query.measure);
  const codes = query.areas ?? [...regionMembers(query.region).codes, COUNTRY];
  const { measure: code, item, basis } = query;
  const all = store.sql(POINTS).all({
    measure: code,
    item,
    basis,
    dataset: query.dataset ?? null,
    areas: JSON.stringify(codes),
    asOf: query.asOf ?? LATEST,
  }) as Row[];
  const kind = query.kind ?? commonKind(all);
  const dataset = query.dataset ?? commonest(all.map((row) => row.dataset)) ?? '';
  const rows = all
    .filter((row) => periodParts(row.timePeriod)?.kind === kind && row.dataset === dataset)
    .sort((a, b) => byEnd(a.timePeriod, b.timePeriod));
  const newest = rows.at(-1);
  const series = codes.flatMap((area) => {
    const own = rows.filter((row) => row.area === area);
    const last = own.at(-1);
    const points = own.map(({ timePeriod, value, status }): SeriesPoint => ({
      timePeriod,
      value,
      status,
      key: keyText({ dataset, measure: code, item, area, timePeriod, basis }),
    }));
    return last
      ? [{ area: areaAt(area, last.timePeriod), item, itemLabel: item === TOTAL ? '' : last.itemLabel, points }]
      : [];
  });
  const column = {
    dataset,
    measure: code,
    measureName: measure.name,
    item,
    itemLabel: newest?.itemLabel ?? '',
    basis,
    priceBasis: newest?.priceBasis ?? ('N' as const),
    unit: newest?.unit ?? '',
    unitMult: newest?.unitMult ?? 0,
    status: null,
    releasedOn: [],
  };
  return { column, series };
}

function commonKind(rows: readonly Row[]): string | undefined {
  return commonest(rows.map((row) => periodParts(row.timePeriod)?.kind ?? ''));
}

function commonest(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

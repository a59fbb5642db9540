import { COUNTRY } from '../model/area.ts';
import { keyText, type Basis, type ObsStatus, type PriceBasis } from '../model/observation.ts';
import { cumulative, endMonth, periodParts, sameSpan, type TimePeriod } from '../model/period.ts';
import type { AreaRow, AreaTable, Cell, ColumnHead } from '../model/views.ts';
import type { Store } from '../store/open.ts';
import { areaAt, bordersOf, endDay, groundOf, regionMembers } from './areaOf.ts';
import { spotsOf } from './columnSpots.ts';
import { filled, type Filled } from './filledTable.ts';
import { measureNamed } from './measure.ts';
import { rankAmong } from './rank.ts';
import { LATEST } from './vintages.ts';

export type AreaTableQuery = {
  readonly measure: string;
  readonly basis?: Basis | undefined;
  readonly period: TimePeriod;
  readonly item: string;
  readonly dataset?: string | undefined;
  readonly region: string;
  /** Rows are the units of this day; left out: of the period. */
  readonly borders?: string | undefined;
  /** Read the workspace as it stood on this day; leave it out for now. */
  readonly asOf?: string | undefined;
  readonly alsoCumulative?: boolean;
};

/** Every vintage, oldest first, of the series of one measure and item in some periods. */
const VINTAGES = `
  select s.dataset, s.basis, s.area, coalesce(i.label, '') as itemLabel, o.time_period as timePeriod, o.value, o.obs_status as status, r.released_on as releasedOn,
    c.id as sourceColumn, c.unit, c.unit_mult as unitMult, c.price_basis as priceBasis
  from series s
  join observation o on o.series = s.id
  join release r on r.id = o.release
  join source_column c on c.id = o.source_column
  left join item i on i.dataset = s.dataset and i.code = s.item
  where s.measure = :measure and s.item = :item and (:basis is null or s.basis = :basis) and (:dataset is null or s.dataset = :dataset)
    and s.area in (select value from json_each(:areas))
    and o.time_period in (select value from json_each(:periods))
    and r.withdrawn_at is null and r.released_on <= :asOf
  order by r.released_on, r.id
`;

export type Row = {
  dataset: string;
  basis: Basis;
  area: string;
  timePeriod: TimePeriod;
  value: number | null;
  status: ObsStatus;
  releasedOn: string;
  sourceColumn: number;
  unit: string;
  unitMult: number;
  priceBasis: PriceBasis;
  itemLabel: string;
};
export type Column = { id: string; newest: Row; order: number; byArea: Map<string, { now: Row; first: Row }> };

/** Areas × columns of one measure. Picks the month, else the point in time inside it, else the months up to it. */
export const areaTable = (store: Store, query: AreaTableQuery): AreaTable => filledTable(store, query).table;

/** The same, with the published numbers that its combined cells rest on. */
export function filledTable(store: Store, query: AreaTableQuery): Filled {
  const borders = bordersOf(query);
  const { region, total, codes } = regionMembers(query.region, borders ?? query.period);
  const measure = measureNamed(store, query.measure);
  const tiers = periodTiers(query.period);
  const fetch = (areas: readonly string[], basis?: Basis): Column[] =>
    columnsOf(
      store.sql(VINTAGES).all({
        measure: query.measure,
        item: query.item,
        basis: basis ?? null,
        dataset: query.dataset ?? null,
        areas: JSON.stringify(areas),
        periods: JSON.stringify(tiers.flat()),
        asOf: query.asOf ?? LATEST,
      }) as Row[],
    );
  const local = borders ? groundOf(codes) : codes;
  const near = [...local, COUNTRY, ...(total ? [total] : [])];
  const all = fetch(near, borders ? undefined : query.basis);
  const asked = all.filter(({ newest }) => !query.basis || newest.basis === query.basis);
  const columns = chosen(asked, tiers, local, query.alsoCumulative ?? false);
  const rowOf = (code: string): AreaRow => ({
    area: areaAt(code, borders ?? query.period),
    cells: columns.map((column) => cellOf(column, code, query, codes)),
  });
  const anyOf = (code: string | null): AreaRow | null =>
    code && columns.some((column) => column.byArea.has(code)) ? rowOf(code) : null;
  const published = {
    region,
    asOf: query.asOf ?? null,
    ...(borders ? { borders } : {}),
    columns: columns.map((column) => head(column, query, measure.name)),
    rows: codes.map(rowOf),
    regionRow: total === COUNTRY ? null : anyOf(total),
    national: anyOf(COUNTRY),
  };
  const spots = spotsOf({ store, columns, near, all, additive: measure.additive, fetch }, query);
  return filled(published, spots, { on: borders ?? endDay(query.period), byBorders: borders !== null, total });
}

/** What a period may stand for, best first. */
function periodTiers(period: TimePeriod): readonly (readonly TimePeriod[])[] {
  const parts = periodParts(period);
  if (parts?.kind !== 'month') return [sameSpan(period)];
  const days = Array.from(
    { length: 31 },
    (_, i) => `${period.slice(0, 4)}-${period.slice(6)}-${String(i + 1).padStart(2, '0')}` as TimePeriod,
  );
  return [[period], days, sameSpan(cumulative(parts.year, parts.month)).filter((name) => name !== period)];
}

/** One column holds figures of one dataset, basis and period, and never current beside constant prices. */
export const columnId = ({ dataset, timePeriod, priceBasis }: Row, basis: Basis): string =>
  [dataset, basis, timePeriod, priceBasis === 'C'].join('|');

function columnsOf(rows: readonly Row[]): Column[] {
  const columns = new Map<string, Column>();
  for (const row of rows) {
    const id = columnId(row, row.basis);
    const column = columns.get(id) ?? { id, newest: row, order: row.sourceColumn, byArea: new Map() };
    column.newest = row;
    column.order = Math.min(column.order, row.sourceColumn);
    column.byArea.set(row.area, { now: row, first: column.byArea.get(row.area)?.first ?? row });
    columns.set(id, column);
  }
  return [...columns.values()];
}

function chosen(
  columns: readonly Column[],
  tiers: readonly (readonly TimePeriod[])[],
  codes: readonly string[],
  all: boolean,
): Column[] {
  const local = columns.filter((column) => codes.some((code) => column.byArea.has(code)));
  const usable = local.length > 0 ? local : columns;
  const inTier = (tier: readonly TimePeriod[]): Column[] =>
    usable.filter((column) => tier.includes(column.newest.timePeriod));
  const first = tiers.map(inTier).find((tier) => tier.length > 0) ?? [];
  const rank = (column: Column): number => tiers.findIndex((tier) => tier.includes(column.newest.timePeriod));
  return (all ? [...usable] : first).sort((a, b) => rank(a) - rank(b) || a.order - b.order);
}

function cellOf(column: Column, code: string, query: AreaTableQuery, codes: readonly string[]): Cell | null {
  const found = column.byArea.get(code);
  if (!found) return null;
  const { now, first } = found;
  const key = keyText({
    dataset: now.dataset,
    measure: query.measure,
    item: query.item,
    area: code,
    timePeriod: now.timePeriod,
    basis: now.basis,
  });
  const rank = codes.includes(code)
    ? rankAmong(
        now.value,
        codes.map((each) => column.byArea.get(each)?.now.value ?? null),
      )
    : null;
  return { value: now.value, status: now.status, key, revised: now.value !== first.value, rank };
}

function head(column: Column, query: AreaTableQuery, measureName: ColumnHead['measureName']): ColumnHead {
  const { dataset, basis, priceBasis, timePeriod, unit, unitMult } = column.newest;
  const now = [...column.byArea.values()].map((each) => each.now);
  const statuses = new Set(now.filter((row) => row.value !== null).map((row) => row.status));
  return {
    dataset,
    measure: query.measure,
    measureName,
    item: query.item,
    itemLabel: column.newest.itemLabel,
    basis,
    priceBasis,
    timePeriod,
    unit,
    unitMult,
    status: statuses.size === 1 ? ([...statuses][0] ?? null) : null,
    releasedOn: [...new Set(now.map((row) => row.releasedOn))].sort(),
  };
}

/** For ordering periods of different kinds by the month in which they end. */
export const byEnd = (a: TimePeriod, b: TimePeriod): number => endMonth(a) - endMonth(b) || (a < b ? -1 : 1);

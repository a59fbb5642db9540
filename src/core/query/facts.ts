import type { Area } from '../model/area.ts';
import { measureOf } from '../model/measures.ts';
import type { Basis } from '../model/observation.ts';
import type { TimePeriod } from '../model/period.ts';
import { formatNumber } from '../model/format.ts';
import { meets, type ThresholdOp } from '../model/threshold.ts';
import type { AreaRow, AreaTable, AreaValue, Cell, Facts, MissingArea } from '../model/views.ts';
import { exact, type Exact } from '../statistics/exact.ts';
import { medianNumber } from '../statistics/robust.ts';
import { holdsForAll, meetsExactly } from '../statistics/universals.ts';
import type { Store } from '../store/open.ts';
import { areaTable, type AreaTableQuery } from './areaTable.ts';
import { noFigures } from './noFigures.ts';
import { derivedByArea } from './derivedByArea.ts';
import { recoveryOf } from './recovery.ts';

export type FactsQuery = AreaTableQuery & {
  readonly op: ThresholdOp;
  readonly threshold?: number | undefined;
  /** An earlier period: who grows now and did not then. */
  readonly since?: TimePeriod | undefined;
};

const PREFERRED: readonly Basis[] = ['SPLY', 'SPLY_GROWTH', 'LEVEL', 'PREV', 'PREV_GROWTH', 'PLAN', 'SHARE', 'BASE'];
const INDEX: readonly Basis[] = ['SPLY', 'PREV', 'BASE', 'PLAN'];

/** Counts the members of a region above, at and below a threshold, on unrounded values, and says who they are and who is missing. */
export function facts(store: Store, query: FactsQuery): Facts {
  const table = areaTable(store, query);
  const at = pick(table, query);
  const column = table.columns[at];
  if (!column) throw noFigures(query);
  const threshold = query.threshold ?? (INDEX.includes(column.basis) ? 100 : 0);
  const derived =
    column.basis === 'LEVEL'
      ? derivedByArea(store, { ...query, dataset: column.dataset, period: column.timePeriod })
      : null;
  const valueOf = (row: AreaRow | null): AreaValue[] => {
    const cell = row?.cells[at];
    if (!row || !cell || cell.value === null) return [];
    const { area } = row;
    const { share, contribution } = derived?.rows.find((one) => one.area.code === area.code)?.cells ?? {};
    const parts = { share: share?.value ?? null, contribution: contribution?.value ?? null };
    const { value, status, key, derived: combined } = cell;
    return [{ area, value, status, key, rank: cell.rank ?? 0, ...parts, ...(combined ? { derived: combined } : {}) }];
  };
  const known = table.rows.flatMap(valueOf).sort((a, b) => b.value - a.value || a.area.rank - b.area.rank);
  const printed = formatNumber(threshold, 1);
  return {
    column,
    region: table.region,
    asOf: table.asOf,
    ...(table.borders === undefined ? {} : { borders: table.borders }),
    op: query.op,
    threshold,
    members: table.rows.length,
    known,
    meeting: known.filter(({ value }) => meets(value, query.op, threshold)),
    above: known.filter(({ value }) => value > threshold),
    at: known.filter(({ value }) => value === threshold),
    below: known.filter(({ value }) => value < threshold),
    boundary: known.filter(({ value }) => value !== threshold && formatNumber(value, 1) === printed),
    missing: table.rows
      .filter((row) => (row.cells[at]?.value ?? null) === null)
      .map(({ area, cells }) => missingArea(area, cells[at] ?? null)),
    every: everyOf(table.rows, known, (value) => meetsExactly(value, query.op, exact(threshold))),
    ...(query.since === undefined ? {} : { recovery: recoveryOf(store, query, query.since, table, at) }),
    national: valueOf(table.national)[0] ?? null,
    regionValue: valueOf(table.regionRow)[0] ?? null,
    median: medianNumber(known.map(({ value }) => value)),
    total: additive(table, at) && known.length > 0 ? known.reduce((sum, { value }) => sum + value, 0) : null,
    shareOf: derived?.whole ?? null,
  };
}

/** Whether all places of a table meet a threshold, with those that do not, highest first. */
function everyOf(
  rows: readonly AreaRow[],
  known: readonly AreaValue[],
  meets: (value: Exact) => boolean,
): Facts['every'] {
  const own = new Map(known.map((one) => [one.area.code, one]));
  const members = rows.map(({ area: { code: id } }) => {
    const value = own.get(id)?.value;
    return { id, value: value === undefined ? null : exact(value) };
  });
  const { verdict, exceptions } = holdsForAll(members, meets);
  const ids = new Set(exceptions.map(({ id }) => id));
  return { verdict, exceptions: known.filter(({ area }) => ids.has(area.code)) };
}

const missingArea = (area: Area, cell: Cell | null): MissingArea => ({
  area,
  status: cell?.status ?? null,
  ...(cell ? { key: cell.key } : {}),
  ...(cell?.why ? { why: cell.why } : {}),
});

function pick(table: AreaTable, query: FactsQuery): number {
  if (query.basis) return table.columns.findIndex((column) => column.basis === query.basis);
  const best = PREFERRED.find((basis) => table.columns.some((column) => column.basis === basis));
  return table.columns.findIndex((column) => column.basis === best);
}

const additive = (table: AreaTable, at: number): boolean => {
  const column = table.columns[at];
  return column?.basis === 'LEVEL' && measureOf(column.measure)?.additive === true;
};

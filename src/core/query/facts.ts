import { measureOf } from '../model/measures.ts';
import type { Basis } from '../model/observation.ts';
import { periodText } from '../model/period.ts';
import { formatNumber } from '../model/format.ts';
import { Refusal } from '../model/text.ts';
import { meets, type ThresholdOp } from '../model/threshold.ts';
import type { AreaRow, AreaTable, AreaValue, Facts } from '../model/views.ts';
import type { Store } from '../store/open.ts';
import { areaTable, type AreaTableQuery } from './areaTable.ts';
import { median } from './rank.ts';

export type FactsQuery = AreaTableQuery & { readonly op: ThresholdOp; readonly threshold?: number | undefined };

const PREFERRED: readonly Basis[] = ['SPLY', 'SPLY_GROWTH', 'LEVEL', 'PREV', 'PREV_GROWTH', 'PLAN', 'SHARE', 'BASE'];
const INDEX: readonly Basis[] = ['SPLY', 'PREV', 'BASE', 'PLAN'];

/** Counts the members of a region above, at and below a threshold, on unrounded values, and says who they are and who is missing. */
export function facts(store: Store, query: FactsQuery): Facts {
  const table = areaTable(store, query);
  const at = pick(table, query);
  const column = table.columns[at];
  if (!column) throw nothingThere(query);
  const threshold = query.threshold ?? (INDEX.includes(column.basis) ? 100 : 0);
  const weigh = weights(store, query, table, at);
  const valueOf = (row: AreaRow | null): AreaValue[] => {
    const cell = row?.cells[at];
    if (!row || !cell || cell.value === null) return [];
    return [
      { area: row.area, value: cell.value, status: cell.status, key: cell.key, rank: cell.rank ?? 0, ...weigh(row) },
    ];
  };
  const known = table.rows.flatMap(valueOf).sort((a, b) => b.value - a.value || a.area.rank - b.area.rank);
  const printed = formatNumber(threshold, 1);
  return {
    column,
    region: table.region,
    asOf: table.asOf,
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
      .map((row) => ({ area: row.area, status: row.cells[at]?.status ?? null })),
    national: valueOf(table.national)[0] ?? null,
    regionValue: valueOf(table.regionRow)[0] ?? null,
    median: median(known.map(({ value }) => value)),
    total: additive(table, at) && known.length > 0 ? known.reduce((sum, { value }) => sum + value, 0) : null,
    shareOf: weigh.shareOf,
  };
}

function pick(table: AreaTable, query: FactsQuery): number {
  if (query.basis) return table.columns.findIndex((column) => column.basis === query.basis);
  const best = PREFERRED.find((basis) => table.columns.some((column) => column.basis === basis));
  return table.columns.findIndex((column) => column.basis === best);
}

const additive = (table: AreaTable, at: number): boolean => {
  const column = table.columns[at];
  return column?.basis === 'LEVEL' && measureOf(column.measure)?.additive === true;
};

type Weigh = ((row: AreaRow) => Pick<AreaValue, 'share' | 'contribution'>) & { shareOf: Facts['shareOf'] };

/** Shares of, and contributions to the growth of, the region's published figure, else the country's, else the sum of all members. */
function weights(store: Store, query: FactsQuery, table: AreaTable, at: number): Weigh {
  const none = Object.assign(() => ({ share: null, contribution: null }), { shareOf: null });
  const column = table.columns[at];
  if (!column || !additive(table, at)) return none;
  const levelOf = (row: AreaRow | null | undefined): number | null => row?.cells[at]?.value ?? null;
  const whole = (
    [
      ['region', table.regionRow],
      ['country', table.national],
    ] as const
  ).find(([, row]) => levelOf(row) !== null);
  const members = table.rows.map(levelOf);
  const sum = members.includes(null) ? null : members.reduce<number>((total, level) => total + (level ?? 0), 0);
  const shareOf = whole
    ? { what: whole[0], value: levelOf(whole[1]) ?? 0 }
    : sum === null
      ? null
      : { what: 'sum' as const, value: sum };
  if (!shareOf || shareOf.value === 0) return none;
  const { basis: _all, ...anyBasis } = query;
  const growth = growthOf(areaTable(store, { ...anyBasis, dataset: column.dataset, period: column.timePeriod }));
  const before = (row: AreaRow | null | undefined): number | null => {
    const [level, rate] = [levelOf(row), row ? growth(row) : null];
    return level === null || rate === null ? null : level / (1 + rate / 100);
  };
  const wholeBefore = before(whole?.[1]);
  const weigh = (row: AreaRow): Pick<AreaValue, 'share' | 'contribution'> => {
    const [level, previous] = [levelOf(row), before(row)];
    return {
      share: level === null ? null : (level / shareOf.value) * 100,
      contribution:
        level === null || previous === null || wholeBefore === null ? null : ((level - previous) / wholeBefore) * 100,
    };
  };
  return Object.assign(weigh, { shareOf });
}

/** Published growth of a row in percent, from an index or a growth column. */
function growthOf(table: AreaTable): (row: AreaRow) => number | null {
  const index = table.columns.findIndex((column) => column.basis === 'SPLY');
  const rate = table.columns.findIndex((column) => column.basis === 'SPLY_GROWTH');
  return ({ area }) => {
    const row = [...table.rows, table.regionRow, table.national].find((each) => each?.area.code === area.code);
    const asIndex = row?.cells[index]?.value ?? null;
    return asIndex === null ? (row?.cells[rate]?.value ?? null) : asIndex - 100;
  };
}

function nothingThere({ measure, basis, period, region }: FactsQuery): Refusal {
  const what = basis ? `${measure} ${basis}` : measure;
  return new Refusal('no-figures', {
    vi: `Kho chưa có ${what} kỳ ${periodText(period)} cho vùng ${region}. Xem các kỳ có số bằng "ctdesk list periods".`,
    en: `The workspace has no ${what} for ${periodText(period, 'en')} in ${region}. See "ctdesk list periods".`,
  });
}

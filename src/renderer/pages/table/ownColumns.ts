import {
  call,
  expressionFrom,
  expressionText,
  ofMembers,
  published,
  type Expression,
} from '../../../core/model/expression.ts';
import { keyFromText } from '../../../core/model/observation.ts';
import type { TimePeriod } from '../../../core/model/period.ts';
import type { Cell } from '../../../core/model/views.ts';
import { groupsOf, type Grid, type GridColumn, type GridRow } from './gridModel.ts';
import type { RankChanges } from './ranks.ts';

/**
 * The grid with course, rank and change of rank beside its main column. Both ranks are figures with an expression of their own:
 * `region` names the members that are ranked; null where the rows are other units than its members, which are then listed.
 */
export function withOwnColumns(grid: Grid, changes: RankChanges, region: string | null): Grid {
  const main = grid.columns[grid.main];
  if (!main) return grid;
  const everyone = grid.rows.flatMap(({ cells }) => cells[grid.main] ?? []);
  const shared = { ...main, additive: false, opens: false, status: null, unit: 'RANK', unitMult: 0 };
  const own: readonly GridColumn[] = [
    { ...shared, id: 'spark', slot: 'spark', own: 'spark' },
    { ...shared, id: 'rank', slot: 'rank', own: 'rank', derived: 'rank' },
    { ...shared, id: 'rankChange', slot: 'rankChange', own: 'rankChange', derived: 'rankChange' },
  ];
  const rankKey = (cell: Cell): string | null => textOf(rankOf(cell, everyone, region, null));
  const changeKey = (cell: Cell): string | null => {
    const [before, now] = [rankOf(cell, everyone, region, changes.since), rankOf(cell, everyone, region, null)];
    return changes.since && before && now ? textOf(call('difference', before, now)) : null;
  };
  const ownCells = ({ area, cells }: GridRow): readonly (Cell | null)[] => {
    const cell = cells[grid.main];
    if (cell?.rank == null) return [null, null, null];
    const change = changes.byArea.get(area.code) ?? null;
    return [null, computed(cell.rank, rankKey(cell)), computed(change, changeKey(cell))];
  };
  const insert = <T>(all: readonly T[], extra: readonly T[]): readonly T[] =>
    all.length === 0 ? all : [...all.slice(0, grid.main + 1), ...extra, ...all.slice(grid.main + 1)];
  const columns = insert(grid.columns, own);
  return {
    ...grid,
    columns,
    groups: groupsOf(columns),
    rows: grid.rows.map((row) => ({ ...row, cells: insert(row.cells, ownCells(row)) })),
    region: insert(grid.region, [null, null, null]),
    national: insert(grid.national, [null, null, null]),
  };
}

const textOf = (one: Expression | null): string | null => one && expressionText(one);

function computed(value: number | null, key: string | null): Cell | null {
  return value === null || key === null ? null : { value, key, status: 'A', revised: false, rank: null };
}

/** The rank of a place among the places of its column, at another period where one is named. */
function rankOf(
  cell: Cell,
  everyone: readonly Cell[],
  region: string | null,
  at: TimePeriod | null,
): Expression | null {
  const key = keyFromText(cell.key);
  const plain = everyone.every(({ derived }) => !derived);
  if (key && region && plain) {
    const then = at ? { ...key, timePeriod: at } : key;
    return call('rank', published(then), ofMembers(then, region));
  }
  const own = expressionFrom(cell.key);
  const all = everyone.flatMap(({ key }) => expressionFrom(key) ?? []);
  return own && at === null ? call('rank', own, call('list', ...all)) : null;
}

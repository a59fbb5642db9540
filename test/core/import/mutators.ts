import type { ReadTable } from '../../../src/core/import/stageBook.ts';
import type { StubRow } from '../../../src/core/import/stub.ts';
import type { TablePage } from '../../../src/core/import/sheetTable.ts';
import type { Grid, GridCell } from '../../../src/core/workbook/grid.ts';

/** One table in its sheet, and a source of chance for the choice of rows and columns. */
export type Target = {
  readonly grid: Grid;
  readonly table: ReadTable;
  readonly page: TablePage;
  readonly chance: Chance;
};
const OF_WHICH = /trong đó|chia ra/i;

export type Chance = (below: number) => number;
/** A change of a sheet; null where the table has nothing that it could change. */
export type Mutation = (target: Target) => Grid | null;

type Cells = Map<number, Map<number, GridCell>>;

/** Numbers from a seed, the same on every run. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

const copyOf = (grid: Grid): Cells => new Map([...grid.rows].map(([row, cells]) => [row, new Map(cells)]));
const rebuilt = (grid: Grid, rows: Cells): Grid => ({ ...grid, rows });
const figuresIn = ({ table }: Target) => (table.reading?.observations ?? []).filter(({ value }) => value !== null);

/** Two rows with figures under one heading, no totals. */
function twoRows(target: Target): readonly [number, number] | null {
  const filled = new Set(figuresIn(target).map((one) => one.row));
  const all = target.table.reading?.rows ?? [];
  const leads = (row: StubRow): boolean => OF_WHICH.test(row.path.at(-1)?.text ?? '');
  const rows = all.filter((row, i) => {
    const [texts, next] = [row.path.map(({ text }) => text), all[i + 1]];
    const total = row.item === '_T' && row.area === 'VN';
    const parent = all.some(
      ({ path }) => path.length > texts.length && texts.every((text, k) => path[k]?.text === text),
    );
    return filled.has(row.row) && !total && !parent && !leads(row) && !(next && leads(next));
  });
  const one = rows[target.chance(rows.length)];
  const under = (path: readonly { readonly cells: string }[]): string =>
    path
      .slice(0, -1)
      .map(({ cells }) => cells)
      .join();
  const beside = rows.filter(
    (row) => one && row !== one && under(row.path) === under(one.path) && !row.area === !one.area,
  );
  const other = beside[target.chance(beside.length)];
  return one && other && one.item !== '' ? [one.row, other.row] : null;
}

function aColumn(target: Target, fits: (basis: string, values: number[]) => boolean): number | null {
  const columns = (target.table.reading?.columns ?? []).flatMap((column) => {
    const same = (at: number): boolean => target.table.reading?.columns[at]?.column === column.column;
    const values = figuresIn(target).flatMap((one) => (same(one.column) && one.value !== null ? [one.value] : []));
    return values.length > 0 && fits(column.meaning.basis, values) ? [column.column] : [];
  });
  return columns[target.chance(columns.length)] ?? null;
}

const isStub = ({ page }: Target, column: number): boolean =>
  page.stubColumns.includes(column) || column === page.unitColumn;

function exchange(target: Target, which: (column: number) => boolean): Grid | null {
  const pair = twoRows(target);
  if (!pair) return null;
  const rows = copyOf(target.grid);
  const [a, b] = pair.map((row) => rows.get(row) ?? new Map<number, GridCell>()) as [
    Map<number, GridCell>,
    Map<number, GridCell>,
  ];
  for (const column of new Set([...a.keys(), ...b.keys()])) {
    if (!which(column)) continue;
    const [x, y] = [a.get(column), b.get(column)];
    if (y) a.set(column, y);
    else a.delete(column);
    if (x) b.set(column, x);
    else b.delete(column);
  }
  return rebuilt(target.grid, rows);
}

function eachFigure(
  target: Target,
  column: number | null,
  change: (value: number, cell: GridCell) => GridCell,
): Grid | null {
  if (column === null) return null;
  const rows = copyOf(target.grid);
  for (const { row } of target.table.reading?.rows ?? []) {
    const cell = rows.get(row)?.get(column);
    if (cell?.kind === 'number') rows.get(row)?.set(column, change(Number(cell.value), cell));
  }
  return rebuilt(target.grid, rows);
}

const numberCell = (value: number, cell: GridCell): GridCell => ({
  ...cell,
  value,
  shown: String(value),
  formula: null,
});
const textCell = (text: string): GridCell => ({ kind: 'text', value: text, shown: text, formula: null });

/** All rows from one on move down by some; what they covered is gone where `over` is set. */
function moveRows(grid: Grid, moves: (row: number) => number): Grid {
  const rows: Cells = new Map();
  for (const [row, cells] of [...grid.rows].sort((a, b) => a[0] - b[0])) {
    const to = moves(row);
    if (Number.isNaN(to)) continue;
    rows.set(to, new Map([...(rows.get(to) ?? []), ...cells]));
  }
  const merges = grid.merges.map((merge) => ({ ...merge, top: moves(merge.top), bottom: moves(merge.bottom) }));
  const hidden = grid.hiddenRows && { hiddenRows: new Set([...grid.hiddenRows].map(moves)) };
  const whole = merges.filter(({ top, bottom }) => !Number.isNaN(top) && !Number.isNaN(bottom));
  return { ...grid, rows, merges: whole, ...hidden };
}

function moveColumns(grid: Grid, from: number): Grid {
  const to = (column: number): number => (column >= from ? column + 1 : column);
  const rows: Cells = new Map(
    [...grid.rows].map(([row, cells]) => [row, new Map([...cells].map(([column, cell]) => [to(column), cell]))]),
  );
  const merges = grid.merges.map((m) => ({ ...m, left: to(m.left), right: to(m.right) }));
  const hidden = grid.hiddenColumns && { hiddenColumns: new Set([...grid.hiddenColumns].map(to)) };
  return { ...grid, rows, merges, ...hidden };
}

const isIndex = (basis: string): boolean => basis === 'SPLY' || basis === 'PREV';
const firstBody = ({ page }: Target): number => page.bodyRows[0] ?? 1;
const firstHead = ({ page }: Target): number => page.headerRows[0] ?? 1;

/** Changes that leave every figure what it was. */
export const HARMLESS: Readonly<Record<string, Mutation>> = {
  'whole rows exchanged': (target) => exchange(target, () => true),
  'a blank column put in': (target) => moveColumns(target.grid, target.page.dataColumns[0] ?? 1),
  'a blank row above the headings': (target) =>
    moveRows(target.grid, (row) => (row >= firstHead(target) ? row + 1 : row)),
  'a blank row above the body': (target) => moveRows(target.grid, (row) => (row >= firstBody(target) ? row + 1 : row)),
  'figures as text with a decimal comma': (target) =>
    eachFigure(
      target,
      aColumn(target, () => true),
      (value) => textCell(value.toFixed(2).replace('.', ',')),
    ),
};

/** Changes that make figures wrong, or lose some. */
export const HARMFUL: Readonly<Record<string, Mutation>> = {
  'labels exchanged': (target) => exchange(target, (column) => isStub(target, column)),
  'figures exchanged': (target) => exchange(target, (column) => !isStub(target, column)),
  'a column times 1000': (target) =>
    eachFigure(
      target,
      aColumn(target, () => true),
      (value, cell) => numberCell(value * 1000, cell),
    ),
  'a row dropped': (target) => {
    const pair = twoRows(target);
    return pair && moveRows(target.grid, (row) => (row === pair[0] ? NaN : row > pair[0] ? row - 1 : row));
  },
  'a base of 107 become 7': (target) =>
    eachFigure(
      target,
      aColumn(target, (basis) => isIndex(basis)),
      (value, cell) => numberCell(value - 100, cell),
    ),
  'headings a row lower, over the body': (target) => {
    const { headerRows } = target.page;
    return headerRows.length < 2 ? null : moveRows(target.grid, (row) => (headerRows.includes(row) ? row + 1 : row));
  },
  'the last row of the headings gone': (target) => {
    const last = target.page.headerRows.at(-1);
    return last === undefined || target.page.headerRows.length < 2
      ? null
      : moveRows(target.grid, (row) => (row === last ? NaN : row));
  },
  'units a row lower': (target) => {
    const { unitColumn, bodyRows } = target.page;
    if (unitColumn === null) return null;
    const rows = copyOf(target.grid);
    bodyRows.forEach((row, i) => {
      const above = i === 0 ? undefined : target.grid.rows.get(bodyRows[i - 1] ?? 0)?.get(unitColumn);
      if (above) rows.get(row)?.set(unitColumn, above);
    });
    return rebuilt(target.grid, rows);
  },
  'thousands as text with a point': (target) =>
    eachFigure(
      target,
      aColumn(target, (basis, values) => basis === 'LEVEL' && values.every((value) => value >= 1000)),
      (value) => textCell(Math.round(value).toLocaleString('en-US').replace(/,/g, '.')),
    ),
};

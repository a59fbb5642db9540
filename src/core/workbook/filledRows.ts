import type { Bounds } from './bounds.ts';
import type { Grid, GridCell } from './grid.ts';

/** What a reader finds in one sheet. */
export type SheetContent = Required<Pick<Grid, 'rows' | 'merges' | 'hiddenRows' | 'hiddenColumns'>>;

type Rows = Map<number, Map<number, GridCell>>;

const byNumber = (a: readonly [number, unknown], b: readonly [number, unknown]): number => a[0] - b[0];

/** Rows and their cells in the order of the sheet. */
export const sortedRows = (rows: Rows): Rows =>
  new Map([...rows].sort(byNumber).map(([row, cells]) => [row, new Map([...cells].sort(byNumber))]));

export const upTo = (set: ReadonlySet<number>, last: number): ReadonlySet<number> =>
  new Set([...set].filter((n) => n <= last));

/** Rows that are filled cell by cell, in any order. */
export type Filling = {
  /** Puts a cell, or what is empty, at a place (row from 1, column from 0); false where a cell stands there. */
  put(row: number, column: number, cell: GridCell | null): boolean;
  /** The rows in the order of the sheet. */
  rows(): Rows;
  lastColumn(): number;
};

export function createFilling(bounds: Bounds): Filling {
  const rows: Rows = new Map();
  let filled = new Map<number, GridCell>();
  let [atRow, atColumn, lastColumn] = [0, -1, 0];
  let isOrdered = true;
  return {
    put(row, column, cell) {
      bounds.place(row, column);
      bounds.cells(1);
      if (row !== atRow) {
        isOrdered &&= row > atRow;
        [atRow, atColumn] = [row, -1];
        filled = rows.get(row) ?? new Map<number, GridCell>();
      }
      if (filled.has(column)) return false;
      if (!cell) return true;
      isOrdered &&= column > atColumn;
      atColumn = column;
      bounds.text(cell);
      if (filled.size === 0) rows.set(row, filled);
      filled.set(column, cell);
      if (column > lastColumn) lastColumn = column;
      return true;
    },
    rows: () => (isOrdered ? rows : sortedRows(rows)),
    lastColumn: () => lastColumn,
  };
}

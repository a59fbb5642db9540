/** What kind of thing a cell holds. A percent is a number that the sheet shows × 100. */
export type CellKind = 'number' | 'percent' | 'date' | 'text' | 'bool' | 'error' | 'uncalculated';

export type GridCell = {
  readonly kind: CellKind;
  readonly value: number | string | boolean | null;
  /** The text that the spreadsheet shows. */
  readonly shown: string;
  readonly formula: string | null;
};

export type Merge = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** One sheet as it stands: filled cells only, by row (from 1) and column (from 0). The declared size of a sheet is never believed. */
export type Grid = {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, GridCell>>;
  readonly merges: readonly Merge[];
};

export type Book = { readonly grids: readonly Grid[]; readonly date1904: boolean };

/** The cell at a place; undefined where nothing is written. */
export function cellAt(grid: Grid, row: number, column: number): GridCell | undefined {
  return grid.rows.get(row)?.get(column);
}

/** The row numbers that hold anything, ascending. */
export function rowNumbers(grid: Grid): number[] {
  return [...grid.rows.keys()].sort((a, b) => a - b);
}

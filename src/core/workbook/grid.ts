/** What kind of thing a cell holds. A percent is a number that the sheet shows × 100. */
export type CellKind = 'number' | 'percent' | 'date' | 'text' | 'bool' | 'error' | 'uncalculated';

export type GridCell = {
  readonly kind: CellKind;
  readonly value: number | string | boolean | null;
  /** The text that the spreadsheet shows. */
  readonly shown: string;
  readonly formula: string | null;
  /** The text as the file has it, where legacy letters were decoded. */
  readonly original?: string;
  /** Steps of indent, 0 for none; absent where the format of the file does not say. */
  readonly indent?: number;
  /** Whether the whole cell is in bold type; absent where the format of the file does not say. */
  readonly bold?: boolean;
};

export type Merge = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** One sheet as it stands: filled cells only, by row (from 1) and column (from 0). The declared size of a sheet is never believed. */
export type Grid = {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, GridCell>>;
  readonly merges: readonly Merge[];
  /** Rows (from 1) that the sheet hides, up to the last filled one; absent where the format cannot hide. */
  readonly hiddenRows?: ReadonlySet<number>;
  /** Columns (from 0) that the sheet hides, up to the last filled one; absent where the format cannot hide. */
  readonly hiddenColumns?: ReadonlySet<number>;
};

/** Rows of one sheet, the first and the last among them: what is wanted where a whole book is not. */
export type RowSpan = { readonly sheet: string; readonly first: number; readonly last: number };

export type Book = { readonly grids: readonly Grid[]; readonly date1904: boolean };

/** The cell at a place; undefined where nothing is written. */
export function cellAt(grid: Grid, row: number, column: number): GridCell | undefined {
  return grid.rows.get(row)?.get(column);
}

export const isWithin = ({ first, last }: RowSpan, row: number): boolean => row >= first && row <= last;

/** The row numbers that hold anything, ascending. */
export function rowNumbers(grid: Grid): number[] {
  return [...grid.rows.keys()].sort((a, b) => a - b);
}

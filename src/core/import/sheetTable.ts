import type { Grid } from '../workbook/grid.ts';

/** One table as it lies in a sheet: where its title, unit, headings, stub and body stand. Rows from 1, columns from 0. */
export type SheetTable = {
  readonly grid: Grid;
  /** All pages of the table; the second and later ones are "(Tiếp theo)". */
  readonly pages: readonly TablePage[];
  readonly title: string;
};

export type TablePage = {
  readonly titleRows: readonly number[];
  /** Row and column of the unit line; null where the unit stands in the headings. */
  readonly unitAt: { readonly row: number; readonly column: number; readonly text: string } | null;
  readonly headerRows: readonly number[];
  readonly bodyRows: readonly number[];
  readonly noteRows: readonly number[];
  readonly stubColumns: readonly number[];
  readonly dataColumns: readonly number[];
  /** Numbers outside every headed column: addresses for the record. */
  readonly strays: readonly { readonly row: number; readonly column: number }[];
};

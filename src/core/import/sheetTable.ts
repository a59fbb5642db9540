import type { TimePeriod } from '../model/period.ts';
import type { HeaderPart } from '../model/views.ts';
import type { Grid } from '../workbook/grid.ts';
import type { PeriodElsewhere } from './periodElsewhere.ts';
import type { TableAnswers } from './tableAnswers.ts';

/** One table as it lies in a sheet: where its title, unit, headings, stub and body stand. Rows from 1, columns from 0. */
export type SheetTable = {
  readonly grid: Grid;
  /** All pages of the table; the second and later ones are "(Tiếp theo)". */
  readonly pages: readonly TablePage[];
  readonly title: string;
  /** What the analyst settled about it. */
  readonly answers: TableAnswers;
  /** The period that the name of the sheet or of the file gives, where a book is parted so. */
  readonly elsewhere?: PeriodElsewhere | null;
  /**
   * The dataset of the publisher that it names, and that of its book for tables in no catalogue; the province whose office issues
   * it, as the letterhead of the book prints it, and the one that the name of the file spells out.
   */
  readonly issuer?: {
    readonly dataset: string | null;
    readonly other: string;
    readonly place: string | null;
    readonly ofFile: string | null;
  };
  /** Present where every row is one observation, or one place in one period. */
  readonly long?: LongTable;
  /** Present where it was written by this program: every row is an observation with its whole key. */
  readonly exported?: { readonly dataset: string; readonly columns: ReadonlyMap<string, number> };
};

/** What the rows of a table of one observation a row say of themselves. */
export type LongTable = {
  readonly rows: ReadonlyMap<number, LongRow>;
  /** Every row of the sheet that holds an observation, those of other indicators too: they write numbers alike. */
  readonly allRows: readonly number[];
  /** What the figures are: the indicator of these rows, or the heading of their column. */
  readonly about: readonly HeaderPart[];
};

export type LongRow = {
  /** Null where the row names none that can be read. */
  readonly period: TimePeriod | null;
  /** Null where the sheet has no column of places. */
  readonly place: HeaderPart | null;
  readonly items: readonly HeaderPart[];
  readonly unit: string;
  readonly status: 'A' | 'E' | 'P' | null;
};

/** Where the pieces of a page stand. */
export type PageParts = Omit<TablePage, 'periodsInRows' | 'partsInRows' | 'numberLabels' | 'strays'>;

export type TablePage = {
  /** What pointed-out blocks count from, where pieces were moved; absent: its first row and column. */
  readonly origin?: { readonly row: number; readonly column: number };
  /** What stands above the title and belongs to the paper: the office, the number of the form, the decision. */
  readonly letterhead: readonly string[];
  readonly titleRows: readonly number[];
  /** Row and column of the unit line; null where the unit stands in the headings. */
  readonly unitAt: { readonly row: number; readonly column: number; readonly text: string } | null;
  readonly headerRows: readonly number[];
  readonly bodyRows: readonly number[];
  readonly noteRows: readonly number[];
  readonly stubColumns: readonly number[];
  /** The column that names each row's unit; null where there is none. */
  readonly unitColumn: number | null;
  readonly dataColumns: readonly number[];
  /** True where most rows are named by periods: "Quý I năm 2024". */
  readonly periodsInRows: boolean;
  /** True where most rows name a part of the year that a column names: "Quý I", "6 tháng", 7. */
  readonly partsInRows: boolean;
  /** Columns of the stub whose numbers name their rows: ages beside "1-4". */
  readonly numberLabels: readonly number[];
  /** Numbers outside every headed column: addresses for the record. */
  readonly strays: readonly { readonly row: number; readonly column: number }[];
};

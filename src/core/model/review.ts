import type { Basis, ColumnMeaning } from './observation.ts';
import type { TimePeriod } from './period.ts';
import type { Text } from './text.ts';
import type { HeaderPart } from './views.ts';

/** How a cell of a sheet is read; `none`: not part of any table. */
export const ROLES = ['title', 'unit', 'head', 'stub', 'body', 'note', 'none'] as const;
export type Role = (typeof ROLES)[number];

/** A rectangle of cells: rows from 1, columns from 0, ends included. */
export type Block = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** What may be said of a column: what is left out stays as the book says it. */
export type ColumnSettings = {
  readonly measure?: string | undefined;
  readonly basis?: Basis | undefined;
  readonly unit?: string | undefined;
  readonly unitMult?: number | undefined;
  readonly status?: 'A' | 'E' | 'P' | undefined;
  /** As it is in this book; kept in memory as its distance from the month of the book. */
  readonly timePeriod?: TimePeriod | undefined;
};

/** One thing that the analyst settled about a table. Columns are named by `ReviewColumn.key` ("*": all of them), rows by their printed label. */
export type Answer =
  | { readonly kind: 'column'; readonly column: string; readonly set: ColumnSettings }
  /** The doubt of this code about a column is settled: it is as it is printed. */
  | { readonly kind: 'accept'; readonly column: string; readonly code: string }
  /** A column, or the cells of a row, are left out. */
  | { readonly kind: 'leave'; readonly column?: string | undefined; readonly label?: string | undefined }
  /** A row is a place; null: it is no place. */
  | { readonly kind: 'area'; readonly label: string; readonly area: string | null }
  /** The unit of the levels of a row, or of the whole table where no label is named. */
  | { readonly kind: 'unit'; readonly label?: string | undefined; readonly unit: string; readonly unitMult: number }
  /** The decimal mark of numbers that are written as text. */
  | { readonly kind: 'decimal'; readonly mark: ',' | '.' }
  /** The year of the figures, where title and headings name another. */
  | { readonly kind: 'year'; readonly year: number }
  /** What was pointed at on the sheet; rows and columns count from `ReviewPage.origin`. */
  | { readonly kind: 'shape'; readonly page: number; readonly role: Role; readonly block: Block };

/** An answer and the table that it speaks of, by `StagedTable.key`. */
export type PlacedAnswer = {
  readonly table: string;
  readonly answer: Answer;
  /** Kept for later books with the same layout. */
  readonly remember: boolean;
};

/** A way to answer. */
export type Choice = {
  readonly text: Text;
  readonly hint: Text | null;
  readonly answer: Answer;
  readonly recommended: boolean;
};

/** Problems of one cause that wait for one answer. */
export type Question = {
  /** The same as long as the question is the same. */
  readonly id: string;
  readonly code: string;
  readonly severity: 'stop' | 'ask' | 'warn';
  /** Index into the tables of the staged book. */
  readonly table: number;
  readonly sheet: string;
  /** A1 address of the first cell or range. */
  readonly cell: string;
  /** Body cells that wait for the answer. */
  readonly cells: number;
  readonly text: Text;
  readonly choices: readonly Choice[];
  /** What else may be named: a place for the label, a period or a unit for the column. */
  readonly open: 'area' | 'period' | 'unit' | null;
  /** The column's key or the row's label that an open answer speaks of. */
  readonly about: string;
};

export type ReviewCell = {
  readonly column: number;
  readonly text: string;
  readonly numeric: boolean;
  /** The text as the file has it, where legacy letters were decoded. */
  readonly original?: string;
  readonly bold?: boolean;
  readonly indent?: number;
};

/** Where the pieces of one page of a table stand. Rows from 1, columns from 0. */
export type ReviewPage = {
  /** What the rows and columns of a `shape` answer count from. */
  readonly origin: { readonly row: number; readonly column: number };
  readonly titleRows: readonly number[];
  readonly unitAt: { readonly row: number; readonly column: number } | null;
  readonly headerRows: readonly number[];
  readonly bodyRows: readonly number[];
  readonly noteRows: readonly number[];
  readonly stubColumns: readonly number[];
  readonly unitColumn: number | null;
  readonly dataColumns: readonly number[];
};

/** A column as it was understood, or why it was not. */
export type ReviewColumn = {
  readonly key: string;
  readonly page: number;
  readonly column: number;
  readonly letters: string;
  readonly path: readonly HeaderPart[];
  readonly meaning: ColumnMeaning | null;
  readonly evidence: readonly Text[];
};

/** A row as it was understood. */
export type ReviewRow = {
  readonly row: number;
  readonly path: readonly HeaderPart[];
  readonly item: string;
  readonly itemLabel: string;
  readonly area: string | null;
  readonly areaName: string | null;
};

export type ReviewTable = {
  /** Index into the tables of the staged book. */
  readonly table: number;
  readonly pages: readonly ReviewPage[];
  readonly columns: readonly ReviewColumn[];
  readonly rows: readonly ReviewRow[];
};

/** One sheet of a staged book as it looks, with what was understood of it. */
export type ReviewSheet = {
  readonly sheet: string;
  readonly hidden: boolean;
  /** Filled rows only, ascending. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly ReviewCell[] }[];
  readonly merges: readonly Block[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly tables: readonly ReviewTable[];
};

/** What a committed layout of the same kind of table was like, against this one. */
export type LayoutMatch = {
  /** The release by which it was last seen. */
  readonly seenOn: string;
  /** What is not as it was then: rows, columns, unit, title. */
  readonly changes: readonly Text[];
};

/** One key of a staged book against the workspace. */
export type Change = {
  readonly kind: ChangeKind;
  readonly key: string;
  readonly label: string;
  readonly sheet: string;
  /** Empty for a number that is no longer there. */
  readonly cell: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly beforeStatus: string | null;
  readonly afterStatus: string | null;
  readonly unit: string;
  readonly unitMult: number;
};
export const CHANGE_KINDS = ['new', 'revised', 'same', 'vanished'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What a table is known by: never its sheet or its place in the book. */
export type TableSigns = {
  /** Its title without number and period; where it has none, its headings. */
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly headings: readonly string[];
  /** The headings as printed in that book. */
  readonly printed: readonly string[];
  /** Row labels as printed, in their order. */
  readonly labels: readonly string[];
};

/** A table as it was committed last, with what was answered about it. */
export type Layout = TableSigns & {
  readonly seenOn: string;
  /** The month of the book that the answers were given for, year × 12 + month − 1. */
  readonly month: number | null;
  readonly answers: readonly Answer[];
};
export type RememberedLayout = Layout & { readonly id: number };

/** How one cell looks. Font is Times New Roman everywhere; sizes are in points, colours RRGGBB. */
export type CellLook = {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: 'box' | 'top' | 'bottom';
  /** Excel number format, such as `#,##0.0`. */
  readonly format?: string;
};

/** One cell to write. A text is always stored as text, whatever it starts with; only `formula` makes a formula. */
export type PlannedCell = {
  readonly at: string;
  readonly value?: string | number;
  /** Without the leading equals sign; `value` is then the result that viewers without recalculation show. */
  readonly formula?: string;
  /** A place in this workbook: `'Tên trang'!A1`. */
  readonly link?: string;
  /** What is shown beside a cell with a link when it is pointed at. */
  readonly tip?: string;
  readonly note?: string;
  readonly look?: CellLook;
};

/** Colours cells by a comparison with a cell, or draws bars in them. */
export type Condition =
  | { readonly kind: 'compare'; readonly range: string; readonly formula: string; readonly look: CellLook }
  | { readonly kind: 'bars'; readonly range: string; readonly color: string }
  /** From the lowest to the highest value, through the middle colour at `base` where there is one. */
  | {
      readonly kind: 'scale';
      readonly range: string;
      readonly base: number | null;
      readonly colors: readonly string[];
    };

/** One series of a chart; every reference is to cells of the workbook. */
export type ChartSeries = {
  readonly name: string;
  readonly values: string;
  readonly color: string;
  /** Only of dots: what stands beside each point, in their order. */
  readonly labels?: readonly string[];
  /** Only of steps: it holds the others up and is not seen. */
  readonly unseen?: boolean;
  /** Only of ranks: the point, from 0, that has the name of its line beside it. */
  readonly namedAt?: number;
  /** Only in line charts: broken, for what is there to compare with. */
  readonly dashed?: boolean;
};

/** A native chart; every reference is to cells of the workbook. Of dots, the categories are where they lie from left to right. */
export type ChartPlan = {
  readonly kind: 'bars' | 'lines' | 'dots' | 'stacked' | 'ranks' | 'steps';
  readonly title: string;
  readonly valueTitle: string;
  /** Only of dots: what the axis at the bottom measures. */
  readonly xTitle?: string;
  readonly categories: string;
  readonly series: readonly ChartSeries[];
  readonly format: string;
  /** Only in line charts: where the axis begins; left out: where the program thinks right. */
  readonly lowest?: number;
  /** Where bars begin, and the line of no change lies; left out: 0. */
  readonly base?: number;
  /** One of many on a page; every so many categories are named. */
  readonly small?: boolean;
  readonly labelEvery?: number;
  /** The ends of the axis of values: of bars that begin at a base, of ranks, of small charts. */
  readonly range?: { readonly min: number; readonly max: number };
  /** Top left and bottom right cell. */
  readonly from: string;
  readonly to: string;
};

/** An Excel table over cells of the sheet, its heads in the first row. The cells of the heads are texts, no two alike. */
export type TablePlan = { readonly name: string; readonly range: string };

export type PrintPlan = {
  readonly landscape: boolean;
  /** Shrunk to one page; otherwise only to its width. */
  readonly onePage?: boolean;
  /** Rows repeated on every page, `1:5`. */
  readonly repeatRows?: string;
  readonly area?: string;
  readonly header?: string;
  readonly footer: string;
};

export type SheetPlan = {
  readonly name: string;
  readonly cells: readonly PlannedCell[];
  /** Column widths in characters, from the first column. */
  readonly widths: readonly number[];
  /** Row heights in points by row number. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly merges?: readonly string[];
  /** The first cell that scrolls. */
  readonly freeze?: string;
  readonly gridLines?: boolean;
  /** The range that gets filter buttons. */
  readonly filter?: string;
  readonly print?: PrintPlan;
  readonly conditions?: readonly Condition[];
  readonly tables?: readonly TablePlan[];
  readonly charts?: readonly ChartPlan[];
};

/** A workbook as it shall be: all that a writer needs to know, without any library's words. */
export type BookPlan = {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly description: string;
  readonly keywords: string;
  /** ISO instant in UTC; every time stamp inside the file is this one. */
  readonly madeAt: string;
  /** What a program can read back from the file, by name. */
  readonly properties?: Readonly<Record<string, string>>;
  readonly sheets: readonly SheetPlan[];
  readonly names?: readonly { readonly name: string; readonly ref: string }[];
};

/** A reference to a cell or range of a sheet: `'Xếp hạng'!B6`. */
export function refTo(sheet: string, range: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${range}`;
}

/** The same range with dollar signs on every part. */
export function fixed(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

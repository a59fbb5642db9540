/** How a chart stands in a spreadsheet: bars of places, lines over time, dots of two indicators, parts of 100 % side by side. */
export const CHART_FORMS = ['bars', 'lines', 'dots', 'stacked'] as const;
export type ChartForm = (typeof CHART_FORMS)[number];

/** A chart to be written into a workbook: the words around it, and behind each value its key, an observation's or an expression. */
export type ChartAsked = {
  readonly form: ChartForm;
  readonly title: string;
  readonly subtitle: string;
  readonly foot: string;
  /** Where bars begin; null: at 0. */
  readonly base: number | null;
  /** Over the names, then over each column of values. */
  readonly heads: readonly string[];
  /** Null where there is no figure. */
  readonly rows: readonly { readonly name: string; readonly keys: readonly (string | null)[] }[];
};

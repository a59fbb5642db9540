/**
 * How a chart stands in a spreadsheet: bars of places, lines over time, dots of two indicators, parts of 100 % side by side; of places
 * by periods: ranks, a small chart a place, or cells shaded by value; and steps from nothing to the last row.
 */
export const CHART_FORMS = ['bars', 'lines', 'dots', 'stacked', 'ranks', 'panels', 'heat', 'steps'] as const;
export type ChartForm = (typeof CHART_FORMS)[number];

/** A chart to be written into a workbook: the words around it, and behind each value its key, an observation's or an expression. */
export type ChartAsked = {
  readonly form: ChartForm;
  readonly title: string;
  readonly subtitle: string;
  readonly foot: string;
  /** Where bars begin, or shades part; null: at 0, or nowhere. */
  readonly base: number | null;
  /** The rows that stand out, from 0. */
  readonly marked?: readonly number[] | undefined;
  /** Over the names, then over each column of values. */
  readonly heads: readonly string[];
  /** Null where there is no figure; of steps, one row without a key is what the others leave of the last one. */
  readonly rows: readonly { readonly name: string; readonly keys: readonly (string | null)[] }[];
};

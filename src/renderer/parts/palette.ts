/** The colours of a chart, as the tokens of the theme in use say. */
export type Palette = {
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly grid: string;
  readonly lineStrong: string;
  readonly surface: string;
  readonly accent: string;
  readonly up: string;
  readonly upStrong: string;
  readonly down: string;
  readonly downStrong: string;
  /** For what is neither up nor down. */
  readonly bar: string;
  /** Lines of the hatching where a figure is missing. */
  readonly none: string;
  /** Categories, in their fixed order. */
  readonly cat: readonly string[];
  /** Seven steps in one direction, the least first. */
  readonly seq: readonly string[];
  /** Shades of cells: three steps below the base, the farthest first, and three above, the nearest first. */
  readonly heat: { readonly below: readonly string[]; readonly above: readonly string[] };
};

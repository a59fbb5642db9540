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
  /** Categories, in their fixed order. */
  readonly cat: readonly string[];
};

/** Reads the tokens; to be asked again after a change of theme. */
export function readPalette(): Palette {
  const css = getComputedStyle(document.documentElement);
  const token = (name: string): string => css.getPropertyValue(name).trim();
  return {
    ink: token('--ink'),
    ink2: token('--ink-2'),
    ink3: token('--ink-3'),
    grid: token('--grid'),
    lineStrong: token('--line-strong'),
    surface: token('--page'),
    accent: token('--accent'),
    up: token('--div-p2'),
    upStrong: token('--div-p4'),
    down: token('--div-n2'),
    downStrong: token('--div-n4'),
    bar: token('--bar'),
    cat: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => token(`--cat-${n}`)),
  };
}

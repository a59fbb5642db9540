import type { Palette } from './palette.ts';

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

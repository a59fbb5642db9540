import type { Palette } from './palette.ts';

/** Reads the tokens; to be asked again after a change of theme. Of paper: the light tokens, whatever is on the screen. */
export function readPalette(of: 'screen' | 'paper' = 'screen'): Palette {
  const sheet = of === 'paper' ? document.createElement('div') : document.documentElement;
  if (of === 'paper') {
    sheet.dataset['theme'] = 'light';
    document.body.append(sheet);
  }
  const css = getComputedStyle(sheet);
  const token = (name: string): string => css.getPropertyValue(name).trim();
  const palette = paletteFrom(token);
  if (of === 'paper') sheet.remove();
  return of === 'paper' ? { ...palette, surface: '#ffffff' } : palette;
}

function paletteFrom(token: (name: string) => string): Palette {
  const row = (name: string, ends: readonly (string | number)[]): string[] =>
    ends.map((end) => token(`--${name}${end}`));
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
    none: token('--none-line'),
    cat: row('cat-', [1, 2, 3, 4, 5, 6, 7, 8]),
    seq: row('seq-', [1, 2, 3, 4, 5, 6, 7]),
    heat: { below: row('heat-', ['n3', 'n2', 'n1']), above: row('heat-', ['p1', 'p2', 'p3']) },
  };
}

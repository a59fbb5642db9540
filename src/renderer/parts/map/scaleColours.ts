import type { ScaleColours } from './mapScale.ts';

/** Reads the tokens of both scales; to be asked again after a change of theme. */
export function scaleColours(): ScaleColours & { readonly ink: string; readonly ground: string } {
  const css = getComputedStyle(document.documentElement);
  const token = (name: string): string => css.getPropertyValue(name).trim();
  const diverging = ['n4', 'n3', 'n2', 'n1', '0', 'p1', 'p2', 'p3', 'p4'].map((step) => token(`--div-${step}`));
  return {
    ink: token('--ink'),
    ground: token('--surface'),
    diverging,
    sequential: [1, 2, 3, 4, 5, 6, 7].map((step) => token(`--seq-${step}`)),
  };
}

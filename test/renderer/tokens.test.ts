import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, difference, lab, rgb, seenBy, SIGHTS, THEMES, tokensOf, type Rgb } from './colour.ts';

const GROUNDS = ['page', 'surface', 'sunken', 'hover', 'accent-weak'];
const TEXTS = ['ink', 'ink-2', 'ink-3', 'accent', 'up', 'down', 'flat', 'warn', 'bad', 'good'];
const HEAT = ['heat-n3', 'heat-n2', 'heat-n1', 'heat-p1', 'heat-p2', 'heat-p3'];
/** Words on a ground of their own, ink on shading, and what stands on filled marks: ink first, ground second. */
const PAIRS: readonly (readonly [string, string])[] = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
  ...HEAT.map((ground) => ['ink', ground] as const),
  ...['warn-weak', 'bad-weak', 'good-weak', 'press'].flatMap((ground) =>
    ['ink', 'ink-2'].map((text) => [text, ground] as const),
  ),
  ...['warn', 'bad', 'good'].map((tone) => [tone, `${tone}-weak`] as const),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['surface', 'ink-2'],
  ['sheet-ink', 'sheet'],
  ['sheet-ink', 'sheet-mark-weak'],
  ['sheet-head-ink', 'sheet-head'],
  ['sheet-mark', 'sheet-mark-head'],
];
const CATEGORIES = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `cat-${n}`);
const SEQUENCE = [1, 2, 3, 4, 5, 6, 7].map((n) => `seq-${n}`);
const DIVERGING = ['div-n4', 'div-n3', 'div-n2', 'div-n1', 'div-0', 'div-p1', 'div-p2', 'div-p3', 'div-p4'];
/** Lines that say where a control is, and marks of charts: against the grounds that they are drawn on. */
const MARKS = ['control-line', 'accent', 'bad', 'div-n4', 'div-p4', ...CATEGORIES];

describe.each(THEMES)('the colours of the %s theme', (theme) => {
  const tokens = tokensOf(theme);
  const colour = (name: string): Rgb => rgb(tokens.get(`--${name}`) ?? `--${name} is missing`);
  const against = ([one, other]: readonly [string, string]): number => contrast(colour(one), colour(other));
  const lightness = (name: string): number => lab(colour(name))[0];

  it.each(PAIRS)('%s can be read on %s: 4.5 to 1 or more', (...pair) => {
    expect(against(pair)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARKS.flatMap((mark) => ['page', 'surface'].map((ground) => [mark, ground] as const)))(
    '%s is seen on %s: 3 to 1 or more',
    (...pair) => {
      expect(against(pair)).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(Object.keys(SIGHTS))('categories are told apart with %s: ΔE 20 or more between any two', (sight) => {
    const seen = CATEGORIES.map((name) => seenBy(sight, colour(name)));
    const apart = seen.flatMap((one, i) => seen.slice(i + 1).map((other) => difference(one, other)));
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(20);
  });

  it('the sequential scale goes one way in lightness, in steps that print in grey', () => {
    const steps = SEQUENCE.map(lightness);
    const way = Math.sign((steps.at(-1) ?? 0) - (steps[0] ?? 0));
    for (const [i, step] of steps.slice(1).entries())
      expect((step - (steps[i] ?? 0)) * way, SEQUENCE[i + 1]).toBeGreaterThanOrEqual(5);
  });

  it.each([1, 2, 3, 4])('step %i of the diverging scale is as strong on either side', (n) => {
    expect(Math.abs(lightness(`div-n${n}`) - lightness(`div-p${n}`))).toBeLessThanOrEqual(2);
  });

  it('the diverging scale grows from its middle on both sides', () => {
    const steps = DIVERGING.map((name) => Math.abs(lightness(name) - lightness('div-0')));
    expect(steps.slice(0, 5)).toEqual(steps.slice(0, 5).sort((a, b) => b - a));
    expect(steps.slice(4)).toEqual(steps.slice(4).sort((a, b) => a - b));
  });

  it.each([1, 2, 3])('step %i of the shading is as strong on either side', (n) => {
    expect(Math.abs(lightness(`heat-n${n}`) - lightness(`heat-p${n}`))).toBeLessThanOrEqual(2);
  });
});

describe('the tokens', () => {
  const SRC = join(import.meta.dirname, '../../src/renderer');
  const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(svelte|css)$/.test(file));
  const styleOf = (file: string): string => {
    const text = readFileSync(join(SRC, file), 'utf8');
    return file.endsWith('.css') ? text : (/<style>([\s\S]*)<\/style>/.exec(text)?.[1] ?? '');
  };

  it.each(sheets.filter((file) => file !== 'tokens.css'))('%s takes its colours from them', (file) => {
    expect(styleOf(file).match(/#[0-9a-f]{3,8}\b|\brgba?\((?!var)/gi) ?? []).toEqual([]);
  });

  it('are all defined where they are used', () => {
    const known = tokensOf('light');
    const own = new Set(
      sheets.flatMap((file) =>
        [...readFileSync(join(SRC, file), 'utf8').matchAll(/--[\w-]+(?==|:)/g)].map(([name]) => name),
      ),
    );
    const used = sheets.flatMap((file) => [...styleOf(file).matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
    expect([...new Set(used)].filter((name) => !known.has(name) && !own.has(name))).toEqual([]);
  });

  it('stop all motion where the system asks for less', () => {
    const css = readFileSync(join(SRC, 'tokens.css'), 'utf8');
    const reduced = /prefers-reduced-motion: reduce\)\s*\{([\s\S]*?\})\s*\}/.exec(css)?.[1] ?? '';
    for (const time of ['--quick', '--calm']) expect(reduced).toContain(`${time}: 0ms`);
    for (const file of sheets)
      for (const [, times = ''] of styleOf(file).matchAll(/transition:([^;]+);/g))
        expect(times, file).toMatch(/var\(--(quick|calm)\)/);
  });
});

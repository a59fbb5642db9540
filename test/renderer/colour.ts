import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A colour as red, green and blue, each 0 to 1, as screens are told them (sRGB). */
export type Rgb = readonly [number, number, number];
export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

const CSS = readFileSync(join(import.meta.dirname, '../../src/renderer/tokens.css'), 'utf8');

/** The tokens of a theme as `tokens.css` gives them: those of its own block over those of the light one. */
export function tokensOf(theme: Theme): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  for (const [, selector = '', body = ''] of CSS.matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
    if (!selector.includes(':root') && !selector.includes(`'${theme}'`)) continue;
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]+);/g)) tokens.set(name, value.trim());
  }
  return tokens;
}

/** A hexadecimal colour of three or six digits. */
export function rgb(hex: string): Rgb {
  const long = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  const digits = /^#(..)(..)(..)$/.exec(long);
  if (!digits) throw new Error(`no colour: ${hex}`);
  const [r = 0, g = 0, b = 0] = digits.slice(1).map((two) => Number.parseInt(two, 16) / 255);
  return [r, g, b];
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const screen = (part: number): number => {
  const within = Math.min(1, Math.max(0, part));
  return within <= 0.0031308 ? within * 12.92 : 1.055 * within ** (1 / 2.4) - 0.055;
};
const times = (matrix: readonly Rgb[], [x, y, z]: Rgb): Rgb => {
  const [a = 0, b = 0, c = 0] = matrix.map(([p, q, r]) => p * x + q * y + r * z);
  return [a, b, c];
};
const light = (colour: Rgb): Rgb => [linear(colour[0]), linear(colour[1]), linear(colour[2])];

/** Relative luminance and contrast as WCAG 2.2 defines them; the contrast of two colours is 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [one, other].map((colour) => {
    const [r, g, blue] = light(colour);
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  }) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const TO_XYZ: readonly Rgb[] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Rgb = [0.95047, 1, 1.08883];

/** CIE L*a*b* under D65. */
export function lab(colour: Rgb): Rgb {
  const xyz = times(TO_XYZ, light(colour));
  const [x, y, z] = xyz.map((part, i) => {
    const t = part / (WHITE[i] ?? 1);
    return t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116;
  }) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** ΔE*ab of 1976: about 2 is just noticeable side by side. */
export const difference = (one: Rgb, other: Rgb): number =>
  Math.hypot(...lab(one).map((part, i) => part - (lab(other)[i] ?? 0)));

/** How a colour looks without one kind of cone: Machado, Oliveira and Fernandes (2009), severity 1, on linear light. */
export const SIGHTS: Readonly<Record<string, readonly Rgb[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A colour as it is seen by one of `SIGHTS`. */
export function seenBy(sight: string, colour: Rgb): Rgb {
  const [r, g, b] = times(SIGHTS[sight] ?? [], light(colour));
  return [screen(r), screen(g), screen(b)];
}

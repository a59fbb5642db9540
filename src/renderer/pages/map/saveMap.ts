import type { MadeFile } from '../../../core/model/lists.ts';
import { CHART_FONT } from '../../parts/chartFont.ts';
import { svgOf, type Drawing } from './drawing.ts';
import type { MapInk } from './mapDrawing.ts';
import { paint } from './paint.ts';

const SCALE = 2;

/** The drawing as a file, named by its title. A PNG has twice the pixels. */
export function mapFile(drawing: Drawing, kind: 'png' | 'svg'): MadeFile {
  const name = `${drawing.title
    .replace(/[^\p{L}\p{N} ,.-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)}.${kind}`;
  if (kind === 'svg') return { name, type: 'image/svg+xml', base64: base64Of(svgOf(drawing)) };
  const canvas = document.createElement('canvas');
  canvas.width = drawing.width * SCALE;
  canvas.height = drawing.height * SCALE;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.scale(SCALE, SCALE);
  paint(drawing, pen, CHART_FONT);
  return { name, type: 'image/png', base64: canvas.toDataURL('image/png').split(',')[1] ?? '' };
}

const base64Of = (text: string): string =>
  btoa([...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join(''));

/** Reads the tokens of the theme in use. */
export function mapInk(): MapInk {
  const css = getComputedStyle(document.documentElement);
  const token = (name: string): string => css.getPropertyValue(`--${name}`).trim();
  return {
    ...{ page: token('page'), surface: token('surface'), sunken: token('sunken'), line: token('line') },
    ...{ ink: token('ink'), ink2: token('ink-2'), ink3: token('ink-3'), lineStrong: token('line-strong') },
    ...{ none: token('none'), noneLine: token('none-line') },
  };
}

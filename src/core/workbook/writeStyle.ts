import type { Style } from '@cj-tech-master/excelts';
import type { CellLook } from './writeBook.ts';

export const FONT = 'Times New Roman';
/** In points: what offices write in. */
export const BASE_SIZE = 13;
const LINE = { style: 'thin', color: { argb: 'FF808080' } } as const;

/** The library's style of a look. */
export function styleOf(look: CellLook = {}): Partial<Style> {
  return {
    font: {
      name: FONT,
      family: 1,
      size: look.size ?? BASE_SIZE,
      color: { argb: `FF${look.color ?? '000000'}` },
      ...(look.bold && { bold: true }),
      ...(look.italic && { italic: true }),
      ...(look.underline && { underline: true }),
    },
    alignment: {
      vertical: look.vertical ?? 'middle',
      ...(look.align && { horizontal: look.align }),
      ...(look.wrap && { wrapText: true }),
      ...(look.indent && { indent: look.indent }),
    },
    ...(look.format && { numFmt: look.format }),
    ...(look.fill && { fill: solid(look.fill) }),
    ...(look.border === 'box' && { border: { top: LINE, left: LINE, bottom: LINE, right: LINE } }),
    ...(look.border === 'top' && { border: { top: LINE } }),
    ...(look.border === 'bottom' && { border: { bottom: LINE } }),
  };
}

/** What a condition adds to the look that a cell has. */
export function accentOf(look: CellLook): Partial<Style> {
  return {
    ...(look.color || look.bold
      ? { font: { ...(look.color && { color: { argb: `FF${look.color}` } }), ...(look.bold && { bold: true }) } }
      : {}),
    ...(look.fill && { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${look.fill}` } } }),
  };
}

function solid(color: string): NonNullable<Style['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${color}` } };
}

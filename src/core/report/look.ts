import type { CellLook } from '../workbook/writeBook.ts';

const HEAD_FILL = 'E6EBF2';
export const ABOVE = '17686B';
export const BELOW = 'A2431F';
export const LEVEL = '3D5A96';
/** What named parts leave of a whole. */
export const REST = 'B4BCC2';
export const BAR = 'B7C6E2';

export const LOOK = {
  title: { size: 13, bold: true, align: 'center' },
  subtitle: { size: 13, bold: true, align: 'center' },
  remark: { italic: true, align: 'center' },
  note: { italic: true, align: 'left', wrap: true, vertical: 'top' },
  link: { italic: true, align: 'center', color: LEVEL, underline: true },
  head: { bold: true, align: 'center', wrap: true, border: 'box', fill: HEAD_FILL },
  subHead: { align: 'center', wrap: true, border: 'box', fill: HEAD_FILL },
  number: { align: 'center', italic: true, size: 10, border: 'box' },
  label: { align: 'left', indent: 1, border: 'box' },
  rank: { align: 'center', border: 'box', format: '0' },
  totalLabel: { bold: true, align: 'left', indent: 1, border: 'box' },
  mark: { align: 'center', border: 'box' },
  sum: { align: 'left', indent: 1, border: 'box', italic: true },
  input: { bold: true, align: 'right', indent: 1, border: 'box', fill: 'FFF7DC' },
  text: { align: 'left', indent: 1, border: 'box', wrap: true },
} as const satisfies Record<string, CellLook>;

/** A number in the table. */
export function figure(format: string, more: CellLook = {}): CellLook {
  return { align: 'right', indent: 1, border: 'box', format, ...more };
}

/** Lines and parts of one chart, told apart in colour and in grey. */
export const SERIES_COLORS = [
  '1F3864',
  'A2431F',
  '17686B',
  'C08A00',
  '7A4FA3',
  '6FA8DC',
  'B0487F',
  '8FBC5A',
  'BFBFBF',
] as const;

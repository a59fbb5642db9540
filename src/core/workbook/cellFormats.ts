import * as XLSX from 'xlsx';
import type { CellKind } from './grid.ts';

/** What a number format makes of the values of its cells. */
export type CellFormat = {
  /** The kind of a number in it. */
  readonly kind: CellKind;
  /** The text that the sheet shows for a number or a truth value. */
  show(value: number | boolean): string;
  /** The text that the sheet shows for a text. */
  showText(value: string): string;
};

/** The kind of a number in a format. */
export function kindOfFormat(code: string): CellKind {
  if (code === 'General') return 'number';
  if (XLSX.SSF.is_date(code)) return 'date';
  return code.replace(/"[^"]*"/g, '').includes('%') ? 'percent' : 'number';
}

/** A format by its code; what is shown is what the spreadsheet library shows, by shorter ways for the formats of most cells. */
export function cellFormat(code: string, date1904: boolean): CellFormat {
  const options = { date1904 };
  const byLibrary = (value: number | string | boolean): string => {
    try {
      return XLSX.SSF.format(code, value, options);
    } catch {
      return String(value); // a code that nothing can be made of
    }
  };
  const short = SHORT.get(code);
  return {
    kind: kindOfFormat(code),
    show: (value) => (typeof value === 'number' && short?.(value)) || byLibrary(value),
    showText: code === 'General' || !/[@;]/.test(code) ? (value) => value : byLibrary,
  };
}

/** Below it, rounding to two decimals is exact enough to be what the library does. */
const LARGEST = 1e9;

function fixed(decimals: number): (value: number) => string | null {
  const ten = 10 ** decimals;
  return (value) => {
    if (!(value < LARGEST && value > -LARGEST)) return null;
    const text = String(Math.round(value * ten) / ten);
    const point = decimals === 0 ? 0 : text.indexOf('.');
    if (point < 0) return `${text}.${'0'.repeat(decimals)}`;
    return decimals === 0 ? text : text.padEnd(point + 1 + decimals, '0');
  };
}

/** Whole numbers, and decimals of so few digits that none is cut off. */
function general(value: number): string | null {
  if ((value | 0) === value) return String(value);
  const size = Math.abs(value);
  if (!(size < LARGEST && size >= 0.001)) return null;
  const text = String(value);
  return text.length <= 10 ? text : null;
}

const SHORT: ReadonlyMap<string, (value: number) => string | null> = new Map([
  ['General', general],
  ['0', fixed(0)],
  ['0.0', fixed(1)],
  ['0.00', fixed(2)],
]);

import type { GridCell } from '../workbook/grid.ts';
import { keptByText } from '../model/kept.ts';
import { writtenNumber } from './writtenNumber.ts';

/** What offices print instead of a number: "-" does not occur, "…" and ".." occurs but is not collected. */
const MARKS: ReadonlyMap<string, 'M' | 'L'> = new Map([
  ['-', 'M'],
  ['–', 'M'],
  ['—', 'M'],
  ['…', 'L'],
  ['...', 'L'],
  ['..', 'L'],
]);

/** The mark that a cell holds, if it holds one. */
export function markOf(cell: GridCell): 'M' | 'L' | null {
  return cell.kind === 'text' ? (MARKS.get(String(cell.value).trim()) ?? null) : null;
}

/** A number written as text, such as "113.6", "120,6", "(1) 419.278.223" or "> 600". */
export function isTextNumber(cell: GridCell): boolean {
  return cell.kind === 'text' && writtenNumber(String(cell.value)) !== null;
}

/** The digits of a percentage that is written as text, "2,99%"; null for any other cell. */
export function percentDigits(cell: GridCell): string | null {
  const found = cell.kind === 'text' ? /^\+?([-−]?\d[\d.,]*)\s?%$/.exec(String(cell.value).trim()) : null;
  return found?.[1] ?? null;
}

/** Words with a figure in them, written where a figure belongs: "8.290 tỷ đồng (↓3,32%)". Read by nobody but a person. */
export function isToldFigure(cell: GridCell): boolean {
  return cell.kind === 'text' && isTold(String(cell.value));
}

const isTold = keptByText((written) => {
  const text = written.normalize('NFC').trim();
  return TOLD.test(text) && !/^1\.?000 \p{L}/u.test(text);
});

const TOLD =
  /^\(?(?:[↑↓+]|á|â)?\s*\d[\d.,]*\s*(?:%|(?:nghìn |ngàn |triệu |tỷ |tỉ )*(?:đồng|usd|tấn|kwh|dự án|doanh nghiệp)(?!\p{L}))(?=[).\s]*$|.*[↑↓(%])|^(?:[↑↓]|tăng|giảm)\s*\d[\d.,]*(?:\s*%|$)/iu;

/** A cell that stands where a number belongs, readable or not. */
export function isValueLike(cell: GridCell | undefined): boolean {
  if (!cell) return false;
  return cell.kind !== 'text' || isTextNumber(cell) || markOf(cell) !== null || isToldFigure(cell);
}

/** A number that is not a year: what makes a row part of a body. */
export function isFigure(cell: GridCell | undefined): boolean {
  if (!cell) return false;
  if (cell.kind === 'number') return !isYear(Number(cell.value));
  if (cell.kind === 'text') return (isTextNumber(cell) && !isYear(Number(cell.value))) || isToldFigure(cell);
  return cell.kind === 'percent' || cell.kind === 'error' || cell.kind === 'uncalculated';
}

export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2100;

/** The text of a cell, blanks kept; empty for a cell that holds none. */
export function textOf(cell: GridCell | undefined): string {
  return cell?.kind === 'text' ? String(cell.value) : '';
}

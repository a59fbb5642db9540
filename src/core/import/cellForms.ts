import type { GridCell } from '../workbook/grid.ts';

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

const TEXT_NUMBER = /^[-−]?\d{1,3}(?:[.,\s\u00a0]?\d+)*$/;

/** A number written as text, such as "113.6" or "120,6". */
export function isTextNumber(cell: GridCell): boolean {
  return cell.kind === 'text' && TEXT_NUMBER.test(String(cell.value).trim());
}

/** A cell that stands where a number belongs, readable or not. */
export function isValueLike(cell: GridCell | undefined): boolean {
  if (!cell) return false;
  return cell.kind !== 'text' || isTextNumber(cell) || markOf(cell) !== null;
}

/** A number that is not a year: what makes a row part of a body. */
export function isFigure(cell: GridCell | undefined): boolean {
  if (!cell) return false;
  if (cell.kind === 'number') return !isYear(Number(cell.value));
  return cell.kind === 'percent' || cell.kind === 'error' || cell.kind === 'uncalculated' || isTextNumber(cell);
}

export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2100;

/** The text of a cell, blanks kept; empty for a cell that holds none. */
export function textOf(cell: GridCell | undefined): string {
  return cell?.kind === 'text' ? String(cell.value) : '';
}

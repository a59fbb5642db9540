import { cellRef, knownValues, type Frame, type ReportColumn } from './frame.ts';
import { WORDS } from './words.ts';

/** What shares of a column are shares of: the published figure of the region, else of the country, else the sum of all members. */
export type Whole = {
  readonly ref: string;
  readonly value: number;
  /** Its row in the table; null for the sum of the members. */
  readonly row: number | null;
  readonly name: string;
};

/** Null where neither region nor country has a figure and a member has none, either. */
export function wholeOf(frame: Frame, column: ReportColumn): Whole | null {
  const { regional, national } = column;
  const { view, lang } = frame;
  if (frame.regionalRow && regional?.value)
    return { ...at(frame.regionalRow, regional.value), name: view.region.name[lang] };
  if (frame.nationalRow && national?.value)
    return { ...at(frame.nationalRow, national.value), name: lang === 'vi' ? 'cả nước' : WORDS.country.en };
  const values = knownValues(column);
  const sum = values.reduce((total, value) => total + value, 0);
  const all = values.length === frame.members.length && sum > 0;
  return all ? { ...at(frame.sum, sum), row: null, name: lang === 'vi' ? 'tổng số' : 'the sum' } : null;

  function at(row: number, value: number) {
    return { ref: fixedRow(cellRef(frame, column, row)), value, row };
  }
}

/** The same cell with its row held fast. */
export const fixedRow = (ref: string): string => ref.replace(/!([A-Z]+)(\d+)$/, '!$1$$$2');

/** The index (same period last year = 100) that a growth cell stands for; null when it is not known or not above 0. */
export function indexAt(frame: Frame, growth: ReportColumn, value: number | null | undefined, row: number) {
  if (value == null) return null;
  const ref = cellRef(frame, growth, row);
  const index = growth.head.basis === 'SPLY' ? { ref, value } : { ref: `(100+${ref})`, value: 100 + value };
  return index.value > 0 ? index : null;
}

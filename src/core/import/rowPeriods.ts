import { periodParts, type TimePeriod } from '../model/period.ts';
import { fold } from './fold.ts';
import { keptByText } from '../model/kept.ts';
import { periodIn } from './periodWords.ts';

const ANY_YEAR = 2001;

/** A row label that names a part of a year and no year: "Quí I", "6 tháng", "Tháng 5", "T5". */
export const namesPartOfYear = keptByText((label) => {
  const plain = inWords(label);
  return plain.length < 24 && isPart(periodIn(plain, ANY_YEAR)) && periodIn(plain, null) === null;
});

/** True for a running number that may be a month, where other rows of the column are quarters and months together. */
export const isMonthNumber = (label: string): boolean => /^(?:[1-9]|1[0-2])$/.test(label.trim());

/** The period of a row that names a part of the year, in the year that a column names. */
export function partOfYear(label: string, year: TimePeriod): TimePeriod | null {
  const parts = periodParts(year);
  if (parts?.kind !== 'year') return null;
  const plain = isMonthNumber(label) ? `thang ${label.trim()}` : inWords(label);
  return periodIn(plain, parts.year);
}

const inWords = (label: string): string => fold(label).replace(/^t(\d{1,2})$/, 'thang $1');

function isPart(period: TimePeriod | null): boolean {
  const kind = period && periodParts(period)?.kind;
  return kind === 'month' || kind === 'quarter' || kind === 'cumulative';
}

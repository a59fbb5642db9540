import { lastDay, periodParts, type TimePeriod } from '../model/period.ts';

const FIRST_YEAR = 1990;
/**
 * Month and day of the lunar new year by the Vietnamese calendar (UTC+7), a line a decade. In 2007 and 2030 it is one
 * day before the Chinese one. A test computes them anew from the new moons.
 */
const NEW_YEARS = [
  '01-27 02-15 02-04 01-23 02-10 01-31 02-19 02-07 01-28 02-16',
  '02-05 01-24 02-12 02-01 01-22 02-09 01-29 02-17 02-07 01-26',
  '02-14 02-03 01-23 02-10 01-31 02-19 02-08 01-28 02-16 02-05',
  '01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13',
  '02-02 01-23 02-11 01-31 02-19 02-08 01-28 02-15 02-04 01-24',
  '02-12 02-01 01-22 02-10 01-30 02-17 02-06 01-26 02-14 02-02',
  '01-23',
].flatMap((decade) => decade.split(' '));

/** The years for which the day of Tết is known. */
export const TET_YEARS = { first: FIRST_YEAR, last: FIRST_YEAR + NEW_YEARS.length - 1 } as const;

/** The first day of the lunar year, `2024-02-10`; null outside 1990–2050. */
export function tetDay(year: number): string | null {
  const found = NEW_YEARS[year - FIRST_YEAR];
  return found ? `${year}-${found}` : null;
}

/** True for the month (or the day inside it) in which Tết falls: figures there do not compare from year to year. */
export function isTet(period: TimePeriod): boolean {
  const p = periodParts(period);
  return (p?.kind === 'month' || p?.kind === 'day') && Number(tetDay(p.year)?.slice(5, 7)) === p.month;
}

const DAYS_BEFORE = 1;
const DAYS_OFF = 7;

/** How many of the seven days from the eve of Tết to the sixth of the first month fall in January and in February; null outside 1990–2050. */
export function holidayDays(year: number): { readonly january: number; readonly february: number } | null {
  const tet = tetDay(year);
  if (tet === null) return null;
  const [m, d] = [Number(tet.slice(5, 7)), Number(tet.slice(8))];
  const first = (m === 1 ? d : lastDay(year, 1) + d) - DAYS_BEFORE;
  const january = Math.min(DAYS_OFF, Math.max(0, lastDay(year, 1) - first + 1));
  return { january, february: DAYS_OFF - january };
}

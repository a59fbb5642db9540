import type { TimePeriod } from '../model/period.ts';
import { isPlanned } from './columnMeasures.ts';
import type { Comparison } from './comparison.ts';
import { namesPartOfMonth } from './dayRanges.ts';

type Draft = {
  readonly heading: string;
  readonly comparison: Comparison;
  readonly period: TimePeriod | null;
  readonly ofTitle: boolean;
};

/** A year that the heading names in a form that is not read: "6T-22/2023"; but for the base year of prices. */
const YEAR = /(?<!gia (?:so sanh|co dinh)(?: nam)? ?\(?)(?:19|20)\d\d/g;
const MONTHS = /(?:^| )(?:t\d{1,2}|\d{1,2}t|q\d)(?![a-z])/;

/**
 * The periods that only the title gives, where the page speaks against them. A heading with a year of its own that was not read is no
 * column of the title's period, nor one that names some days of a month; "cùng kỳ" beside months is no whole year. Among levels of several periods, none of them the title's, a share or an index that names no period of its own may be that of any
 * of them: its period is open. "Tháng 1 | … | Tháng 6 | 6 tháng | Tỷ trọng (%)" under a title of the year.
 */
export function withoutGuessedPeriods<D extends Draft>(drafts: readonly D[]): D[] {
  const levels = drafts.flatMap(({ heading, comparison, period, ofTitle }) =>
    comparison.basis === 'LEVEL' && !ofTitle && period && !isPlanned({ comparison, heading }) ? period : [],
  );
  const isOpen = ({ comparison, period, ofTitle }: D): boolean => {
    if (isSameOfAYear(comparison, period)) return drafts.some((one) => one.period !== null && !isYear(one.period));
    if (!ofTitle || period === null) return false;
    if (namesPartOfMonth(comparison.rest)) return true;
    const years = comparison.rest.match(YEAR) ?? [];
    if (years.some((year) => !period.startsWith(year) || MONTHS.test(comparison.rest))) return true;
    return comparison.basis !== 'LEVEL' && new Set(levels).size >= 2 && !levels.includes(period);
  };
  return drafts.map((draft) => (isOpen(draft) ? { ...draft, period: null } : draft));
}

const isYear = (period: TimePeriod): boolean => /^\d{4}$/.test(period);

/** "Cùng kỳ năm 2022", "TH cùng kỳ" read as a whole year. */
const isSameOfAYear = ({ basis, rest }: Comparison, period: TimePeriod | null): boolean =>
  basis === 'LEVEL' && period !== null && isYear(period) && /(?<![a-z])cung ky(?![a-z])/.test(rest);

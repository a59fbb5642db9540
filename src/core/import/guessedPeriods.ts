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
 * column of the title's period, nor one that names some days of a month. Among levels of several periods, none of them the title's, a share or an index that names no period of its own may be that of any
 * of them: its period is open. "Tháng 1 | … | Tháng 6 | 6 tháng | Tỷ trọng (%)" under a title of the year.
 */
export function withoutGuessedPeriods<D extends Draft>(drafts: readonly D[]): D[] {
  const levels = drafts.flatMap(({ heading, comparison, period, ofTitle }) =>
    comparison.basis === 'LEVEL' && !ofTitle && period && !isPlanned({ comparison, heading }) ? period : [],
  );
  const isOpen = ({ comparison, period, ofTitle }: D): boolean => {
    if (!ofTitle || period === null) return false;
    if (namesPartOfMonth(comparison.rest)) return true;
    const years = comparison.rest.match(YEAR) ?? [];
    if (years.some((year) => !period.startsWith(year) || MONTHS.test(comparison.rest))) return true;
    return comparison.basis !== 'LEVEL' && new Set(levels).size >= 2 && !levels.includes(period);
  };
  return drafts.map((draft) => (isOpen(draft) ? { ...draft, period: null } : draft));
}

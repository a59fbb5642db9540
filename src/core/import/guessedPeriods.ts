import type { TimePeriod } from '../model/period.ts';
import type { Comparison } from './comparison.ts';

type Draft = { readonly comparison: Comparison; readonly period: TimePeriod | null; readonly ofTitle: boolean };

/**
 * Among levels of several periods, none of them the title's, a share or an index that names no period of its own may be that of any
 * of them: its period is open. "Tháng 1 | … | Tháng 6 | 6 tháng | Tỷ trọng (%)" under a title of the year.
 */
export function withoutGuessedPeriods<D extends Draft>(drafts: readonly D[]): D[] {
  const levels = drafts.flatMap(({ comparison, period, ofTitle }) =>
    comparison.basis === 'LEVEL' && !ofTitle && period ? period : [],
  );
  const isOpen = ({ comparison, period, ofTitle }: D): boolean =>
    ofTitle && comparison.basis !== 'LEVEL' && period !== null && new Set(levels).size >= 2 && !levels.includes(period);
  return drafts.map((draft) => (isOpen(draft) ? { ...draft, period: null } : draft));
}

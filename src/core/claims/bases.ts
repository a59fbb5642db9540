import type { Basis } from '../model/observation.ts';
import { monthsLater, periodBefore, periodParts, yearBefore, type TimePeriod } from '../model/period.ts';
import type { Context } from './context.ts';
import type { Span } from './prose.ts';
import type { ReadPeriod } from './readClaim.ts';

type Held = { readonly basis: Basis | null; readonly period: ReadPeriod | null };

/**
 * What a growth is held against, and of which period it is, by the period named right behind it: "so với tháng 4" tells of May where
 * nothing nearer is named, "quý II/2024 … so với quý II/2023" of a year. No basis where it is one that no source publishes.
 */
export function heldAgainst(
  { periods, prose: { plain } }: Context,
  { end }: Span,
  basis: Basis | null,
  period: ReadPeriod | null,
): Held {
  if (basis !== 'PREV_GROWTH') return { basis, period };
  const base = periods.find((one) => one.base && one.start >= end && /^[^,;.%\d]*$/u.test(plain.slice(end, one.start)));
  const kind = period && periodParts(period.timePeriod)?.kind;
  // "3,9% so với tháng 4, 5 tháng đầu năm tăng 6,8%": months together are told against those of a year before
  if (!base)
    return {
      basis: kind === 'cumulative' && !AGAINST.test(plain.slice(end, end + 30)) ? 'SPLY_GROWTH' : basis,
      period,
    };
  if (period === null || base.timePeriod === periodBefore(period.timePeriod)) return { basis, period };
  if (base.timePeriod !== null && base.timePeriod === yearBefore(period.timePeriod))
    return { basis: 'SPLY_GROWTH', period };
  const next = base.timePeriod && after(base.timePeriod);
  const isOpen = kind === 'cumulative' || period.reach === 'paragraph' || period.reach === 'text';
  return next && isOpen ? { basis, period: { timePeriod: next, reach: 'sentence' } } : { basis: null, period };
}

const AGAINST = /^[^,;.%\d]*so với/u;

/** The month behind a month. */
const after = (base: TimePeriod): TimePeriod | null =>
  periodParts(base)?.kind === 'month' ? monthsLater(base, 1) : null;

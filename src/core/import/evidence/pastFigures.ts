import { listOf, rowOf, type PastRelease, type PastRows, type PastValue } from '../../model/past.ts';
import { endMonth, periodParts, type TimePeriod } from '../../model/period.ts';
import type { ColumnView, Figure } from './columnViews.ts';

/** A figure beside the last one that was known of its series: of the same period, or else of the nearest one of its kind. */
export type Beside = { readonly figure: Figure; readonly past: PastValue & { readonly value: number } };

/** The figures of a column that have a past, with it. */
export function besidePast(view: ColumnView, past: readonly PastRelease[]): Beside[] {
  const [first] = view.all;
  const list = first && listOf(first.key);
  const lists = past.flatMap((release) => (list && release.lists.get(list)) || []);
  if (lists.length === 0) return [];
  return [...view.figures.values()].flatMap((figure) => {
    const known = lastKnown(figure, lists);
    return known ? [{ figure, past: known }] : [];
  });
}

function lastKnown({ one }: Figure, lists: readonly PastRows[]): Beside['past'] | null {
  const row = rowOf(one.key);
  for (const rows of lists) {
    const best = nearest(rows.get(row), one.key.timePeriod);
    if (best) return best;
  }
  return null;
}

function nearest(values: readonly PastValue[] | undefined, period: TimePeriod): Beside['past'] | null {
  let best: Beside['past'] | null = null;
  for (const one of values ?? []) {
    if (one.value === null) continue;
    if (one.timePeriod === period) return one as Beside['past'];
    if (one.timePeriod.length !== period.length && kindOf(one.timePeriod) !== kindOf(period)) continue;
    if (!best || endMonth(one.timePeriod) > endMonth(best.timePeriod)) best = one as Beside['past'];
  }
  return best;
}

const kindOf = (period: TimePeriod): string | undefined => periodParts(period)?.kind;

/** How many months a period has; 1 for a day. */
export function monthsOf(period: TimePeriod): number {
  const parts = periodParts(period);
  if (parts?.kind === 'cumulative') return parts.months;
  return parts?.kind === 'quarter' ? 3 : parts?.kind === 'year' ? 12 : 1;
}

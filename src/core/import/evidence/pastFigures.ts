import { listOf, rowOf, type PastRelease, type PastRows, type PastValue } from '../../model/past.ts';
import { endMonth, periodParts, sameSpan, type TimePeriod } from '../../model/period.ts';
import type { ColumnView, Figure } from './columnViews.ts';

/** A figure beside what was last said of the same period, or else what the last book said of the nearest one of its kind. */
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
  let best: Beside['past'] | null = null;
  for (const rows of lists) {
    const found = nearest(rows.get(row), one.key.timePeriod);
    if (found?.timePeriod === one.key.timePeriod) return found;
    best ??= found;
  }
  return best;
}

function nearest(values: readonly PastValue[] | undefined, period: TimePeriod): Beside['past'] | null {
  let best: Beside['past'] | null = null;
  const end = endMonth(period);
  const kinds = kindsOf(period);
  const away = ({ timePeriod }: PastValue): number => Math.abs(endMonth(timePeriod) - end);
  for (const one of values ?? []) {
    if (one.value === null) continue;
    if (one.timePeriod === period) return one as Beside['past'];
    if (one.timePeriod.length !== period.length && !isOfKind(one.timePeriod, kinds)) continue;
    if (!best || away(one) < away(best)) best = one as Beside['past'];
  }
  return best;
}

/** The first quarter is a span of months, too, and so is the year. */
const kindsOf = (period: TimePeriod): readonly (string | undefined)[] =>
  sameSpan(period).map((name) => periodParts(name)?.kind);
const isOfKind = (period: TimePeriod, kinds: readonly (string | undefined)[]): boolean =>
  kindsOf(period).some((kind) => kinds.includes(kind));

/** How many months a period has; 1 for a day. */
export function monthsOf(period: TimePeriod): number {
  const parts = periodParts(period);
  if (parts?.kind === 'cumulative') return parts.months;
  return parts?.kind === 'quarter' ? 3 : parts?.kind === 'year' ? 12 : 1;
}

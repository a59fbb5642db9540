import { listOf, type PastRelease, type PastRows, type PastValue } from '../../model/past.ts';
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
  const looks = new Map<TimePeriod, Look>();
  return [...view.figures.values()].flatMap((figure) => {
    const {
      row,
      one: { key },
    } = figure;
    const look = looks.get(key.timePeriod) ?? lookFor(key.timePeriod, lists);
    looks.set(key.timePeriod, look);
    const known = firstIn(look.same, row, (values) => samePeriod(values, key.timePeriod));
    const past = known ?? firstIn(lists, row, (values) => nearest(values, look.away));
    return past ? [{ figure, past: past as Beside['past'] }] : [];
  });
}

/** For a period: the earlier lists that speak of it, and how many months any other one is away. */
type Look = { readonly same: readonly PastRows[]; readonly away: (period: TimePeriod) => number };

const lookFor = (period: TimePeriod, lists: readonly PastRows[]): Look => ({
  same: lists.filter((rows) => periodsOf(rows).has(period)),
  away: nearnessTo(period),
});

function firstIn(
  lists: readonly PastRows[],
  row: string,
  of: (values: readonly PastValue[]) => PastValue | null,
): PastValue | null {
  for (const rows of lists) {
    const values = rows.get(row);
    const found = values ? of(values) : null;
    if (found) return found;
  }
  return null;
}

const samePeriod = (values: readonly PastValue[], period: TimePeriod): PastValue | null =>
  values.find(({ timePeriod, value }) => value !== null && timePeriod === period) ?? null;

function nearest(values: readonly PastValue[], away: (period: TimePeriod) => number): PastValue | null {
  let best: PastValue | null = null;
  let least = Infinity;
  for (const one of values) {
    const months = one.value === null ? Infinity : away(one.timePeriod);
    if (months < least) [best, least] = [one, months];
  }
  return best;
}

/** How many months a period ends from another one; Infinity for one of another kind. Each period is looked at once. */
function nearnessTo(period: TimePeriod): (other: TimePeriod) => number {
  const [kinds, end] = [kindsOf(period), endMonth(period)];
  const known = new Map<TimePeriod, number>();
  return (other) => {
    const before = known.get(other);
    if (before !== undefined) return before;
    const isLike = other.length === period.length || kindsOf(other).some((kind) => kinds.includes(kind));
    const months = isLike ? Math.abs(endMonth(other) - end) : Infinity;
    known.set(other, months);
    return months;
  };
}

/** The first quarter is a span of months, too, and so is the year. */
const kindsOf = (period: TimePeriod): readonly (string | undefined)[] =>
  sameSpan(period).map((name) => periodParts(name)?.kind);

/** The periods of which a list of an earlier book speaks. */
export function periodsOf(rows: PastRows): ReadonlySet<TimePeriod> {
  const known = periods.get(rows);
  if (known) return known;
  const found = new Set<TimePeriod>();
  for (const values of rows.values()) for (const { timePeriod } of values) found.add(timePeriod);
  periods.set(rows, found);
  return found;
}

/** Earlier books are asked about every column of every later one. */
const periods = new WeakMap<PastRows, ReadonlySet<TimePeriod>>();

/** How many months a period has; 1 for a day. */
export function monthsOf(period: TimePeriod): number {
  const parts = periodParts(period);
  if (parts?.kind === 'cumulative') return parts.months;
  return parts?.kind === 'quarter' ? 3 : parts?.kind === 'year' ? 12 : 1;
}

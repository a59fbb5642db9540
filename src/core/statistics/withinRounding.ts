import type { ThresholdOp } from '../model/threshold.ts';
import { andThen, computed, refused, type Computed } from './computed.ts';
import {
  ceil,
  compare,
  floor,
  HUNDRED,
  isNegative,
  isPositive,
  isZero,
  ONE,
  plus,
  minus,
  times,
  toNumber,
  type Exact,
} from './exact.ts';
import {
  asPrinted,
  compareWithin,
  contains,
  differenceWithin,
  exactly,
  intersect,
  productWithin,
  quotientWithin,
  type Interval,
} from './interval.ts';

const HUNDRED_EXACTLY = exactly(HUNDRED);
const percent = (ratio: Interval): Interval => productWithin(ratio, HUNDRED_EXACTLY);

/** a ÷ b × 100 with b above 0 throughout. */
function percentOf(a: Interval, b: Interval): Computed<Interval> {
  if (!isPositive(b.high)) return refused(isZero(b.high) ? 'zero-base' : 'negative-base');
  return andThen(quotientWithin(a, b), (ratio) => computed(percent(ratio)));
}

/** part ÷ total × 100, in %. */
export const shareWithin = (part: Interval, total: Interval): Computed<Interval> =>
  isNegative(part.high) ? refused('negative-part') : percentOf(part, total);

/** (now ÷ before − 1) × 100, in %; the base must be above 0 throughout. */
export const growthWithin = (now: Interval, before: Interval): Computed<Interval> =>
  andThen(percentOf(now, before), (index) => computed(differenceWithin(index, HUNDRED_EXACTLY)));

/** The earlier level: level × 100 ÷ index. */
export const previousWithin = (level: Interval, index: Interval): Computed<Interval> =>
  isPositive(index.low) ? quotientWithin(percent(level), index) : refused('index-not-positive');

/** Contribution in percentage points from level, index and the earlier total: level × (1 − 100 ÷ index) ÷ earlier total × 100. */
export const contributionWithin = (level: Interval, index: Interval, previousTotal: Interval): Computed<Interval> => {
  if (!isPositive(index.low)) return refused('index-not-positive');
  return andThen(quotientWithin(HUNDRED_EXACTLY, index), (ratio) =>
    percentOf(productWithin(level, differenceWithin(exactly(ONE), ratio)), previousTotal),
  );
};

/** A count or a level beside its printed share of one total. */
export type PrintedShare = { readonly part: Exact; readonly share: Exact; readonly decimals: number };

/**
 * The totals for which all printed shares hold at once: part × 100 ÷ share, cut with each other (FIELD 1.4 T-11).
 * `moreThan` is what the text says besides: "hơn 3.600".
 */
export function totalsFor(shares: readonly PrintedShare[], moreThan: Exact | null = null): Computed<Interval> {
  const [first, ...others] = shares.map(({ part, share, decimals }) =>
    quotientWithin(exactly(times(part, HUNDRED)), asPrinted(share, decimals)),
  );
  if (!first) return refused('nothing');
  const all = others.reduce((left, next) => andThen(left, (a) => andThen(next, (b) => intersect(a, b))), first);
  if (moreThan === null) return all;
  return andThen(all, (range) =>
    compare(moreThan, range.high) >= 0
      ? refused('no-common-value')
      : intersect(range, { ...range, low: moreThan, lowOpen: true }),
  );
}

/** The first and the last whole number of a range; null where it holds none. */
export function wholeNumbers(range: Interval): { readonly first: number; readonly last: number } | null {
  const first = ceil(range.low);
  const last = floor(range.high);
  const from = contains(range, first) ? first : plus(first, ONE);
  const to = contains(range, last) ? last : minus(last, ONE);
  return compare(from, to) > 0 ? null : { first: toNumber(from), last: toNumber(to) };
}

/** Whether a rounded figure meets a threshold: for certain, for certain not, or not to be decided from what is printed. */
export function meetsWithin(value: Interval, op: ThresholdOp, threshold: Exact): 'meets' | 'fails' | 'undecided' {
  if (op === 'lt' || op === 'le') {
    const other = meetsWithin(value, op === 'lt' ? 'ge' : 'gt', threshold);
    return other === 'undecided' ? other : other === 'meets' ? 'fails' : 'meets';
  }
  const [low, high] = [compare(value.low, threshold), compare(value.high, threshold)];
  if (op === 'ge' && low >= 0) return 'meets';
  if (op === 'ge') return high < 0 || (high === 0 && value.highOpen) ? 'fails' : 'undecided';
  if (low > 0 || (low === 0 && value.lowOpen)) return 'meets';
  return high <= 0 ? 'fails' : 'undecided';
}

export type RankInterval = { readonly id: string; readonly best: number; readonly worst: number };

/**
 * Best and worst rank that rounding leaves to each member: 1 + those certainly above it, and 1 + those that may be.
 * A member without a figure may stand above all others, so it lowers every worst rank.
 */
export function rankIntervals(
  members: readonly { readonly id: string; readonly within: Interval | null }[],
): readonly RankInterval[] {
  const known = members.flatMap(({ id, within }) => (within ? [{ id, within }] : []));
  const missing = members.length - known.length;
  return known.map(({ id, within }) => {
    const others = known.filter((other) => other.id !== id);
    const above = others.filter((other) => compareWithin(other.within, within) === 'above').length;
    const perhaps = others.filter((other) => compare(other.within.high, within.low) > 0).length;
    return { id, best: 1 + above, worst: 1 + perhaps + missing };
  });
}

import { allKnown, andThen, computed, refused, type Computed, type Member } from './computed.ts';
import { HUNDRED, isNegative, isZero, minus, over, plus, times, type Exact } from './exact.ts';

/** Growth in % that an index says: I − 100, with I on the base period = 100 (FIELD 3.1). */
export const growthFromIndex = (index: Exact | null): Computed =>
  index === null ? refused('missing') : computed(minus(index, HUNDRED));

/** The index that growth in % says: 100 + g. */
export const indexFromGrowth = (growth: Exact | null): Computed =>
  growth === null ? refused('missing') : computed(plus(HUNDRED, growth));

/** Index with the earlier level = 100: now ÷ before × 100. A base of 0 or below it gives no index. */
export function indexFromLevels(now: Exact | null, before: Exact | null): Computed {
  if (now === null || before === null) return refused('missing');
  if (isZero(before)) return refused('zero-base');
  return isNegative(before) ? refused('negative-base') : computed(times(over(now, before), HUNDRED));
}

/** Growth in % between two levels of one vintage: (now − before) ÷ before × 100. */
export const growthFromLevels = (now: Exact | null, before: Exact | null): Computed =>
  andThen(indexFromLevels(now, before), growthFromIndex);

/**
 * The earlier level that a level and its published index imply: level × 100 ÷ I (FIELD 1.4 T-6, T-9).
 * It is the base that the office used, which a revision may have moved away from the level published then (T-20).
 */
export function previousFromIndex(level: Exact | null, index: Exact | null): Computed {
  if (level === null || index === null) return refused('missing');
  if (isZero(index) || isNegative(index)) return refused('index-not-positive');
  return computed(over(times(level, HUNDRED), index));
}

/** The earlier level that a level and its growth in % imply: level ÷ (1 + g ÷ 100). */
export const previousFromGrowth = (level: Exact | null, growth: Exact | null): Computed =>
  andThen(indexFromGrowth(growth), (index) => previousFromIndex(level, index));

/** The index over all steps of a chain, each on the step before it = 100: Π(Iₖ ÷ 100) × 100. One missing step breaks it. */
export const chained = (steps: readonly Member[]): Computed =>
  andThen(allKnown(steps), (known) =>
    computed(known.reduce((product, { value }) => over(times(product, value), HUNDRED), HUNDRED)),
  );

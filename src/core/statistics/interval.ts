import { computed, refused, type Computed } from './computed.ts';
import {
  compare,
  exact,
  isNegative,
  isPositive,
  isZero,
  minus,
  negated,
  over,
  plus,
  rounded,
  times,
  ONE,
  type Exact,
} from './exact.ts';

/** All values that a figure may have; an open end is not one of them. */
export type Interval = {
  readonly low: Exact;
  readonly high: Exact;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
};
type End = { readonly at: Exact; readonly open: boolean };

/** A figure known in full. */
export const exactly = (value: Exact): Interval => ({ low: value, high: value, lowOpen: false, highOpen: false });

/**
 * The values that print like this one under half-away rounding: "16" without decimals is 15.5 or more and less than 16.5;
 * −16 is the mirror of it; 0 lies strictly between −0.5 and 0.5.
 */
export function asPrinted(value: Exact, decimals: number): Interval {
  const printed = rounded(value, decimals);
  const half = over(ONE, exact(2 * 10 ** decimals));
  return {
    low: minus(printed, half),
    high: plus(printed, half),
    lowOpen: !isPositive(printed),
    highOpen: !isNegative(printed),
  };
}

export const contains = ({ low, high, lowOpen, highOpen }: Interval, value: Exact): boolean => {
  const [above, below] = [compare(value, low), compare(high, value)];
  return (lowOpen ? above > 0 : above >= 0) && (highOpen ? below > 0 : below >= 0);
};

export const sumWithin = (a: Interval, b: Interval): Interval => ({
  low: plus(a.low, b.low),
  high: plus(a.high, b.high),
  lowOpen: a.lowOpen || b.lowOpen,
  highOpen: a.highOpen || b.highOpen,
});

/** a − b for figures that are independent of each other; where b is a part of a the true range is narrower. */
export const differenceWithin = (a: Interval, b: Interval): Interval =>
  sumWithin(a, {
    low: negated(b.high),
    high: negated(b.low),
    lowOpen: b.highOpen,
    highOpen: b.lowOpen,
  });

export function productWithin(a: Interval, b: Interval): Interval {
  const corners = endsOf(a).flatMap((x) =>
    endsOf(b).map((y): End => {
      // A closed 0 gives 0 with whatever stands beside it.
      const reached = (isZero(x.at) && !x.open) || (isZero(y.at) && !y.open);
      return { at: times(x.at, y.at), open: !reached && (x.open || y.open) };
    }),
  );
  const [low, high] = [outermost(corners, -1), outermost(corners, 1)];
  return { low: low.at, high: high.at, lowOpen: low.open, highOpen: high.open };
}

/** a ÷ b; no result where b may be 0. */
export function quotientWithin(a: Interval, b: Interval): Computed<Interval> {
  if (!isPositive(b.low) && !isNegative(b.high)) return refused('zero-base');
  const inverse = { low: over(ONE, b.high), high: over(ONE, b.low), lowOpen: b.highOpen, highOpen: b.lowOpen };
  return computed(productWithin(a, inverse));
}

/** What two statements about one figure leave of it; a reason where they contradict each other. */
export function intersect(a: Interval, b: Interval): Computed<Interval> {
  const [low, high] = [innermost(a, b, 'low'), innermost(a, b, 'high')];
  const width = compare(high.at, low.at);
  if (width < 0 || (width === 0 && (low.open || high.open))) return refused('no-common-value');
  return computed({ low: low.at, high: high.at, lowOpen: low.open, highOpen: high.open });
}

/** What rounding lets one say about two figures; "equal" only where both are known in full. */
export type Comparison = 'above' | 'below' | 'equal' | 'undecided';

export function compareWithin(a: Interval, b: Interval): Comparison {
  if (isAbove(a, b)) return 'above';
  if (isAbove(b, a)) return 'below';
  const points = [a, b].every(({ low, high }) => compare(low, high) === 0);
  return points ? 'equal' : 'undecided';
}

/** True where every value of a is above every value of b. */
function isAbove(a: Interval, b: Interval): boolean {
  const distance = compare(a.low, b.high);
  return distance > 0 || (distance === 0 && (a.lowOpen || b.highOpen));
}

const endsOf = ({ low, high, lowOpen, highOpen }: Interval): readonly [End, End] => [
  { at: low, open: lowOpen },
  { at: high, open: highOpen },
];

/** The lowest (−1) or highest (1) of some ends; of two at one place the closed one. */
const outermost = (ends: readonly End[], side: -1 | 1): End =>
  ends.reduce((best, end) => {
    const further = compare(end.at, best.at) * side;
    return further > 0 || (further === 0 && !end.open) ? end : best;
  });

/** The end that leaves less; of two at one place the open one. */
function innermost(a: Interval, b: Interval, end: 'low' | 'high'): End {
  const at = end === 'low' ? 0 : 1;
  const [x, y] = [endsOf(a)[at], endsOf(b)[at]];
  const further = compare(x.at, y.at) * (end === 'low' ? 1 : -1);
  return further > 0 || (further === 0 && x.open) ? x : y;
}

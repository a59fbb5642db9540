import { computed, andThen, isKnown, missingOf, type Computed, type Member } from './computed.ts';
import { compare, exact, over, plus, sum, times, type Exact } from './exact.ts';
import { usableWeights, type Weighed } from './weights.ts';

export type WeightedMean = {
  readonly mean: Exact;
  /** Members that count. */
  readonly members: number;
  /** Members without a value: the mean is one of the others. */
  readonly missing: readonly string[];
};

/**
 * Weighted mean of indices, Σ wᵢIᵢ ÷ Σ wᵢ with value added of the base period as weights (FIELD 3.1).
 * A plain mean is never taken: one member with a value and without a weight refuses it.
 */
export function weightedMean(members: readonly Weighed[]): Computed<WeightedMean> {
  const missing = missingOf(members);
  return andThen(usableWeights(members.filter(isKnown)), (usable) => {
    const all = sum(usable.map(({ weight }) => weight));
    const mean = over(sum(usable.map(({ weight, value }) => times(weight, value))), all);
    return computed({ mean, members: usable.length, missing });
  });
}

/** What can be said about indices without weights, labelled as that ("không gia quyền"). */
export type Unweighted = {
  readonly weighted: false;
  readonly median: Exact;
  readonly low: Exact;
  readonly high: Exact;
  readonly members: number;
  readonly missing: readonly string[];
};

/** Median and range; null of no value at all. */
export function unweighted(members: readonly Member[]): Unweighted | null {
  const values = members.flatMap(({ value }) => (value ? [value] : []));
  const [median, low, high] = [medianOf(values), smallest(values), smallest(values, -1)];
  if (!median || !low || !high) return null;
  return { weighted: false, median, low, high, members: values.length, missing: missingOf(members) };
}

/** The middle value, or the mean of the two in the middle; null of none. */
export function medianOf(values: readonly Exact[]): Exact | null {
  const sorted = [...values].sort(compare);
  const [below, above] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return below && above ? over(plus(below, above), exact(2)) : null;
}

const smallest = (values: readonly Exact[], side = 1): Exact | undefined =>
  [...values].sort((a, b) => compare(a, b) * side)[0];

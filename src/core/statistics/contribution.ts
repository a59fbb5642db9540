import { computed, refused, type Computed } from './computed.ts';
import { HUNDRED, isNegative, isZero, minus, over, sum, times, type Exact } from './exact.ts';
import { usableWeights, type Weighed } from './weights.ts';

/**
 * Contribution of a part to the growth of the whole, in percentage points: (level − previous) ÷ previous total × 100.
 * For levels that can be added up only (FIELD 3.1); equal to `contributionFromShare`.
 */
export function contribution(level: Exact | null, previous: Exact | null, previousTotal: Exact | null): Computed {
  if (level === null || previous === null || previousTotal === null) return refused('missing');
  if (isZero(previousTotal)) return refused('zero-base');
  if (isNegative(previousTotal)) return refused('negative-base');
  return computed(times(over(minus(level, previous), previousTotal), HUNDRED));
}

/** The same from the earlier share and the growth, both in %: s(t−1) × g ÷ 100. */
export const contributionFromShare = (earlierShare: Exact | null, growth: Exact | null): Computed =>
  earlierShare === null || growth === null ? refused('missing') : computed(over(times(earlierShare, growth), HUNDRED));

export type IndexContributions = {
  readonly parts: readonly { readonly id: string; readonly value: Exact }[];
  /** Growth of the whole less all contributions: what chaining, rounding and other weights leave over. */
  readonly residual: Exact;
};

/**
 * Contributions of weighted indices to the growth of a published total index, in percentage points:
 * wᵢ ÷ Σw × (Iᵢ − 100). Chained volumes are not additive, so what is left over is shown (FIELD 3.1).
 */
export function indexContributions(parts: readonly Weighed[], total: Exact | null): Computed<IndexContributions> {
  const usable = usableWeights(parts);
  if (usable.reason !== null) return usable;
  if (total === null) return refused('missing');
  const all = sum(usable.value.map(({ weight }) => weight));
  const found = usable.value.map(({ id, value, weight }) => ({
    id,
    value: over(times(weight, minus(value, HUNDRED)), all),
  }));
  const residual = minus(minus(total, HUNDRED), sum(found.map(({ value }) => value)));
  return computed({ parts: found, residual });
}

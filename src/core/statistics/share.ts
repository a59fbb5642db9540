import { allKnown, andThen, computed, isKnown, missingOf, refused, type Computed, type Member } from './computed.ts';
import { HUNDRED, isNegative, isZero, minus, over, sum, times, type Exact } from './exact.ts';

/** Share in %: part ÷ total × 100. A negative part has no share, a total of 0 or below gives none. */
export function share(part: Exact | null, total: Exact | null): Computed {
  if (part === null || total === null) return refused('missing');
  if (isZero(total)) return refused('zero-base');
  if (isNegative(total)) return refused('negative-base');
  return isNegative(part) ? refused('negative-part') : computed(times(over(part, total), HUNDRED));
}

export type Shares = {
  readonly total: Exact;
  readonly parts: readonly { readonly id: string; readonly value: Exact }[];
};

/** Shares in % of a complete table: each part of the sum of all. They add up to 100 exactly; one missing part refuses them all. */
export const sharesOf = (members: readonly Member[]): Computed<Shares> =>
  andThen(allKnown(members), (known): Computed<Shares> => {
    const negative = known.filter(({ value }) => isNegative(value)).map(({ id }) => id);
    if (negative.length > 0) return refused('negative-part', negative);
    const total = sum(known.map(({ value }) => value));
    if (isZero(total)) return refused('zero-base');
    return computed({
      total,
      parts: known.map(({ id, value }) => ({ id, value: times(over(value, total), HUNDRED) })),
    });
  });

/** Change between two shares, in percentage points, not in %. */
export const changeInPoints = (now: Exact | null, before: Exact | null): Computed =>
  now === null || before === null ? refused('missing') : computed(minus(now, before));

/** What the named parts leave of a total: "25 địa phương còn lại" (FIELD 1.4 T-4). */
export function rest(total: Exact | null, parts: readonly Member[]): Computed {
  if (total === null) return refused('missing');
  const missing = missingOf(parts);
  if (missing.length > 0) return refused('missing', missing);
  return computed(minus(total, sum(parts.filter(isKnown).map(({ value }) => value))));
}

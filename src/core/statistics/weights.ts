import { computed, refused, type Computed } from './computed.ts';
import { isNegative, isZero, type Exact } from './exact.ts';

/** A figure with its weight in the base period; null where either is not known. */
export type Weighed = { readonly id: string; readonly value: Exact | null; readonly weight: Exact | null };

type Usable = { readonly id: string; readonly value: Exact; readonly weight: Exact };

/** Members with value and weight: every value must be there, every weight too, none negative, not all 0. */
export function usableWeights(members: readonly Weighed[]): Computed<readonly Usable[]> {
  if (members.length === 0) return refused('nothing');
  const bare = members.filter(({ value }) => value === null);
  if (bare.length > 0)
    return refused(
      'missing',
      bare.map(({ id }) => id),
    );
  const unweighted = members.filter(({ weight }) => weight === null);
  if (unweighted.length > 0)
    return refused(
      'no-weights',
      unweighted.map(({ id }) => id),
    );
  const usable = members.flatMap(({ id, value, weight }) => (value && weight ? [{ id, value, weight }] : []));
  const bad = usable.filter(({ weight }) => isNegative(weight));
  if (bad.length > 0)
    return refused(
      'bad-weights',
      bad.map(({ id }) => id),
    );
  return usable.every(({ weight }) => isZero(weight)) ? refused('bad-weights') : computed(usable);
}

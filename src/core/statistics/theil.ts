import { andThen, computed, refused, type Computed } from './computed.ts';
import { isNegative, isPositive, over, sum, toNumber, type Exact } from './exact.ts';
import { usableWeights, type Weighed } from './weights.ts';

/** A level of a place with its weight (people, say) and the group it belongs to. */
export type Grouped = Weighed & { readonly group: string };

export type Theil = {
  readonly total: number;
  /** Between the groups, each taken as one place. */
  readonly between: number;
  /** Inside the groups, weighted by their shares of the level. */
  readonly within: number;
  readonly groups: readonly { readonly group: string; readonly share: number; readonly within: number }[];
};

/**
 * Theil's T of levels over weights, Σ sᵢ ln(sᵢ ÷ wᵢ) with shares s of the level and w of the weight, and its parts:
 * T = Σ S ln(S ÷ W) + Σ S·T of each group (Theil 1967). 0 where the level is spread like the weight.
 */
export function theil(members: readonly Grouped[]): Computed<Theil> {
  return andThen(usableWeights(members), (usable): Computed<Theil> => {
    const negative = usable.filter(({ value }) => isNegative(value)).map(({ id }) => id);
    if (negative.length > 0) return refused('negative-part', negative);
    const unweighted = usable.filter(({ weight }) => !isPositive(weight)).map(({ id }) => id);
    if (unweighted.length > 0) return refused('bad-weights', unweighted);
    if (!isPositive(sum(usable.map(({ value }) => value)))) return refused('zero-base');
    const groups = [...new Set(members.map(({ group }) => group))].map((group) => {
      const ids = new Set(members.filter((member) => member.group === group).map(({ id }) => id));
      const parts = usable.filter(({ id }) => ids.has(id));
      return { id: group, parts, value: sum(parts.map(({ value }) => value)), weight: sum(parts.map((p) => p.weight)) };
    });
    const [between, shares] = [entropy(groups), sharesIn(groups)];
    const inside = groups.map(({ id, parts }, i) => ({ group: id, share: shares[i] ?? 0, within: entropy(parts) }));
    const within = inside.reduce((total, one) => total + one.share * one.within, 0);
    return computed({ total: entropy(usable), between, within, groups: inside });
  });
}

type Part = { readonly value: Exact; readonly weight: Exact };

/** Σ s ln(s ÷ w); a share of 0 adds nothing. */
function entropy(parts: readonly Part[]): number {
  const weights = sum(parts.map(({ weight }) => weight));
  const shares = sharesIn(parts);
  return parts.reduce((total, { weight }, i) => {
    const share = shares[i] ?? 0;
    return share === 0 ? total : total + share * Math.log(share / toNumber(over(weight, weights)));
  }, 0);
}

function sharesIn(parts: readonly Part[]): number[] {
  const total = sum(parts.map(({ value }) => value));
  return parts.map(({ value }) => (isPositive(total) ? toNumber(over(value, total)) : 0));
}

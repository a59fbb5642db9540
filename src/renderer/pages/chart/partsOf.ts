import type { Facts } from '../../../core/model/views.ts';
import { baseOf } from '../../parts/figures.ts';
import { ofAll } from './chartBooks.ts';

/** The periods whose shares are of the same whole as those of the last one: others do not compare. */
export function wholesAlike(all: readonly Facts[]): readonly Facts[] {
  const what = all.at(-1)?.shareOf?.what;
  return all.filter(({ shareOf }) => shareOf !== null && shareOf.what === what);
}

/**
 * The growth in % of what contributions add up to: the published one of the region or the country, of a sum the sum of
 * all contributions. Null where it is not known. `key` is the number or the expression behind it.
 */
export function growthOfWhole(
  facts: Facts,
  published: readonly (Facts | null)[],
): { readonly value: number; readonly key: string | null } | null {
  const { shareOf, known, members } = facts;
  if (!shareOf) return null;
  const parts = known.flatMap(({ contribution }) => (contribution === null ? [] : [contribution]));
  if (shareOf.what === 'sum')
    return parts.length === members
      ? { value: parts.reduce((sum, part) => sum + part, 0), key: growthOfAll(facts, published) }
      : null;
  for (const growth of published) {
    const found = shareOf.what === 'region' ? growth?.regionValue : growth?.national;
    const base = growth ? baseOf(growth.column.basis) : null;
    if (found && !found.derived && base !== null)
      return {
        value: Number((found.value - base).toPrecision(12)),
        key: base === 0 ? found.key : `growthOfIndex(${found.key})`,
      };
  }
  return null;
}

/** The growth of all members together, from their levels and indices. */
function growthOfAll(facts: Facts, published: readonly (Facts | null)[]): string | null {
  const growth = published.find((one) => one !== null && baseOf(one.column.basis) !== null);
  const [levels, rates] = [ofAll(facts), growth && ofAll(growth)];
  if (!levels || !rates || !growth) return null;
  return `growthOfIndex(unionIndex(${levels},${baseOf(growth.column.basis) === 0 ? `indexOfGrowth(${rates})` : rates}))`;
}

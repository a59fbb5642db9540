import type { Facts } from '../../../core/model/views.ts';
import { baseOf } from '../../parts/figures.ts';

/** The periods whose shares are of the same whole as those of the last one: others do not compare. */
export function wholesAlike(all: readonly Facts[]): readonly Facts[] {
  const what = all.at(-1)?.shareOf?.what;
  return all.filter(({ shareOf }) => shareOf !== null && shareOf.what === what);
}

/**
 * The growth in % of what contributions add up to: the published one of the region or the country, of a sum the sum of
 * all contributions. Null where it is not known.
 */
export function growthOfWhole({ shareOf, known, members }: Facts, published: readonly (Facts | null)[]): number | null {
  if (!shareOf) return null;
  const parts = known.flatMap(({ contribution }) => (contribution === null ? [] : [contribution]));
  if (shareOf.what === 'sum') return parts.length === members ? parts.reduce((sum, part) => sum + part, 0) : null;
  for (const facts of published) {
    const found = shareOf.what === 'region' ? facts?.regionValue : facts?.national;
    const base = facts ? baseOf(facts.column.basis) : null;
    if (found && !found.derived && base !== null) return Number((found.value - base).toPrecision(12));
  }
  return null;
}

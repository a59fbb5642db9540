import type { AreaValue, Facts } from '../../../core/model/views.ts';

export type ContributionPart = {
  /** Null: all other places together. */
  readonly place: AreaValue | null;
  /** Percentage points of the growth of the whole. */
  readonly points: number;
  /** Of the width of the bar, in percent. */
  readonly width: number;
};
export type Contributions = {
  readonly growth: number;
  readonly parts: readonly ContributionPart[];
  /** How many places the rest stands for. */
  readonly others: number;
};

const SHOWN = 3;

/**
 * The places that contributed most to the growth of the whole, and the rest of that growth. Null where fewer than two places are
 * known or where parts do not lie on one side of zero, so that no bar could show them truly.
 */
export function contributionsTo(levels: Facts, growth: number | null): Contributions | null {
  if (growth === null || growth <= 0) return null;
  const known = levels.known.flatMap((place) =>
    place.contribution === null ? [] : [{ place, points: place.contribution }],
  );
  const top = known.sort((a, b) => b.points - a.points).slice(0, SHOWN);
  if (top.length < 2) return null;
  const rest = growth - top.reduce((sum, { points }) => sum + points, 0);
  if (rest < 0 || top.some(({ points }) => points <= 0)) return null;
  const parts = [...top, { place: null, points: rest }];
  return {
    growth,
    parts: parts.map((part) => ({ ...part, width: (part.points / growth) * 100 })),
    others: levels.members - top.length,
  };
}

/** The growth, in percent, of what shares and contributions of a table of levels are of; null where it was not published. */
export function growthOfWhole(levels: Facts, growth: Facts): number | null {
  const what = levels.shareOf?.what;
  const whole = what === 'country' ? growth.national : what === 'region' ? growth.regionValue : null;
  if (!whole || whole.derived) return null;
  return growth.column.basis === 'SPLY' ? whole.value - 100 : whole.value;
}

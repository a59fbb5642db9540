import { computed, refused, type Computed } from './computed.ts';
import { isPositive, minus, over, sum, times, type Exact } from './exact.ts';

/** One industry at two times, in the region and in the country. */
export type IndustryLevels = {
  readonly id: string;
  readonly before: Exact | null;
  readonly now: Exact | null;
  readonly nationalBefore: Exact | null;
  readonly nationalNow: Exact | null;
};

/** The parts of the change of a level; they add up to it exactly. */
export type ShiftShare = {
  readonly change: Exact;
  /** What it would be had the region grown like the country. */
  readonly national: Exact;
  /** What its industries did better or worse than the country as a whole. */
  readonly industryMix: Exact;
  /** What its industries did here better or worse than in the country. */
  readonly regional: Exact;
};
export type IndustryShift = ShiftShare & { readonly id: string };

/**
 * Classical shift-share (Dunn 1960): change = e·G + e·(Gᵢ − G) + e·(gᵢ − Gᵢ), with e the earlier level of an industry,
 * g its growth in the region, G in the country, all as ratios. For levels that can be added up.
 */
export function shiftShare(
  industries: readonly IndustryLevels[],
): Computed<{ readonly total: ShiftShare; readonly industries: readonly IndustryShift[] }> {
  if (industries.length === 0) return refused('nothing');
  const known = industries.flatMap(({ id, before, now, nationalBefore, nationalNow }) =>
    before && now && nationalBefore && nationalNow ? [{ id, before, now, nationalBefore, nationalNow }] : [],
  );
  const ids = new Set(known.map(({ id }) => id));
  const missing = industries.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
  if (missing.length > 0) return refused('missing', missing);
  const baseless = known.filter(({ nationalBefore }) => !isPositive(nationalBefore)).map(({ id }) => id);
  if (baseless.length > 0) return refused('not-positive', baseless);
  const country = growth(sum(known.map((one) => one.nationalBefore)), sum(known.map((one) => one.nationalNow)));
  const parts = known.map(({ id, before, now, nationalBefore, nationalNow }): IndustryShift => {
    const industry = growth(nationalBefore, nationalNow);
    const change = minus(now, before);
    return {
      id,
      change,
      national: times(before, country),
      industryMix: times(before, minus(industry, country)),
      // e·gᵢ is the change itself, which also holds where the region had none of the industry before.
      regional: minus(change, times(before, industry)),
    };
  });
  const all = (pick: (part: ShiftShare) => Exact): Exact => sum(parts.map(pick));
  return computed({
    total: {
      change: all((part) => part.change),
      national: all((part) => part.national),
      industryMix: all((part) => part.industryMix),
      regional: all((part) => part.regional),
    },
    industries: parts,
  });
}

const growth = (before: Exact, now: Exact): Exact => over(minus(now, before), before);

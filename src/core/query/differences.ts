import type { Basis } from '../model/observation.ts';
import type { TimePeriod } from '../model/period.ts';
import type { Difference, DifferenceSummary } from '../model/revisions.ts';

/** Indices, growth, shares and figures in points or percent differ by points; other levels by amounts and in percent. */
export const inPoints = (basis: Basis, unit: string): boolean =>
  basis !== 'LEVEL' || unit === 'PT' || unit === 'POINTS';

/** R = L − P, later minus earlier; in percent of the earlier one, 100 · R / |P|, where that means something. */
export function difference(earlier: number, later: number, points: boolean): Difference {
  const absolute = later - earlier;
  return { absolute, relative: points || earlier === 0 ? null : (absolute / Math.abs(earlier)) * 100 };
}

/** An earlier and a later value of one period. */
export type Pair = {
  readonly timePeriod: TimePeriod;
  readonly key: string;
  readonly earlier: number;
  readonly later: number;
};

/**
 * The summary statistics of a revision analysis over n periods, P the earlier and L the later value, R = L − P:
 * mean revision MR = ΣR / n; mean absolute revision MAR = Σ|R| / n; mean relative revision = Σ(100 · R / |P|) / n, over P ≠ 0;
 * relative mean absolute revision RMAR = 100 · Σ|R| / Σ|L|; share of upward revisions = 100 · #(R > 0) / n.
 * The largest is the one with the largest |R / P|, for points the largest |R|.
 * Source: OECD/Eurostat Guidelines on Revisions Policy and Analysis, "Recommended statistical measures for interpreting the
 * outputs of revision analyses".
 */
export function summarise(pairs: readonly Pair[], points: boolean): DifferenceSummary {
  const all = pairs.map(({ timePeriod, key, earlier, later }) => ({
    timePeriod,
    key,
    ...difference(earlier, later, points),
  }));
  const relatives = all.flatMap(({ relative }) => relative ?? []);
  const absolutes = all.map(({ absolute }) => Math.abs(absolute));
  const levels = sum(pairs.map(({ later }) => Math.abs(later)));
  const up = all.filter(({ absolute }) => absolute > 0).length;
  const down = all.filter(({ absolute }) => absolute < 0).length;
  const size = (one: Difference): number => Math.abs(points ? one.absolute : (one.relative ?? 0));
  const revised = all.filter(({ absolute }) => absolute !== 0);
  return {
    compared: all.length,
    up,
    down,
    unchanged: all.length - up - down,
    shareUp: all.length > 0 ? (up / all.length) * 100 : null,
    mean: mean(all.map(({ absolute }) => absolute)),
    meanAbsolute: mean(absolutes),
    meanRelative: points ? null : mean(relatives),
    relativeMeanAbsolute: points || levels === 0 ? null : (sum(absolutes) / levels) * 100,
    largest: revised.reduce<(typeof revised)[number] | null>(
      (most, one) => (most === null || size(one) > size(most) ? one : most),
      null,
    ),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number | null => (values.length > 0 ? sum(values) / values.length : null);

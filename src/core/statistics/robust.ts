import { computed, isKnown, refused, type Computed, type Member } from './computed.ts';
import { HUNDRED, isPositive, over, toNumber } from './exact.ts';

/** The middle of the values, or the mean of the two in the middle; null of none. */
export function medianNumber(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).sort(); // half the time of a list of numbers
  const [below, above] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}

/** Median of the distances from the median (MAD), in the unit of the values; null of none. */
export function medianDistance(values: readonly number[]): number | null {
  const middle = medianNumber(values);
  return middle === null ? null : medianNumber(values.map((value) => Math.abs(value - middle)));
}

/** MAD × 1.4826 estimates the standard deviation where figures are normal. */
const TO_DEVIATION = 1.4826;
/** Iglewicz and Hoaglin (1993): |z| above 3.5 is worth a look. */
const WORTH_A_LOOK = 3.5;
const FEWEST = 5;

export type Scored = {
  readonly id: string;
  /** Logarithm of the index ÷ 100: −0.69 for a half, +0.69 for twice as much. */
  readonly logGrowth: number;
  readonly z: number;
  /** To be looked at; never a reason to drop the figure: Thái Nguyên's +523,5 % was real (FIELD T-22). */
  readonly outlying: boolean;
};

/** Robust z of growth: (ln(I ÷ 100) − median) ÷ (1.4826 × MAD), of indices on 100. Members without an index, or with one of 0 or below, are named. */
export function robustScores(
  indices: readonly Member[],
): Computed<{ readonly scores: readonly Scored[]; readonly left: readonly string[] }> {
  const usable = indices.filter(isKnown).filter(({ value }) => isPositive(value));
  const left = indices.filter(({ id }) => !usable.some((member) => member.id === id)).map(({ id }) => id);
  if (usable.length < FEWEST) return refused('too-few', left);
  const logs = usable.map(({ id, value }) => ({ id, logGrowth: Math.log(toNumber(over(value, HUNDRED))) }));
  const values = logs.map(({ logGrowth }) => logGrowth);
  const [middle, spread] = [medianNumber(values) ?? 0, (medianDistance(values) ?? 0) * TO_DEVIATION];
  if (spread === 0) return refused('no-spread');
  const scores = logs.map(({ id, logGrowth }) => {
    const z = (logGrowth - middle) / spread;
    return { id, logGrowth, z, outlying: Math.abs(z) > WORTH_A_LOOK };
  });
  return computed({ scores, left });
}

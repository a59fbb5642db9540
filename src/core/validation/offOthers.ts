import { medianDistance, medianNumber } from '../statistics/robust.ts';

/** A change of one row, as a natural logarithm. */
export type Change = { readonly change: number };

/** MAD × 1.4826 estimates the standard deviation where figures are normal. */
const TO_DEVIATION = 1.4826;
const FEWEST = 4;
/** Spreads below this are rounding. */
const LEAST = 0.005;

/** How many robust spreads each change lies off the middle of all; Infinity of fewer than 4, which say nothing against it. */
export function offOthers(changes: readonly Change[]): (one: Change) => number {
  if (changes.length < FEWEST) return () => Infinity;
  const { middle, spread } = middleAndSpread(changes.map(({ change }) => change));
  return ({ change }) => Math.abs(change - middle) / spread;
}

/** Median, and the MAD as a standard deviation, never below a floor. */
export function middleAndSpread(
  values: readonly number[],
  least = LEAST,
): { readonly middle: number; readonly spread: number } {
  const middle = medianNumber(values) ?? 0;
  return { middle, spread: Math.max(TO_DEVIATION * (medianDistance(values) ?? 0), least) };
}

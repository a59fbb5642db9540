import { formatNumber, plainDigits } from '../core/model/format.ts';
import type { Lang } from '../core/model/text.ts';

export { signed } from '../core/model/format.ts';

/** How many decimals a stored number has. */
export function decimalsOf(value: number): number {
  return plainDigits(value).split('.')[1]?.length ?? 0;
}

/** A number with all its stored decimals. */
export function exact(value: number, lang: Lang): string {
  return formatNumber(value, decimalsOf(value), lang);
}

/** Decimals for a column of numbers: as many as the stored ones have, at most `most`; indices and percentages have one at least. */
export function columnDecimals(values: readonly (number | null)[], unit: string, most: number): number {
  const stored = values.map((value) => (value === null ? 0 : decimalsOf(value)));
  return Math.min(most, Math.max(unit === 'PT' ? 1 : 0, ...stored));
}

/** A whole number in groups. */
export function count(value: number, lang: Lang): string {
  return formatNumber(value, 0, lang);
}

/**
 * A threshold as people type it, with a decimal point or comma; null when it is no number.
 * `1.000` is refused too: a thousand to one reader, one to the other.
 */
export function readThreshold(text: string): number | null {
  if (!/^[-−]?\d+([.,]\d+)?$/.test(text) || /^[-−]?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return null;
  return Number(text.replace('−', '-').replace(',', '.'));
}

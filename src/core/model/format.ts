import { NUMBERS, type NumberStyle } from './number.ts';
import type { Lang } from './text.ts';

/**
 * A number for people, written as a language does or in a style of its own: fixed decimals, a true minus sign.
 * Rounds half away from zero on the decimal digits of the stored number, once, and only here.
 */
export function formatNumber(value: number, decimals: number, style: Lang | NumberStyle = 'vi'): string {
  const rounded = roundDecimal(Math.abs(value), decimals);
  const [whole = '0', part = ''] = rounded.split('.');
  const { group, decimal } = typeof style === 'string' ? NUMBERS[style] : style;
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = value < 0 && /[1-9]/.test(rounded) ? '\u2212' : '';
  return sign + digits + (part && decimal + part);
}

/** A difference with its sign; one that prints as zero has none. */
export function signed(value: number, decimals: number, style: Lang | NumberStyle = 'vi'): string {
  const text = formatNumber(value, decimals, style);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Rounds a non-negative number half up on its shortest decimal form, so that 2.675 gives 2.68 and 1.005 gives 1.01. */
export function roundDecimal(value: number, decimals: number): string {
  const [whole = '0', part = ''] = plainDigits(value).split('.');
  if (part.length <= decimals) return decimals ? `${whole}.${part.padEnd(decimals, '0')}` : whole;
  const kept = BigInt(whole + part.slice(0, decimals)) + (Number(part[decimals]) >= 5 ? 1n : 0n);
  const text = kept.toString().padStart(decimals + 1, '0');
  return decimals ? `${text.slice(0, -decimals)}.${text.slice(-decimals)}` : text;
}

/** The shortest digits that give the same number back, never in exponent form. */
export function plainDigits(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  const [digits = '0', exponent = '0'] = text.split('e');
  const negative = digits.startsWith('-');
  const [whole = '0', part = ''] = digits.replace('-', '').split('.');
  const shift = Number(exponent);
  const plain =
    shift < 0 ? `0.${'0'.repeat(-shift - 1)}${whole}${part}` : `${whole}${part}`.padEnd(whole.length + shift, '0');
  return (negative ? '-' : '') + plain;
}

/** A calendar day `2024-06-29` as people write it: 29/6/2024. */
export function dayText(day: string, lang: Lang = 'vi'): string {
  const [y = '', m = '', d = ''] = day.slice(0, 10).split('-');
  return lang === 'vi' ? `${Number(d)}/${Number(m)}/${y}` : day.slice(0, 10);
}

import Fraction from 'fraction.js';
import { plainDigits } from '../model/format.ts';

/**
 * A rational number s·n ÷ d in lowest terms: figures are added, divided and compared without error; rounding comes last.
 * Plain data: only the functions of this file compute with it, so that no floating-point number gets in.
 */
export type Exact = { readonly s: bigint; readonly n: bigint; readonly d: bigint };

const of = (a: Exact): Fraction => new Fraction(a);

/** The number that is stored, by its shortest decimal digits: 0.1 is one tenth. A number that is not finite is a defect of the caller. */
export const exact = (stored: number): Exact => new Fraction(plainDigits(stored));

export const ZERO: Exact = exact(0);
export const ONE: Exact = exact(1);
export const HUNDRED: Exact = exact(100);

export const plus = (a: Exact, b: Exact): Exact => of(a).add(b);
export const minus = (a: Exact, b: Exact): Exact => of(a).sub(b);
export const times = (a: Exact, b: Exact): Exact => of(a).mul(b);
/** Division; the callers have ruled out zero, and any other zero is a defect that throws. */
export const over = (a: Exact, b: Exact): Exact => of(a).div(b);
export const sum = (all: readonly Exact[]): Exact => all.reduce(plus, ZERO);
export const negated = (a: Exact): Exact => of(a).neg();
export const magnitude = (a: Exact): Exact => of(a).abs();
/** The whole numbers next to it, below and above; itself where it is whole. */
export const floor = (a: Exact): Exact => of(a).floor();
export const ceil = (a: Exact): Exact => of(a).ceil();

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export const compare = (a: Exact, b: Exact): number => of(a).compare(b);
export const isZero = (a: Exact): boolean => a.n === 0n;
export const isNegative = (a: Exact): boolean => a.s < 0n && a.n !== 0n;
export const isPositive = (a: Exact): boolean => !isNegative(a) && !isZero(a);

/** Decimal digits rounded half away from zero, the practice of the office and of Excel: `-2.35` with one decimal is `-2.4`. */
export function roundedText(a: Exact, decimals: number): string {
  const scaled = a.n * 10n ** BigInt(decimals);
  const units = (scaled / a.d + (2n * (scaled % a.d) >= a.d ? 1n : 0n)).toString().padStart(decimals + 1, '0');
  const digits = decimals ? `${units.slice(0, -decimals)}.${units.slice(-decimals)}` : units;
  return isNegative(a) && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** The rounded value itself. */
export const rounded = (a: Exact, decimals: number): Exact => new Fraction(roundedText(a, decimals));

/** The number nearest to it by its first 25 digits: what is handed to the screen, to SQLite or to a logarithm. */
export function toNumber(a: Exact): number {
  // n and d may each be beyond the range of numbers, so the digits are found first: 25 of them, where 17 tell numbers apart.
  const spare = a.d.toString().length - a.n.toString().length + 25;
  const digits = spare >= 0 ? (a.n * 10n ** BigInt(spare)) / a.d : a.n / (a.d * 10n ** BigInt(-spare));
  return Number(`${isNegative(a) ? '-' : ''}${digits}e${-spare}`);
}

/** The exact value as a fraction of whole numbers: "53391/190080"; a whole number without a bar. */
export const fractionText = (a: Exact): string => of(a).toFraction();

/** The number times ten to a power: from a unit with a multiplier to the plain one, and back with the negative power. */
export const shifted = (a: Exact, powers: number): Exact => {
  const ten = exact(10 ** Math.abs(powers));
  return powers < 0 ? over(a, ten) : times(a, ten);
};

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/core/model/format.ts';
import {
  compare,
  exact,
  minus,
  over,
  plus,
  rounded,
  roundedText,
  sum,
  times,
  toNumber,
} from '../../../src/core/statistics/exact.ts';
import { finite } from './arbitraries.ts';

describe('exact decimals', () => {
  it('adds tenths without error', () => {
    expect(compare(sum(Array.from({ length: 10 }, () => exact(0.1))), exact(1))).toBe(0);
    expect(toNumber(minus(exact(0.3), plus(exact(0.1), exact(0.2))))).toBe(0);
  });

  it('takes every number as it is stored and gives it back', () => {
    fc.assert(
      fc.property(finite, (value) => {
        expect(toNumber(exact(value)) === value).toBe(true);
      }),
    );
  });

  it.each([
    [2.675, 2, '2.68'],
    [-2.35, 1, '-2.4'],
    [-0.04, 1, '0.0'],
    [0.5, 0, '1'],
    [-0.5, 0, '-1'],
    [1e21, 0, '1000000000000000000000'],
    [1e-7, 3, '0.000'],
    [99.96, 1, '100.0'],
  ])('rounds %d to %d decimals as %s, half away from zero', (value, decimals, text) => {
    expect(roundedText(exact(value), decimals)).toBe(text);
    expect(toNumber(rounded(exact(value), decimals))).toBe(Number(text));
  });

  it('rounds like the numbers on the screen', () => {
    fc.assert(
      fc.property(finite, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const shown = formatNumber(value, decimals, 'en').replaceAll(',', '').replace('\u2212', '-');
        expect(roundedText(exact(value), decimals)).toBe(shown);
      }),
    );
  });

  it('gives the nearest number of fractions whose digits are beyond all numbers', () => {
    const third = over(exact(1), exact(3));
    const long = Array.from({ length: 60 }, () => exact(1234567.891)).reduce(times, third);
    const back = Array.from({ length: 60 }, () => exact(1234567.891)).reduce(over, long);
    expect(toNumber(back)).toBe(1 / 3);
    // Numerator and denominator alike far above the largest number.
    const primes = Array.from({ length: 120 }, (_, i) => over(exact(i * 97 + 10_007), exact(i * 89 + 10_009)));
    expect(toNumber(sum(primes))).toBeCloseTo(
      primes.reduce((total, one) => total + toNumber(one), 0),
      9,
    );
    expect(sum(primes).d.toString().length).toBeGreaterThan(320);
  });

  it('calls a number that is not finite a defect', () => {
    for (const value of [Number.NaN, Infinity, -Infinity]) expect(() => exact(value)).toThrow();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, plainDigits, roundDecimal } from '../../../src/core/model/format.ts';
import { NUMBERS, possibleStyles, readNumber } from '../../../src/core/model/number.ts';
import { meets } from '../../../src/core/model/threshold.ts';

describe('numbers for people', () => {
  it.each([
    [99.96, 1, '100,0'],
    [516774.60954503936, 1, '516.774,6'],
    [-9.557457, 1, '\u22129,6'],
    [-0.04, 1, '0,0'],
    [2.675, 2, '2,68'],
    [1.005, 2, '1,01'],
    [0.5, 0, '1'],
    [1404, 0, '1.404'],
    [13.256, 1, '13,3'],
    [1e21, 0, '1.000.000.000.000.000.000.000'],
  ])('prints %d with %d decimals as %s, half away from zero', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it('prints English marks in English', () => {
    expect(formatNumber(1234.56, 1, 'en')).toBe('1,234.6');
  });

  it('what is written in a style is read back in that style', () => {
    for (const style of Object.values(NUMBERS))
      for (const value of [-1234.5, 0.25, 516774.61])
        expect(readNumber(formatNumber(value, 2, style), style)).toBe(value);
  });

  it('counts Hà Nội 99,96 as below 100 although it prints 100,0', () => {
    expect(formatNumber(99.96, 1)).toBe(formatNumber(100, 1));
    expect(meets(99.96, 'ge', 100)).toBe(false);
  });

  it('never moves a number further than half a step', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        expect(Math.abs(Number(roundDecimal(value, decimals)) - value)).toBeLessThanOrEqual(
          0.5000001 * 10 ** -decimals,
        );
      }),
    );
  });

  it('writes digits that give the same number back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(plainDigits(value)) === value).toBe(true);
        expect(plainDigits(value)).not.toContain('e');
      }),
    );
  });
});

describe('numbers written as text', () => {
  it('reads the article: 1.404 and 120,7 in the Vietnamese style', () => {
    const style = { decimal: ',', group: '.' } as const;
    expect([readNumber('1.404', style), readNumber('120,7', style), readNumber('20.000', style)]).toEqual([
      1404, 120.7, 20000,
    ]);
  });

  it('asks when a table can be read in two ways', () => {
    expect(possibleStyles(['1.234', '7'])).toHaveLength(2);
    expect(possibleStyles(['1.234,5', '7'])).toHaveLength(1);
    expect(possibleStyles(['113.6', '120,6'])).toHaveLength(0);
  });

  it('reads back what it prints', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (n) => {
        expect(readNumber(formatNumber(n / 100, 2), { decimal: ',', group: '.' })).toBe(n / 100);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { betaConvergence, logSpread } from '../../../src/core/statistics/convergence.ts';
import { highestToLowest, variation } from '../../../src/core/statistics/dispersion.ts';
import { exact } from '../../../src/core/statistics/exact.ts';
import { medianDistance, medianNumber, robustScores } from '../../../src/core/statistics/robust.ts';
import { theil } from '../../../src/core/statistics/theil.ts';
import { members, printed, valueOf } from './figures.ts';

const x = exact;

describe('dispersion', () => {
  it('highest to lowest names both, and needs figures above 0', () => {
    const { ratio, highest, lowest } = valueOf(highestToLowest(members({ a: 4, b: 10, c: 2.5 })));
    expect([printed(ratio, 1), highest, lowest]).toEqual(['4.0', 'b', 'c']);
    expect(highestToLowest(members({ a: 4, b: 0 })).reason).toEqual({ code: 'not-positive', of: ['b'] });
    expect(highestToLowest(members({ a: 4, b: null })).reason).toEqual({ code: 'missing', of: ['b'] });
  });

  it('variation is the standard deviation of all over the mean', () => {
    // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, standard deviation 2.
    const eight = members({ a: 2, b: 4, c: 4, d: 4, e: 5, f: 5, g: 7, h: 9 });
    expect(valueOf(variation(eight))).toBeCloseTo(0.4, 12);
    expect(variation(members({ a: 1, b: -1 })).reason?.code).toBe('zero-base');
    expect(variation(members({ a: 1, b: -3 })).reason?.code).toBe('negative-base');
  });

  it('Theil is 0 for an even spread, ln n where one place of n has all, and refuses to go without weights', () => {
    const place = (id: string, value: number, weight: number | null, group = 'g') => ({
      id,
      value: x(value),
      weight: weight === null ? null : x(weight),
      group,
    });
    expect(valueOf(theil([place('a', 10, 1), place('b', 20, 2)])).total).toBeCloseTo(0, 12);
    const one = [
      place('a', 5, 1, 'north'),
      place('b', 0, 1, 'north'),
      place('c', 0, 1, 'south'),
      place('d', 0, 1, 'south'),
    ];
    const { total, between, within } = valueOf(theil(one));
    expect([total, between, within].map((part) => part / Math.log(2))).toEqual(
      [2, 1, 1].map((n) => expect.closeTo(n, 12) as number),
    );
    expect(theil([place('a', 10, 1), place('b', 20, null)]).reason).toEqual({ code: 'no-weights', of: ['b'] });
    expect(theil([place('a', 10, 1), place('b', 20, 0)]).reason).toEqual({ code: 'bad-weights', of: ['b'] });
    expect(theil([place('a', 10, 1), place('b', -1, 1)]).reason).toEqual({ code: 'negative-part', of: ['b'] });
    expect(theil([place('a', 0, 1)]).reason?.code).toBe('zero-base');
  });
});

describe('convergence', () => {
  it('σ falls where the ratios between places shrink, whatever the level', () => {
    const spread = (a: number, b: number, c: number): number => valueOf(logSpread(members({ a, b, c })));
    expect(spread(1, 2, 4)).toBeCloseTo(spread(100, 200, 400), 12);
    expect(spread(2, 3, 4)).toBeLessThan(spread(1, 2, 4));
    expect(logSpread(members({ a: 1, b: 2 })).reason?.code).toBe('too-few');
  });

  it('β is the slope of a line through known points, with n', () => {
    // ln growth = 0.1 − 0.02 ln y₀ a year, over five years.
    const start = { a: 1, b: 10, c: 40, d: 200 };
    const end = Object.fromEntries(
      Object.entries(start).map(([id, y]) => [id, y * Math.exp(5 * (0.1 - 0.02 * Math.log(y)))]),
    );
    const found = valueOf(betaConvergence(members(start), members(end), 5));
    expect(found.slope).toBeCloseTo(-0.02, 12);
    expect(found.intercept).toBeCloseTo(0.1, 12);
    expect([found.n, found.rSquared]).toEqual([4, expect.closeTo(1, 9)]);
    expect(found.standardError).toBeCloseTo(0, 6);
  });

  it('β carries its standard error', () => {
    // x = 0, 1, 2 and y = 0, 1, 1: slope 0.5, residual sum 1/6, so s = √(1/6 ÷ 1 ÷ 2).
    const e = Math.E;
    const found = valueOf(
      betaConvergence(members({ a: 1, b: e, c: e ** 2 }), members({ a: 1, b: e ** 2, c: e ** 3 }), 1),
    );
    expect(found.slope).toBeCloseTo(0.5, 12);
    expect(found.standardError).toBeCloseTo(Math.sqrt(1 / 12), 12);
    expect(found.rSquared).toBeCloseTo(0.75, 12);
  });

  it('β wants the same places twice, three of them, and some spread', () => {
    const three = members({ a: 1, b: 2, c: 3 });
    expect(betaConvergence(three, members({ a: 1, b: 2 }), 1).reason).toEqual({ code: 'other-parts', of: ['c'] });
    expect(betaConvergence(members({ a: 1 }), members({ a: 1, q: 2 }), 1).reason).toEqual({
      code: 'other-parts',
      of: ['q'],
    });
    expect(betaConvergence(three, members({ a: 1, b: null, c: 2 }), 1).reason).toEqual({ code: 'missing', of: ['b'] });
    expect(betaConvergence(members({ a: 1, b: 2 }), members({ a: 1, b: 2 }), 1).reason?.code).toBe('too-few');
    expect(betaConvergence(members({ a: 1, b: 1, c: 1 }), three, 1).reason?.code).toBe('no-spread');
  });
});

describe('robust scores', () => {
  it('take median and MAD', () => {
    expect([medianNumber([5, 1, 3]), medianNumber([4, 1, 3, 2]), medianNumber([])]).toEqual([3, 2.5, null]);
    expect(medianDistance([1, 1, 2, 2, 4, 6, 9])).toBe(1);
  });

  it('score logarithms, so that a half and a double are equally far', () => {
    const { scores } = valueOf(robustScores(members({ a: 50, b: 99, c: 100, d: 101.010101, e: 200 })));
    const z = Object.fromEntries(scores.map((one) => [one.id, one.z]));
    expect([z['a'], z['c']]).toEqual([expect.closeTo(-(z['e'] ?? 0), 9), expect.closeTo(0, 9)]);
    expect(scores.filter(({ outlying }) => outlying).map(({ id }) => id)).toEqual(['a', 'e']);
    // ln 2 ÷ (1.4826 × ln(100/99)).
    expect(z['e']).toBeCloseTo(Math.log(2) / (1.4826 * Math.log(100 / 99)), 4);
  });

  it('name who was left, and refuse too few or no spread', () => {
    const six = members({ a: 101, b: 102, c: 103, d: 104, e: 105, f: 0, g: null });
    expect(valueOf(robustScores(six)).left).toEqual(['f', 'g']);
    expect(robustScores(members({ a: 101, b: 102, c: 0 })).reason).toEqual({ code: 'too-few', of: ['c'] });
    expect(robustScores(members({ a: 101, b: 101, c: 101, d: 101, e: 300 })).reason?.code).toBe('no-spread');
  });
});

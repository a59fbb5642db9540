import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { month, monthsLater, quarter, type TimePeriod } from '../../../src/core/model/period.ts';
import { exact } from '../../../src/core/statistics/exact.ts';
import { decompose, type MonthValue } from '../../../src/core/statistics/stl.ts';
import reference from './stlReference.json' with { type: 'json' };
import { valueOf } from './figures.ts';

const series = (values: readonly (number | null)[], from: TimePeriod = month(1990, 1)): MonthValue[] =>
  values.map((value, i) => ({ id: monthsLater(from, i), value: value === null ? null : exact(value) }));
/** The largest distance between two lists. */
const apart = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((value, i) => Math.abs(value - (b[i] ?? Number.NaN))));

describe('seasonal-trend decomposition', () => {
  // stlReference.json says which program made its numbers and how.
  it('gives what another program gives, outliers and all', () => {
    const { months } = valueOf(decompose(series(reference.y)));
    expect(
      apart(
        months.map((one) => one.trend),
        reference.trend,
      ),
    ).toBeLessThan(1e-7);
    expect(
      apart(
        months.map((one) => one.seasonal),
        reference.seasonal,
      ),
    ).toBeLessThan(1e-7);
    expect(
      apart(
        months.map((one) => one.weight),
        reference.weights,
      ),
    ).toBeLessThan(1e-7);
  });

  it('gives the same with a season that moves over 13 years, more than the series has', () => {
    const { months } = valueOf(decompose(series(reference.y), 13));
    expect(
      apart(
        months.map((one) => one.trend),
        reference.trend13,
      ),
    ).toBeLessThan(1e-7);
    expect(
      apart(
        months.map((one) => one.seasonal),
        reference.seasonal13,
      ),
    ).toBeLessThan(1e-7);
  });

  it('names the months that stand out: those that were moved in the reference', () => {
    const { months } = valueOf(decompose(series(reference.y)));
    const byWeight = [...months].sort((a, b) => Math.abs(b.remainder) - Math.abs(a.remainder));
    expect(byWeight.slice(0, 2).map(({ id }) => id)).toEqual(['1993-M05', '1996-M06']);
    expect(byWeight.slice(0, 2).map(({ weight }) => weight)).toEqual([0, 0]);
  });

  it('is always marked as internal analysis', () => {
    const { internal, label } = valueOf(decompose(series(reference.y)));
    expect([internal, label.vi]).toEqual([true, 'phân tích nội bộ']);
  });

  it('parts add up to the series, whatever it is', () => {
    const values = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 60, maxLength: 90 });
    fc.assert(
      fc.property(values, (list) => {
        for (const { value, trend, seasonal, remainder } of valueOf(decompose(series(list))).months) {
          expect(trend + seasonal + remainder).toBeCloseTo(value, 9);
          expect([trend, seasonal, remainder].every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('finds a straight line and a fixed season whole', () => {
    const season = [5, -3, 0, 1, -1, 2, -2, 4, -4, 3, -3, -2];
    const { months } = valueOf(
      decompose(series(Array.from({ length: 72 }, (_, i) => 0.5 * i + (season[i % 12] ?? 0)))),
    );
    expect(
      apart(
        months.map((one) => one.seasonal),
        months.map((_, i) => season[i % 12] ?? 0),
      ),
    ).toBeLessThan(1e-6);
    expect(
      apart(
        months.map((one) => one.trend),
        months.map((_, i) => 0.5 * i),
      ),
    ).toBeLessThan(1e-6);
  });

  it('leaves a series that never changes as its own trend', () => {
    const { months } = valueOf(decompose(series(Array.from({ length: 61 }, () => 5))));
    expect(months.every(({ trend, weight }) => Math.abs(trend - 5) < 1e-9 && weight >= 0)).toBe(true);
    const { months: zero } = valueOf(decompose(series(Array.from({ length: 60 }, () => 0))));
    expect(zero.every(({ trend, seasonal, weight }) => trend === 0 && seasonal === 0 && weight === 1)).toBe(true);
  });

  it('fills no gap: months without a figure and months left out are named', () => {
    const holed = series(reference.y.map((value, i) => (i === 3 ? null : value))).filter(
      (_, i) => i !== 14 && i !== 15,
    );
    expect(decompose(holed).reason).toEqual({ code: 'gaps', of: ['1990-M04', '1991-M03', '1991-M04'] });
  });

  it('refuses less than five years, other periods and other orders', () => {
    expect(decompose(series(reference.y.slice(0, 59))).reason?.code).toBe('short-series');
    expect(decompose(series(reference.y.slice(0, 60))).reason).toBeNull();
    expect(decompose([]).reason?.code).toBe('short-series');
    expect(decompose([{ id: quarter(2024, 1), value: exact(1) }]).reason?.code).toBe('out-of-order');
    expect(decompose(series(reference.y).reverse()).reason?.code).toBe('out-of-order');
  });
});

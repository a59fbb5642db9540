import { describe, expect, it } from 'vitest';
import { cumulative, month, quarter, year, type TimePeriod } from '../../../src/core/model/period.ts';
import { exact } from '../../../src/core/statistics/exact.ts';
import {
  halfYearFromMonths,
  januaryFebruary,
  joinedIndex,
  monthFromCumulative,
  quarterFromMonths,
  spanFromCumulative,
  type Levels,
} from '../../../src/core/statistics/spans.ts';
import { printed, valueOf } from './figures.ts';

const x = exact;
const levels = (pairs: readonly (readonly [TimePeriod, number | null])[], additive = true): Levels => ({
  of: new Map(pairs.map(([period, value]) => [period, value === null ? null : x(value)])),
  additive,
});
const MONTHS = levels([1, 2, 3, 4, 5, 6].map((m) => [month(2024, m), m === 5 ? null : 10 * m]));

describe('spans of months', () => {
  it('name the pieces that are missing, whether empty or never seen', () => {
    expect(printed(quarterFromMonths(MONTHS, 2024, 1), 0)).toBe('60');
    expect(printed(januaryFebruary(MONTHS, 2024), 0)).toBe('30');
    expect(quarterFromMonths(MONTHS, 2024, 2).reason).toEqual({ code: 'missing', of: ['2024-M05'] });
    expect(halfYearFromMonths(MONTHS, 2024, 1).reason?.of).toEqual(['2024-M05']);
    expect(halfYearFromMonths(MONTHS, 2024, 2).reason?.of).toHaveLength(6);
  });

  it('are found under any name: three months are the first quarter, twelve are the year', () => {
    const soFar = levels([
      [month(2024, 1), 10],
      [cumulative(2024, 2), 25],
      [quarter(2024, 1), 45],
      [cumulative(2024, 11), 200],
      [year(2024), 240],
    ]);
    const m = (at: number): string => printed(monthFromCumulative(soFar, 2024, at), 0);
    expect([m(1), m(2), m(3), m(12)]).toEqual(['10', '15', '20', '40']);
    expect(printed(spanFromCumulative(soFar, 2024, 3, 3), 0)).toBe('20');
    expect(monthFromCumulative(soFar, 2024, 6).reason?.of).toEqual(['2024-01-01/P6M', '2024-01-01/P5M']);
  });

  it('are never made of stocks, indices or rates', () => {
    const stocks = levels(
      [
        [month(2024, 1), 5],
        [month(2024, 2), 6],
      ],
      false,
    );
    expect(januaryFebruary(stocks, 2024).reason?.code).toBe('not-additive');
    expect(spanFromCumulative(stocks, 2024, 1, 2).reason?.code).toBe('not-additive');
  });
});

describe('an index of two months', () => {
  const piece = (id: string, index: number | null, level: number | null = null, weight: number | null = null) => {
    const [i, l, w] = [index, level, weight].map((one) => (one === null ? null : x(one)));
    return { id, index: i ?? null, level: l ?? null, weight: w ?? null };
  };

  it('is the ratio of the sums, not the mean of the months', () => {
    // 120 after +20 % and 90 after −10 %: 210 against 200.
    const both = valueOf(joinedIndex([piece('jan', 120, 120), piece('feb', 90, 90)]));
    expect([printed(both.index, 2), both.by]).toEqual(['105.00', 'levels']);
    const uneven = valueOf(joinedIndex([piece('jan', 120, 240), piece('feb', 90, 90)]));
    expect(printed(uneven.index, 2)).toBe('110.00');
  });

  it('may be weighted instead, and gives the same as levels do', () => {
    const both = valueOf(joinedIndex([piece('jan', 120, null, 200), piece('feb', 90, null, 100)]));
    expect([printed(both.index, 2), both.by]).toEqual(['110.00', 'weights']);
  });

  it('is refused without them, and where an index is missing or 0', () => {
    expect(joinedIndex([piece('jan', 120, 120, 1), piece('feb', 90)]).reason).toEqual({
      code: 'needs-levels',
      of: ['feb'],
    });
    expect(joinedIndex([piece('jan', null, 120), piece('feb', 90, 90)]).reason).toEqual({
      code: 'missing',
      of: ['jan'],
    });
    expect(joinedIndex([piece('jan', 0, 0), piece('feb', 90, 90)]).reason).toEqual({
      code: 'index-not-positive',
      of: ['jan'],
    });
  });
});

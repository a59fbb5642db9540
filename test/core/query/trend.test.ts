import { describe, expect, it } from 'vitest';
import { trendExpression } from '../../../src/core/model/analyses.ts';
import { month } from '../../../src/core/model/period.ts';
import { figure } from '../../../src/core/query/figure.ts';
import { trend } from '../../../src/core/query/trend.ts';
import { aStore, say } from '../../fixtures/vintages.ts';

const ASKED = { measure: 'RETAIL_SALES', basis: 'LEVEL', item: '_T', area: 'VN' } as const;

/** Months from January 2018 on: a line with a peak every December. */
function months(n: number, without: readonly number[] = []) {
  const store = aStore();
  const all = Array.from({ length: n }, (_, i) => i).filter((i) => !without.includes(i));
  const key = (i: number) => `GSO_RETAIL:RETAIL_SALES:_T:VN:${month(2018 + Math.floor(i / 12), (i % 12) + 1)}:LEVEL`;
  say(store, '2024-01-30', Object.fromEntries(all.map((i) => [key(i), 100 + i + (i % 12 === 11 ? 24 : 0)])));
  return store;
}

describe('the trend of a monthly series', () => {
  it('is for internal analysis, and adds up with season and remainder to the figures', () => {
    const found = trend(months(72), ASKED);
    expect(found.label.vi).toBe('phân tích nội bộ');
    expect(found.months).toHaveLength(72);
    for (const { value, trend: line, seasonal, remainder } of found.months)
      expect(line + seasonal + remainder).toBeCloseTo(value, 9);
    expect((found.months[71]?.seasonal ?? 0) - (found.months[70]?.seasonal ?? 0)).toBeGreaterThan(15);
  });

  it('leads from each month to the cells of the whole series', () => {
    const store = months(60);
    const found = trend(store, ASKED);
    const [one] = found.months.slice(30);
    if (!one) throw new Error('no month');
    for (const part of ['Trend', 'Seasonal', 'Remainder'] as const) {
      const traced = figure(store, trendExpression(found, one, part), undefined);
      expect(traced.value).toBeCloseTo(one[part.toLowerCase() as 'trend'], 9);
      expect(traced.inputs).toHaveLength(60);
    }
  });

  it('refuses gaps by the names of the months, and less than five years', () => {
    const gap = trend(months(72, [14]), ASKED);
    expect(gap.months).toEqual([]);
    expect(gap.why?.vi).toBe('không tính được: chuỗi bị ngắt quãng, thiếu số của Tháng 3/2019');
    expect(trend(months(59), ASKED).why?.en).toContain('shorter than five years');
  });

  it('refuses a series without a month', () => {
    expect(() => trend(aStore(), ASKED)).toThrow('no month');
  });
});

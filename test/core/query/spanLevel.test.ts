import { describe, expect, it } from 'vitest';
import { parseSpan, type Span, type SpanAnswer } from '../../../src/core/model/span.ts';
import { figure } from '../../../src/core/query/figure.ts';
import { spanLevel } from '../../../src/core/query/spanLevel.ts';
import { realFiles, SHARED } from '../../fixtures/shared.ts';
import { aStore, say, type Said } from '../../fixtures/vintages.ts';
import { testCore } from '../../fixtures/workspace.ts';

const RETAIL = { measure: 'RETAIL_SALES', item: '_T', area: 'VN' };
const key = (period: string, basis = 'LEVEL', measure = 'RETAIL_SALES') => `GSO:${measure}:_T:VN:${period}:${basis}`;
const said = (of: Readonly<Record<string, number | 'L'>>, basis = 'LEVEL', measure = 'RETAIL_SALES'): Said =>
  Object.fromEntries(Object.entries(of).map(([period, value]) => [key(period, basis, measure), value]));
const span = (text: string): Span => parseSpan(text) ?? { year: 0, first: 1, last: 1 };

/** April was 100 and became 104 with the book of June. */
function revised() {
  const store = aStore();
  say(store, '2024-03-29', said({ '2024-M01': 90, '2024-M02': 80, '2024-M03': 95, '2024-Q1': 265 }));
  say(store, '2024-05-29', said({ '2024-M04': 100, '2024-M05': 110 }));
  say(store, '2024-06-29', said({ '2024-M04': 104, '2024-M06': 120, '2024-Q2': 334, '2024-01-01/P6M': 599 }));
  return store;
}
const values = ({ levels }: SpanAnswer) =>
  Object.fromEntries(Object.entries(levels).map(([way, cell]) => [way, cell?.value]));

describe('the level of months together', () => {
  it('stands by each way beside the others, with the days of its numbers', () => {
    const found = spanLevel(revised(), { ...RETAIL, period: span('Q2/2024') });
    // three months of the year so far are the first quarter under another name
    expect(values(found)).toEqual({ published: 334, months: 334, cumulative: 334 });
    expect(found.levels.months?.releasedOn).toEqual(['2024-05-29', '2024-06-29']);
    expect(found.differences.map(({ difference }) => difference.value)).toEqual([0, 0, 0]);
  });

  it('names how far the ways are apart where a month was revised', () => {
    const asOf = '2024-06-29';
    const store = revised();
    say(store, '2024-07-29', said({ '2024-M05': 113 }));
    const found = spanLevel(store, { ...RETAIL, period: span('Q2/2024') });
    expect(found.differences[0]).toMatchObject({ of: 'months', from: 'published', difference: { value: 3 } });
    expect(found.differences[0]?.percent.value).toBeCloseTo(0.898204, 6);
    expect(spanLevel(store, { ...RETAIL, period: span('Q2/2024'), asOf }).differences[0]?.difference.value).toBe(0);
  });

  it('leads from each figure to its numbers', () => {
    const store = revised();
    const found = spanLevel(store, { ...RETAIL, period: span('Q2/2024') });
    const traced = figure(store, found.levels.months?.expression ?? '', undefined);
    expect([traced.value, traced.inputs.map(({ value }) => value)]).toEqual([334, [104, 110, 120]]);
  });

  it('is left out where a month is missing, by the name of the month', () => {
    const store = revised();
    say(store, '2024-09-29', said({ '2024-M07': 1, '2024-M08': 'L', '2024-M09': 1 }));
    const { levels } = spanLevel(store, { ...RETAIL, period: span('Q3/2024') });
    expect(levels.months).toMatchObject({ value: null, why: { vi: 'không tính được: thiếu số của Tháng 8/2024' } });
    expect(levels.cumulative?.why?.en).toBe('cannot be computed: a figure is missing for Jan–Sep 2024');
    expect(levels.published).toBeNull();
  });

  it('may be a half-year that no office publishes, or one month from cumulative figures', () => {
    const store = revised();
    say(store, '2025-01-06', said({ '2024': 1300, '2024-01-01/P5M': 479 }));
    expect(values(spanLevel(store, { ...RETAIL, period: span('H2/2024') }))).toMatchObject({
      published: undefined,
      cumulative: 701,
    });
    expect(values(spanLevel(store, { ...RETAIL, period: span('6/2024') }))).toEqual({
      published: 120,
      months: undefined,
      cumulative: 120,
    });
  });

  it('is never the sum of indices; their index comes from levels or not at all', () => {
    const store = aStore();
    say(store, '2024-02-29', said({ '2024-M01': 118.3, '2024-M02': 93.2 }, 'SPLY', 'IIP'));
    const bare = spanLevel(store, { ...RETAIL, measure: 'IIP', period: span('2T/2024') });
    expect(bare.levels.months).toBeNull();
    expect(bare.why?.vi).toBe('không tính được: chỉ tiêu không cộng được');
    expect(bare.index.joined).toMatchObject({
      value: null,
      why: {
        vi: 'không tính được: chỉ số không cộng được; thiếu giá trị tuyệt đối hoặc quyền số của Tháng 1/2024, Tháng 2/2024',
      },
    });
    const full = revised();
    say(full, '2024-02-29', said({ '2024-M01': 120, '2024-M02': 80 }, 'SPLY'));
    // 170 ÷ (90 ÷ 1.2 + 80 ÷ 0.8), not the mean of the two
    expect(spanLevel(full, { ...RETAIL, period: span('2T/2024') }).index.joined?.value).toBeCloseTo(97.142857, 6);
  });

  it('says when Tết was and how its days fall', () => {
    const store = aStore();
    say(store, '2025-02-28', said({ '2025-M01': 1 }));
    const { tet, months } = spanLevel(store, { ...RETAIL, period: span('2T/2025') });
    expect(tet).toEqual({ day: '2025-01-29', january: 4, february: 3 });
    expect(months.map((one) => one.tet)).toEqual([true, false]);
  });

  it.each(['Q2/2024', '2024-Q2', 'H1/2024', '2024-S2', '2T/2024', '5/2024', '2024'])('reads %s', (text) => {
    expect(parseSpan(text)).not.toBeNull();
  });
  it.each(['2024-06-01', 'H3/2024', 'Tết', ''])('does not take "%s" for months', (text) => {
    expect(parseSpan(text)).toBeNull();
  });
});

describe.skipIf(!SHARED)('the level of months of real books (skipped without ../shared/data)', () => {
  it('T-23: monthly indices swing with Tết, those of both months do not', async () => {
    const { call, importBook } = await testCore();
    for (const { name, bytes } of realFiles('gso', /^202[45]-0[12]/)) await importBook(name, bytes());
    const months = async (year: number) => {
      const found = await call('span.read', { measure: 'IIP', period: `2T/${year}` });
      return [found.index.published?.value?.toFixed(2), ...found.months.map(({ index }) => index?.value?.toFixed(2))];
    };
    expect([await months(2024), await months(2025)]).toEqual([
      ['105.74', '118.86', '93.19'],
      ['107.24', '99.04', '117.17'],
    ]);
  });

  it('retail of the second quarter of 2024, from months and as published', async () => {
    const { call, importBook } = await testCore();
    for (const { name, bytes } of realFiles('gso', /^2024-0[1-6]/)) await importBook(name, bytes());
    const found = await call('span.read', { measure: 'RETAIL_SALES', period: 'Q2/2024' });
    const printed = Object.values(values(found)).map((value) => value?.toFixed(1));
    // one month was published 1 000 tỷ đồng higher than the quarter has it
    expect(printed).toEqual(['1558419.5', '1559419.5', '1558419.5']);
    expect(found.differences[0]?.difference.value).toBeCloseTo(1000, 6);
    for (const cell of Object.values(found.levels))
      expect((await call('figure.read', { expression: cell?.expression ?? '' })).value).toBe(cell?.value);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cumulative,
  endMonth,
  freqOf,
  month,
  parsePeriod,
  periodParts,
  periodText,
  sameSpan,
  yearBefore,
} from '../../../src/core/model/period.ts';

describe('period', () => {
  it.each([
    ['2024-06', '2024-M06'],
    ['6/2024', '2024-M06'],
    ['T6/2024', '2024-M06'],
    ['2024-M06', '2024-M06'],
    ['6T/2024', '2024-01-01/P6M'],
    ['2024-01-01/P6M', '2024-01-01/P6M'],
    ['Q2/2024', '2024-Q2'],
    ['QII/2024', '2024-Q2'],
    ['2024', '2024'],
    ['2024-06-01', '2024-06-01'],
    ['1/6/2024', '2024-06-01'],
  ])('reads %s as people type it', (typed, period) => {
    expect(parsePeriod(typed)).toBe(period);
  });

  it.each([
    '',
    '13/2024',
    '2024-13',
    '2024-02-30',
    '0T/2024',
    '13T/2024',
    'Q5/2024',
    'tháng 6',
    '24',
    '2024-01-01/P13M',
  ])('refuses %j', (typed) => {
    expect(parsePeriod(typed)).toBeNull();
  });

  it('keeps every canonical period as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        for (const period of [month(y, m), cumulative(y, m)]) {
          expect(parsePeriod(period)).toBe(period);
          expect(endMonth(period)).toBe(y * 12 + m - 1);
          expect(periodParts(yearBefore(period) ?? '')?.year).toBe(y - 1);
        }
      }),
    );
  });

  it('knows that three months are the first quarter and twelve the year', () => {
    expect(sameSpan(cumulative(2024, 3))).toEqual(['2024-01-01/P3M', '2024-Q1']);
    expect(sameSpan(cumulative(2024, 12))).toContain('2024');
    expect(sameSpan(cumulative(2024, 5))).toEqual(['2024-01-01/P5M']);
  });

  it('says a period in both languages', () => {
    expect(periodText(cumulative(2024, 6))).toBe('6 tháng 2024');
    expect(periodText(month(2024, 6), 'en')).toBe('Jun 2024');
    expect(freqOf(cumulative(2024, 6))).toBe('M');
  });
});

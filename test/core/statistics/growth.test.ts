import { describe, expect, it } from 'vitest';
import { exact, ZERO } from '../../../src/core/statistics/exact.ts';
import {
  chained,
  growthFromIndex,
  growthFromLevels,
  indexFromGrowth,
  indexFromLevels,
  previousFromGrowth,
  previousFromIndex,
} from '../../../src/core/statistics/growth.ts';
import { members, printed } from './figures.ts';

const x = exact;

describe('growth', () => {
  it('reads an index of 99,96 as −0,04 %, and +523,5 % as an index of 623,5', () => {
    expect([printed(growthFromIndex(x(99.96)), 2), printed(indexFromGrowth(x(523.5)), 1)]).toEqual(['-0.04', '623.5']);
  });

  it('has no value on a base of 0 or below: never infinite', () => {
    expect(growthFromLevels(x(5), ZERO).reason?.code).toBe('zero-base');
    expect(growthFromLevels(ZERO, ZERO).reason?.code).toBe('zero-base');
    expect(indexFromLevels(x(5), x(-2)).reason?.code).toBe('negative-base');
    expect(printed(growthFromLevels(x(-1), x(2)), 1)).toBe('-150.0');
  });

  it('implies no earlier level where everything was lost', () => {
    expect(
      [previousFromIndex(x(5), ZERO), previousFromGrowth(x(5), x(-100))].map(({ reason }) => reason?.code),
    ).toEqual(['index-not-positive', 'index-not-positive']);
    expect(previousFromGrowth(x(5), x(-120)).reason?.code).toBe('index-not-positive');
  });

  it('is missing where a figure is missing', () => {
    const all = [
      growthFromIndex(null),
      indexFromGrowth(null),
      growthFromLevels(null, x(1)),
      growthFromLevels(x(1), null),
      previousFromIndex(x(1), null),
      previousFromIndex(null, x(100)),
      previousFromGrowth(x(1), null),
    ];
    expect(new Set(all.map(({ value, reason }) => `${value} ${reason?.code}`))).toEqual(new Set(['null missing']));
  });

  it('chains steps: +10 % and −10 % are −1 %, and a missing step is named', () => {
    expect(printed(chained(members({ '2024-M01': 110, '2024-M02': 90 })), 1)).toBe('99.0');
    expect(chained(members({ '2024-M01': 110, '2024-M02': null })).reason).toEqual({
      code: 'missing',
      of: ['2024-M02'],
    });
    expect(chained([]).reason?.code).toBe('nothing');
  });
});

import { describe, expect, it } from 'vitest';
import { exact, isPositive } from '../../../src/core/statistics/exact.ts';
import { holdsForAll, recovery, thresholdFacts } from '../../../src/core/statistics/universals.ts';
import { members } from './figures.ts';

const x = exact;
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

describe('"tất cả đều"', () => {
  it('holds only where everyone has a figure and meets it', () => {
    expect(holdsForAll(members({ a: 1, b: 2 }), isPositive).verdict).toBe('all');
    const open = holdsForAll(members({ a: 1, b: null }), isPositive);
    expect([open.verdict, open.missing, ids(open.meeting)]).toEqual(['undecided', ['b'], ['a']]);
    const settled = holdsForAll(members({ a: 1, b: null, c: 0 }), isPositive);
    expect([settled.verdict, ids(settled.exceptions), settled.missing]).toEqual(['not-all', ['c'], ['b']]);
    expect(holdsForAll([], isPositive).verdict).toBe('undecided');
  });
});

describe('"khôi phục đà tăng trưởng"', () => {
  it.each([
    [6.2, -3, 'recovered'],
    [6.2, 0, 'recovered'],
    [6.2, 1, 'grew-before'],
    [6.2, null, 'undecided'],
    [0, -3, 'not-growing'],
    [-1, null, 'not-growing'],
    [null, -3, 'undecided'],
  ])('%s after %s: %s', (now, before, said) => {
    expect(recovery(now === null ? null : x(now), before === null ? null : x(before))).toBe(said);
  });
});

describe('a threshold', () => {
  it('is held against unrounded values, and what prints like it is named', () => {
    const list = members({
      'Hà Nội': 99.96,
      'Hải Phòng': 100,
      'Hà Nam': 112.81,
      'Thái Bình': null,
      'Hà Giang': 100.04,
    });
    const facts = thresholdFacts(list, 'ge', x(100), 1);
    expect([facts.above, facts.at, facts.below, facts.meeting, facts.boundary].map(ids)).toEqual([
      ['Hà Nam', 'Hà Giang'],
      ['Hải Phòng'],
      ['Hà Nội'],
      ['Hải Phòng', 'Hà Nam', 'Hà Giang'],
      ['Hà Nội', 'Hà Giang'],
    ]);
    expect(facts.missing).toEqual(['Thái Bình']);
    expect(ids(thresholdFacts(list, 'gt', x(100), 1).meeting)).toEqual(['Hà Nam', 'Hà Giang']);
    expect(ids(thresholdFacts(list, 'lt', x(100), 1).meeting)).toEqual(['Hà Nội']);
    expect(ids(thresholdFacts(list, 'le', x(100), 1).meeting)).toEqual(['Hà Nội', 'Hải Phòng']);
  });
});

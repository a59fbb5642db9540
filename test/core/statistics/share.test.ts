import { describe, expect, it } from 'vitest';
import { contribution, contributionFromShare, indexContributions } from '../../../src/core/statistics/contribution.ts';
import { exact, ZERO } from '../../../src/core/statistics/exact.ts';
import { rankChanges, ranked, top } from '../../../src/core/statistics/rank.ts';
import { changeInPoints, rest, share, sharesOf } from '../../../src/core/statistics/share.ts';
import { members, printed, valueOf } from './figures.ts';

const x = exact;

describe('shares', () => {
  it('are refused for a total of 0 or below, for a negative part, for an incomplete table', () => {
    expect(share(x(1), ZERO).reason?.code).toBe('zero-base');
    expect(share(x(1), x(-5)).reason?.code).toBe('negative-base');
    expect(share(x(-1), x(5)).reason?.code).toBe('negative-part');
    expect([share(null, x(5)), share(x(1), null), changeInPoints(null, x(1))].map((one) => one.reason?.code)).toEqual([
      'missing',
      'missing',
      'missing',
    ]);
    expect(sharesOf(members({ a: 1, b: null, c: null })).reason).toEqual({ code: 'missing', of: ['b', 'c'] });
    expect(sharesOf(members({ a: 1, b: -1 })).reason).toEqual({ code: 'negative-part', of: ['b'] });
    expect(sharesOf(members({ a: 0, b: 0 })).reason?.code).toBe('zero-base');
    expect(sharesOf([]).reason?.code).toBe('nothing');
  });

  it('leave no rest where a named part or the total is missing', () => {
    expect(rest(x(10), members({ a: 1, b: null })).reason).toEqual({ code: 'missing', of: ['b'] });
    expect(rest(null, members({ a: 1 })).reason?.code).toBe('missing');
  });
});

describe('ranks', () => {
  const list = members({ a: 5, b: 7, c: 7, d: null, e: 3, f: 5 });

  it('are shared by ties, the next rank is left out, and a member without a figure has none', () => {
    expect(ranked(list).map(({ id, rank }) => `${rank}${id}`)).toEqual(['1b', '1c', '3a', '3f', '5e']);
  });

  it('the first three take both who share the third place, and say so', () => {
    const first = top(list, 3);
    expect([first.members.map(({ id }) => id), first.tied, first.missing]).toEqual([['b', 'c', 'a', 'f'], true, ['d']]);
    expect([top(list, 2).tied, top(list, 5).members.length, top(list, 99).tied]).toEqual([false, 5, false]);
  });

  it('change only between complete lists of the same members', () => {
    const now = members({ HP: 16, TN: 17.8, BG: 16.5 });
    const before = members({ HP: 13.2, TN: 13.3, BG: 13.5 });
    expect(valueOf(rankChanges(now, before))).toEqual([
      { id: 'TN', now: 1, before: 2, up: 1 },
      { id: 'BG', now: 2, before: 1, up: -1 },
      { id: 'HP', now: 3, before: 3, up: 0 },
    ]);
    expect(rankChanges(now, members({ HP: 1, TN: 2, BG: null })).reason).toEqual({ code: 'missing', of: ['BG'] });
    const gap = members({ HP: null, TN: 17.8, BG: 16.5 });
    expect(rankChanges(gap, before).reason).toEqual({ code: 'missing', of: ['HP'] });
    expect(rankChanges(now, members({ HP: 1, TN: 2 })).reason).toEqual({ code: 'other-parts', of: ['BG'] });
    expect(rankChanges(members({ HP: 1 }), members({ HP: 1, QN: 2 })).reason).toEqual({
      code: 'other-parts',
      of: ['QN'],
    });
  });
});

describe('contributions', () => {
  it('need the earlier total, above 0', () => {
    expect(contribution(x(2), x(1), ZERO).reason?.code).toBe('zero-base');
    expect(contribution(x(2), x(1), x(-3)).reason?.code).toBe('negative-base');
    expect([contribution(x(2), null, x(1)), contributionFromShare(null, x(1))].map((one) => one.reason?.code)).toEqual([
      'missing',
      'missing',
    ]);
    expect(printed(contribution(x(1), x(3), x(50)), 1)).toBe('-4.0');
  });

  // Weights 30,7 · 60,2 · 8,1 · 1,0 are those of base 2005 (FIELD 3.1); the indices are made up.
  it('of weighted indices show what they leave over', () => {
    const branches = [
      { id: 'B', value: x(94.53), weight: x(30.7) },
      { id: 'C', value: x(108.45), weight: x(60.2) },
      { id: 'D', value: x(113), weight: x(8.1) },
      { id: 'E', value: x(106), weight: x(1) },
    ];
    const { parts, residual } = valueOf(indexContributions(branches, x(104.6)));
    expect(parts.map(({ value }) => printed(value, 2))).toEqual(['-1.68', '5.09', '1.05', '0.06']);
    expect(printed(residual, 2)).toBe('0.08');
    const bare = branches.map((one) => (one.id === 'D' ? { ...one, weight: null } : one));
    expect(indexContributions(bare, x(104.6)).reason).toEqual({ code: 'no-weights', of: ['D'] });
    expect(indexContributions(branches, null).reason?.code).toBe('missing');
  });
});

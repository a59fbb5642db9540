import { describe, expect, it } from 'vitest';
import { exact } from '../../../src/core/statistics/exact.ts';
import { shiftShare } from '../../../src/core/statistics/shiftShare.ts';
import { structureShift } from '../../../src/core/statistics/structure.ts';
import { unweighted, weightedMean } from '../../../src/core/statistics/weighted.ts';
import { members, printed, valueOf } from './figures.ts';

const x = exact;

describe('structure', () => {
  // Weights of industry with base 2005 and base 2010 (FIELD 3.1), the fourth branch as the rest to 100.
  it('moved by 10,8 points, from mining and electricity to manufacturing', () => {
    const old = members({ B: 30.7, C: 60.2, D: 8.1, E: 1 });
    const now = members({ B: 21.3, C: 70.9, D: 6.7, E: 1.1 });
    const { shift, parts } = valueOf(structureShift(old, now));
    expect(printed(shift, 1)).toBe('10.8');
    expect(parts.map(({ change }) => printed(change, 1))).toEqual(['-9.4', '10.7', '-1.4', '0.1']);
  });

  it('is compared only part by part', () => {
    const two = members({ a: 1, b: 2 });
    expect(structureShift(two, members({ a: 1, c: 2 })).reason).toEqual({ code: 'other-parts', of: ['b', 'c'] });
    expect(structureShift(two, members({ a: 1, b: null })).reason).toEqual({ code: 'missing', of: ['b'] });
  });
});

describe('shift-share', () => {
  const industry = (id: string, before: number | null, now: number, nationalBefore: number, nationalNow: number) => ({
    id,
    before: before === null ? null : x(before),
    now: x(now),
    nationalBefore: x(nationalBefore),
    nationalNow: x(nationalNow),
  });

  it('tells country, industries and place apart', () => {
    // The country grows by 10 % (100 → 110); mining by 0, manufacturing by 20 %.
    const { total, industries } = valueOf(shiftShare([industry('B', 40, 38, 50, 50), industry('C', 60, 78, 50, 60)]));
    const said = ({ change, national, industryMix, regional }: typeof total): string[] =>
      [change, national, industryMix, regional].map((part) => printed(part, 1));
    expect(industries.map(said)).toEqual([
      ['-2.0', '4.0', '-4.0', '-2.0'],
      ['18.0', '6.0', '6.0', '6.0'],
    ]);
    expect(said(total)).toEqual(['16.0', '10.0', '2.0', '4.0']);
  });

  it('counts an industry that is new to the place as regional', () => {
    const { industries } = valueOf(shiftShare([industry('C', 0, 5, 50, 60)]));
    expect(industries.map(({ regional, national }) => [printed(regional, 0), printed(national, 0)])).toEqual([
      ['5', '0'],
    ]);
  });

  it('names industries without figures, and those that the country did not have', () => {
    expect(shiftShare([industry('B', null, 1, 1, 1)]).reason).toEqual({ code: 'missing', of: ['B'] });
    expect(shiftShare([industry('B', 1, 1, 0, 1)]).reason).toEqual({ code: 'not-positive', of: ['B'] });
    expect(shiftShare([]).reason?.code).toBe('nothing');
  });
});

describe('a mean of indices', () => {
  const weighed = (id: string, value: number | null, weight: number | null) => ({
    id,
    value: value === null ? null : x(value),
    weight: weight === null ? null : x(weight),
  });

  it('is weighted, and names who has no figure', () => {
    const {
      mean,
      members: n,
      missing,
    } = valueOf(weightedMean([weighed('a', 110, 3), weighed('b', 90, 1), weighed('c', null, 2)]));
    expect([printed(mean, 1), n, missing]).toEqual(['105.0', 2, ['c']]);
  });

  it('is refused without weights: median and range are offered as what they are', () => {
    const list = [weighed('a', 110, 3), weighed('b', 90, null), weighed('c', null, null), weighed('d', 99, 1)];
    expect(weightedMean(list).reason).toEqual({ code: 'no-weights', of: ['b'] });
    expect(weightedMean([weighed('a', 1, -1)]).reason).toEqual({ code: 'bad-weights', of: ['a'] });
    expect(weightedMean([weighed('a', 1, 0)]).reason?.code).toBe('bad-weights');
    expect(weightedMean([weighed('a', null, 1)]).reason?.code).toBe('nothing');
    const plain = unweighted(list);
    expect(plain && [plain.weighted, ...[plain.median, plain.low, plain.high].map((one) => printed(one, 0))]).toEqual([
      false,
      '99',
      '90',
      '110',
    ]);
    expect([plain?.members, plain?.missing, unweighted([])]).toEqual([3, ['c'], null]);
    expect(printed(unweighted(members({ a: 1, b: 4 }))?.median ?? x(0), 1)).toBe('2.5');
  });
});

import { describe, expect, it } from 'vitest';
import { exact } from '../../../src/core/statistics/exact.ts';
import {
  asPrinted,
  compareWithin,
  contains,
  exactly,
  intersect,
  productWithin,
  quotientWithin,
  type Interval,
} from '../../../src/core/statistics/interval.ts';
import {
  contributionWithin,
  growthWithin,
  meetsWithin,
  previousWithin,
  rankIntervals,
  shareWithin,
  totalsFor,
  wholeNumbers,
} from '../../../src/core/statistics/withinRounding.ts';
import { ends, valueOf } from './figures.ts';

const x = exact;
const shape = ({ lowOpen, highOpen, ...range }: Interval): string =>
  `${lowOpen ? '(' : '['}${ends(range as Interval, 2).join(' ')}${highOpen ? ')' : ']'}`;

describe('a printed figure is a range', () => {
  it.each([
    [16, 0, '[15.50 16.50)'],
    [-16, 0, '(-16.50 -15.50]'],
    [0, 0, '(-0.50 0.50)'],
    [17.8, 1, '[17.75 17.85)'],
    [99.96, 1, '[99.95 100.05)'],
  ])('%d with %d decimals is %s', (value, decimals, text) => {
    expect(shape(asPrinted(x(value), decimals))).toBe(text);
  });

  it('of two that touch the order is known, of two that overlap it is not', () => {
    expect(compareWithin(asPrinted(x(13.4), 1), asPrinted(x(13.3), 1))).toBe('above');
    expect(compareWithin(asPrinted(x(13.3), 1), asPrinted(x(13.4), 1))).toBe('below');
    expect(compareWithin(asPrinted(x(13.3), 1), asPrinted(x(13), 0))).toBe('undecided');
    expect(compareWithin(exactly(x(15.5)), asPrinted(x(16), 0))).toBe('undecided');
    expect(compareWithin(exactly(x(16.5)), asPrinted(x(16), 0))).toBe('above');
    expect(compareWithin(exactly(x(1)), exactly(x(1)))).toBe('equal');
  });

  it('keeps its open ends through products, and 0 takes all to itself', () => {
    expect(shape(productWithin(asPrinted(x(-2), 0), asPrinted(x(3), 0)))).toBe('(-8.75 -3.75]');
    expect(shape(productWithin(asPrinted(x(2), 0), exactly(x(3))))).toBe('[4.50 7.50)');
    expect(shape(productWithin(exactly(x(3)), asPrinted(x(2), 0)))).toBe('[4.50 7.50)');
    const above0 = { low: x(0), high: x(1), lowOpen: true, highOpen: false };
    expect(shape(productWithin(above0, exactly(x(3))))).toBe('(0.00 3.00]');
    expect(shape(productWithin(exactly(x(3)), above0))).toBe('(0.00 3.00]');
    expect(shape(productWithin(above0, { ...above0, lowOpen: false }))).toBe('[0.00 1.00]');
    expect(shape(productWithin(exactly(x(0)), asPrinted(x(3), 0)))).toBe('[0.00 0.00]');
  });

  it('divides by nothing that may be 0', () => {
    expect(quotientWithin(exactly(x(1)), asPrinted(x(0), 0)).reason?.code).toBe('zero-base');
    expect(shape(valueOf(quotientWithin(exactly(x(1)), asPrinted(x(2), 0))))).toBe('(0.40 0.67]');
    expect(shape(valueOf(quotientWithin(exactly(x(1)), asPrinted(x(-2), 0))))).toBe('[-0.67 -0.40)');
    const small = asPrinted(x(0.3), 0);
    expect(
      [growthWithin(exactly(x(1)), small), previousWithin(exactly(x(1)), small)].map((one) => one.reason?.code),
    ).toEqual(['zero-base', 'index-not-positive']);
    expect(growthWithin(exactly(x(1)), asPrinted(x(-3), 0)).reason?.code).toBe('negative-base');
    expect(contributionWithin(exactly(x(1)), small, exactly(x(5))).reason?.code).toBe('index-not-positive');
  });

  it('has no share where it is negative, or where the total is', () => {
    const [two, less] = [asPrinted(x(2), 0), asPrinted(x(-2), 0)];
    expect(
      [shareWithin(less, two), shareWithin(two, less), contributionWithin(two, two, less)].map(
        (one) => one.reason?.code,
      ),
    ).toEqual(['negative-part', 'negative-base', 'negative-base']);
    expect(shareWithin(two, exactly(x(0))).reason?.code).toBe('zero-base');
    expect(shape(valueOf(contributionWithin(exactly(x(9)), exactly(x(90)), exactly(x(50)))))).toBe('[-2.00 -2.00]');
  });

  it('is contradicted by a figure that it cannot be', () => {
    expect(intersect(asPrinted(x(16), 0), asPrinted(x(16.6), 1)).reason?.code).toBe('no-common-value');
    expect(intersect(asPrinted(x(16), 0), exactly(x(16.5))).reason?.code).toBe('no-common-value');
    expect(shape(valueOf(intersect(asPrinted(x(16), 0), exactly(x(15.5)))))).toBe('[15.50 15.50]');
    const above = { low: x(15.5), high: x(20), lowOpen: true, highOpen: false };
    expect(shape(valueOf(intersect(asPrinted(x(16), 0), above)))).toBe('(15.50 16.50)');
    expect(shape(valueOf(intersect(above, asPrinted(x(16), 0))))).toBe('(15.50 16.50)');
    expect(contains(asPrinted(x(16), 0), x(16.5))).toBe(false);
  });
});

describe('what can be decided from printed figures', () => {
  it('a threshold: "10" without decimals may be 9,5', () => {
    const op = (
      value: number,
      decimals: number,
      ...rest: Parameters<typeof meetsWithin> extends [unknown, ...infer R] ? R : never
    ) => meetsWithin(asPrinted(x(value), decimals), ...rest);
    expect(op(10, 0, 'ge', x(10))).toBe('undecided');
    expect(op(11, 0, 'gt', x(10))).toBe('meets');
    expect(op(9, 0, 'ge', x(9.5))).toBe('fails');
    expect(op(9, 0, 'lt', x(9.5))).toBe('meets');
    expect(op(10, 0, 'ge', x(9.5))).toBe('meets');
    expect(op(10, 0, 'gt', x(9.5))).toBe('undecided');
    expect(op(10, 0, 'le', x(9.5))).toBe('undecided');
    expect(op(10, 0, 'lt', x(9.5))).toBe('fails');
    expect([meetsWithin(exactly(x(10)), 'ge', x(10)), meetsWithin(exactly(x(10)), 'gt', x(10))]).toEqual([
      'meets',
      'fails',
    ]);
  });

  it('a rank: equal prints may be in any order, a missing figure may be above all', () => {
    const list = [
      { id: 'a', within: asPrinted(x(14), 0) },
      { id: 'b', within: asPrinted(x(14), 0) },
      { id: 'c', within: asPrinted(x(13.3), 1) },
    ];
    expect(rankIntervals(list)).toEqual([
      { id: 'a', best: 1, worst: 2 },
      { id: 'b', best: 1, worst: 2 },
      { id: 'c', best: 3, worst: 3 },
    ]);
    expect(rankIntervals([...list, { id: 'd', within: null }]).map(({ best, worst }) => [best, worst])).toEqual([
      [1, 3],
      [1, 3],
      [3, 4],
    ]);
    const tied = ['a', 'b'].map((id) => ({ id, within: exactly(x(5)) }));
    expect(rankIntervals(tied).map(({ worst }) => worst)).toEqual([1, 1]);
  });

  it('a total: none where the shares exclude each other, no whole number between 3,2 and 3,8', () => {
    const printedShare = (part: number, share: number) => ({ part: x(part), share: x(share), decimals: 0 });
    expect(totalsFor([printedShare(50, 50), printedShare(50, 60)]).reason?.code).toBe('no-common-value');
    expect(totalsFor([printedShare(50, 0)]).reason?.code).toBe('zero-base');
    expect(totalsFor([]).reason?.code).toBe('nothing');
    expect(wholeNumbers({ low: x(3.2), high: x(3.8), lowOpen: false, highOpen: false })).toBeNull();
    expect(wholeNumbers({ low: x(3), high: x(5), lowOpen: true, highOpen: true })).toEqual({ first: 4, last: 4 });
  });
});

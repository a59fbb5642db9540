import { describe, expect, it } from 'vitest';
import { unitOf } from '../../../src/core/import/unitWords.ts';
import { readNumber } from '../../../src/core/model/number.ts';
import { allKnown } from '../../../src/core/statistics/computed.ts';
import { contribution, contributionFromShare } from '../../../src/core/statistics/contribution.ts';
import { compare, exact, HUNDRED, minus, sum, type Exact } from '../../../src/core/statistics/exact.ts';
import {
  growthFromIndex,
  growthFromLevels,
  previousFromGrowth,
  previousFromIndex,
} from '../../../src/core/statistics/growth.ts';
import {
  asPrinted,
  exactly,
  intersect,
  productWithin,
  sumWithin,
  type Interval,
} from '../../../src/core/statistics/interval.ts';
import { holidayDays } from '../../../src/core/statistics/lunar.ts';
import { ranked } from '../../../src/core/statistics/rank.ts';
import { robustScores } from '../../../src/core/statistics/robust.ts';
import { changeInPoints, rest, share, sharesOf } from '../../../src/core/statistics/share.ts';
import { joinedIndex } from '../../../src/core/statistics/spans.ts';
import { thresholdFacts } from '../../../src/core/statistics/universals.ts';
import {
  previousWithin,
  rankIntervals,
  shareWithin,
  totalsFor,
  wholeNumbers,
} from '../../../src/core/statistics/withinRounding.ts';
import { ends, members, printed, valueOf } from './figures.ts';

const x = exact;
const NORTH = x(120.7);
const NORTH_BEFORE = valueOf(previousFromGrowth(NORTH, x(18.3)));
const LEVELS = { HP: 16, TN: 17.8, BG: 16.5 };
const GROWTH = { HP: 21, TN: 34, BG: 22 };
type Code = keyof typeof LEVELS;
const CODES: readonly Code[] = ['HP', 'TN', 'BG'];
const before = (code: Code): Exact => valueOf(previousFromGrowth(x(LEVELS[code]), x(GROWTH[code])));

describe('the article of 17 May 2024', () => {
  it.each([
    ['T-1', 16, '13.256', '13.3'],
    ['T-2', 17.8, '14.747', '14.7'],
    ['T-3', 16.5, '13.670', '13.7'],
  ])('%s: the share of %d in 120,7 is %s percent, printed %s', (_, level, three, one) => {
    expect([printed(share(x(level), NORTH), 3), printed(share(x(level), NORTH), 1)]).toEqual([three, one]);
  });

  it('T-4: three shares add up to 41,7, before and after rounding, and 25 places are left with 70,4', () => {
    const three = valueOf(allKnown(members(LEVELS)));
    const level = sum(three.map(({ value }) => value));
    expect(printed(share(level, NORTH), 3)).toBe('41.674');
    expect(printed(sum([13.3, 14.7, 13.7].map(x)), 1)).toBe('41.7');
    const others = valueOf(rest(NORTH, three));
    expect([printed(others, 1), printed(share(others, NORTH), 1)]).toEqual(['70.4', '58.3']);
  });

  it('T-5: 25, 11 and 24 of 28, and how many are left', () => {
    expect([25, 11, 24].map((count) => printed(share(x(count), x(28)), 1))).toEqual(['89.3', '39.3', '85.7']);
    expect([25, 11, 24].map((count) => printed(minus(x(28), x(count)), 0))).toEqual(['3', '17', '4']);
  });

  it('T-6: 120,7 after +18,3 % means 102,03 before, 18,67 more', () => {
    expect([printed(NORTH_BEFORE, 2), printed(minus(NORTH, NORTH_BEFORE), 2)]).toEqual(['102.03', '18.67']);
  });

  it('T-7: Bắc Giang was first before and Thái Nguyên is first now', () => {
    expect(CODES.map((code) => printed(before(code), 3))).toEqual(['13.223', '13.284', '13.525']);
    expect(CODES.map((code) => printed(share(before(code), NORTH_BEFORE), 2))).toEqual(['12.96', '13.02', '13.26']);
    expect(ranked(members(LEVELS))[0]?.id).toBe('TN');
    expect(ranked(CODES.map((id) => ({ id, value: before(id) })))[0]?.id).toBe('BG');
  });

  it('T-7: rounding leaves Bắc Giang first for certain, Thái Nguyên and Hải Phòng in either order', () => {
    // "16" alone would say 15,5–16,5; its share of 13,3 % narrows it (T-12).
    expect(rankIntervals(CODES.map((id) => ({ id, within: previous(id) })))).toEqual([
      { id: 'HP', best: 2, worst: 3 },
      { id: 'TN', best: 2, worst: 3 },
      { id: 'BG', best: 1, worst: 1 },
    ]);
  });

  it('T-7: with "16" taken alone not even the first place is certain', () => {
    const within = (id: Code): Interval => previous(id, asPrinted(x(LEVELS[id]), id === 'HP' ? 0 : 1));
    expect(rankIntervals(CODES.map((id) => ({ id, within: within(id) })))[2]).toEqual({ id: 'BG', best: 1, worst: 2 });
  });

  it('T-8: 10,06 of 18,3 points come from three places, and the other 25 grew by 13,55 %', () => {
    const points = CODES.map((id) => valueOf(contribution(x(LEVELS[id]), before(id), NORTH_BEFORE)));
    expect(points.map((one) => printed(one, 2))).toEqual(['2.72', '4.43', '2.92']);
    // Rounding comes last: the three printed figures add up to 10,07, their unrounded sum prints 10,06.
    expect(printed(sum([2.72, 4.43, 2.92].map(x)), 2)).toBe('10.07');
    expect([printed(sum(points), 2), printed(share(sum(points), x(18.3)), 0)]).toEqual(['10.06', '55']);
    const others = valueOf(
      rest(
        NORTH_BEFORE,
        CODES.map((id) => ({ id, value: before(id) })),
      ),
    );
    expect(printed(growthFromLevels(x(70.4), others), 2)).toBe('13.55');
  });

  it('T-8: earlier share × growth gives the same contribution', () => {
    for (const id of CODES) {
      const earlier = valueOf(share(before(id), NORTH_BEFORE));
      const byLevels = valueOf(contribution(x(LEVELS[id]), before(id), NORTH_BEFORE));
      expect(compare(valueOf(contributionFromShare(earlier, x(GROWTH[id]))), byLevels)).toBe(0);
    }
  });

  it('T-9: 1.404 after +12,3 % means 1.250,2 before, 153,8 more', () => {
    const was = valueOf(previousFromIndex(x(1404), x(112.3)));
    expect([printed(was, 1), printed(minus(x(1404), was), 1)]).toEqual(['1250.2', '153.8']);
  });

  it('T-10: points of sale', () => {
    const of = (part: number, total: number, decimals: number): string => printed(share(x(part), x(total)), decimals);
    expect([of(2200, 3600, 2), of(2200, 3600, 0), of(1004, 3600, 2), of(1004, 3600, 0)]).toEqual([
      '61.11',
      '61',
      '27.89',
      '28',
    ]);
    expect(of(1004, 2200, 1)).toBe('45.6');
    expect(printed(rest(x(2200), members({ 'Hà Nội': 1004 })), 0)).toBe('1196');
    expect(printed(rest(x(3600), members({ north: 2200 })), 0)).toBe('1400');
  });

  it('T-11: both shares and "hơn 3.600" hold for totals of 3.600 to 3.636', () => {
    const north = { part: x(2200), share: x(61), decimals: 0 };
    const hanoi = { part: x(1004), share: x(28), decimals: 0 };
    expect(ends(valueOf(totalsFor([north])), 0)).toEqual(['3577', '3636']);
    expect(ends(valueOf(totalsFor([hanoi])), 0)).toEqual(['3523', '3651']);
    const both = valueOf(totalsFor([north, hanoi], x(3600)));
    expect(ends(both, 0)).toEqual(['3600', '3636']);
    // As counts: 2200 ÷ 3577 is 61,504 % and prints 62; "hơn" leaves out 3600 itself.
    expect(wholeNumbers(both)).toEqual({ first: 3601, last: 3636 });
    expect(wholeNumbers(valueOf(totalsFor([north])))).toEqual({ first: 3578, last: 3636 });
    expect(totalsFor([north, hanoi], x(3700)).reason?.code).toBe('no-common-value');
  });

  it('T-12: a share of 13,3 narrows "16 tỷ" from 15,5–16,5 to 15,986–16,120', () => {
    const alone = asPrinted(x(16), 0);
    expect(ends(alone, 1)).toEqual(['15.5', '16.5']);
    expect(ends(valueOf(shareWithin(alone, exactly(NORTH))), 1)).toEqual(['12.8', '13.7']);
    expect(ends(valueOf(intersect(alone, byShare())), 3)).toEqual(['15.986', '16.120']);
  });

  it('T-13: "1.404 nghìn tỷ" is 1404 × 10¹² đồng under vi-VN', () => {
    const style = { decimal: ',', group: '.' } as const;
    expect(['1.404', '120,7', '3.600', '1.004', '20.000'].map((text) => readNumber(text, style))).toEqual([
      1404, 120.7, 3600, 1004, 20000,
    ]);
    expect(unitOf('nghìn tỷ đồng')).toEqual({ unit: 'VND', unitMult: 12 });
  });

  it('T-14: "từ 10 % trở lên" takes in the three at 10 exactly: 11, not 8', () => {
    const list = members({
      'Bắc Giang': 21,
      'Phú Thọ': 15.5,
      'Hà Nam': 15.4,
      'Quảng Ninh': 14,
      'Thanh Hóa': 14,
      'Hải Phòng': 14,
      'Nam Định': 13.3,
      'Hải Dương': 12.3,
      'Nghệ An': 10,
      'Thái Bình': 10,
      'Tuyên Quang': 10,
      'Yên Bái': 9.2,
      'Điện Biên': 9.1,
      'Hưng Yên': 7,
      'Vĩnh Phúc': 6.7,
      'Hòa Bình': 6.5,
      'Thái Nguyên': 6.2,
    });
    const facts = thresholdFacts(list, 'ge', x(10), 1);
    expect(facts.meeting).toHaveLength(11);
    expect(facts.at.map(({ id }) => id)).toEqual(['Nghệ An', 'Thái Bình', 'Tuyên Quang']);
    expect(thresholdFacts(list, 'gt', x(10), 1).meeting).toHaveLength(8);
  });
});

/** The share of 13,3 % in 120,7, both as printed. */
const byShare = (): Interval =>
  productWithin(productWithin(asPrinted(x(13.3), 1), asPrinted(NORTH, 1)), exactly(x(0.01)));

/** The level before, from level and growth as printed. */
function previous(
  id: Code,
  level = id === 'HP' ? valueOf(intersect(asPrinted(x(16), 0), byShare())) : asPrinted(x(LEVELS[id]), 1),
): Interval {
  return valueOf(previousWithin(level, sumWithin(exactly(HUNDRED), asPrinted(x(GROWTH[id]), 0))));
}

describe('figures of the monthly books', () => {
  // The stored digits of the book of June 2024, 25.Tongmuc.
  it('T-18: four parts of retail sales of May add up to 516.774,61; the shares of six months to 100', () => {
    const may = [399693.8534972927, 59986.91004016853, 5021.239247010368, 52072.606760567796].map(x);
    expect([...may, sum(may)].map((one) => printed(one, 2))).toEqual([
      '399693.85',
      '59986.91',
      '5021.24',
      '52072.61',
      '516774.61',
    ]);
    const half = {
      goods: 2398272.7194523145,
      lodging: 356366.9241117921,
      travel: 29434.14494918916,
      other: 314617.99690371985,
    };
    const { parts } = valueOf(sharesOf(members(half)));
    expect(parts.map(({ value }) => printed(value, 1))).toEqual(['77.4', '11.5', '0.9', '10.2']);
    expect(compare(sum(parts.map(({ value }) => value)), HUNDRED)).toBe(0);
  });

  it('T-20: growth of the stored levels, +2,7 %, is not the published +8,6 %: the base was revised by −5,4 %', () => {
    const [was, now, index] = [x(3016.7639974479405), x(3098.691785417016), x(108.5959859043329)];
    expect([printed(growthFromLevels(now, was), 1), printed(growthFromIndex(index), 1)]).toEqual(['2.7', '8.6']);
    const implied = valueOf(previousFromIndex(now, index));
    expect([printed(implied, 1), printed(growthFromLevels(implied, was), 1)]).toEqual(['2853.4', '-5.4']);
  });

  it('T-22: +523,5 % is marked for a look and stays among the figures', () => {
    const list = members({ TN: 623.5, BG: 121, HP: 114, QN: 113, HD: 112, ND: 108, VP: 106, HN: 104, HB: 99 });
    const { scores, left } = valueOf(robustScores(list));
    expect(scores.filter(({ outlying }) => outlying).map(({ id }) => id)).toEqual(['TN']);
    expect([scores.length, left]).toEqual([9, []]);
  });

  it('T-23: a month swings with Tết by 24 points, two months together by 1,5; monthly indices alone do not give those', () => {
    expect(printed(changeInPoints(x(117.17), x(93.19)), 2)).toBe('23.98');
    expect(printed(changeInPoints(x(107.24), x(105.74)), 2)).toBe('1.50');
    expect([holidayDays(2024), holidayDays(2025)]).toEqual([
      { january: 0, february: 7 },
      { january: 4, february: 3 },
    ]);
    // January and February 2025 stand at 99,04 and 117,17; the office gives 107,24 for both, their mean would be 108,1.
    const months = [x(99.04), x(117.17)].map((index, i) => ({
      id: `2025-M0${i + 1}`,
      index,
      level: null,
      weight: null,
    }));
    expect(joinedIndex(months).reason).toEqual({ code: 'needs-levels', of: ['2025-M01', '2025-M02'] });
  });
});

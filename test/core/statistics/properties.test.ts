import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cumulative, month, type TimePeriod } from '../../../src/core/model/period.ts';
import { contribution, indexContributions } from '../../../src/core/statistics/contribution.ts';
import {
  compare,
  exact,
  HUNDRED,
  minus,
  over,
  plus,
  rounded,
  sum,
  times,
  toNumber,
  type Exact,
} from '../../../src/core/statistics/exact.ts';
import {
  chained,
  growthFromIndex,
  growthFromLevels,
  indexFromGrowth,
  indexFromLevels,
  previousFromGrowth,
  previousFromIndex,
} from '../../../src/core/statistics/growth.ts';
import {
  asPrinted,
  compareWithin,
  contains,
  differenceWithin,
  intersect,
  productWithin,
  quotientWithin,
  sumWithin,
} from '../../../src/core/statistics/interval.ts';
import { rest, share, sharesOf } from '../../../src/core/statistics/share.ts';
import { shiftShare } from '../../../src/core/statistics/shiftShare.ts';
import {
  cumulativeFromMonths,
  monthFromCumulative,
  quarterFromMonths,
  spanFromCumulative,
  type Levels,
} from '../../../src/core/statistics/spans.ts';
import { structureShift } from '../../../src/core/statistics/structure.ts';
import { theil } from '../../../src/core/statistics/theil.ts';
import {
  contributionWithin,
  growthWithin,
  previousWithin,
  rankIntervals,
  shareWithin,
} from '../../../src/core/statistics/withinRounding.ts';
import { ranked } from '../../../src/core/statistics/rank.ts';
import { weightedMean } from '../../../src/core/statistics/weighted.ts';
import { figure, table } from './arbitraries.ts';
import { valueOf } from './figures.ts';

const same = (a: Exact, b: Exact): void => expect(compare(a, b)).toBe(0);
const level = figure(0.01, 1e6);
const index = figure(20, 400);

describe('shares and contributions', () => {
  it('shares of a complete table add up to 100 exactly', () => {
    fc.assert(
      fc.property(table(), (parts) => {
        const shares = valueOf(sharesOf(parts)).parts.map(({ value }) => value);
        same(sum(shares), HUNDRED);
        expect(Math.abs(shares.reduce((total, one) => total + toNumber(one) / 100, 0) - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it('named parts and the rest make the whole', () => {
    fc.assert(
      fc.property(table(), fc.nat(27), (parts, n) => {
        const total = sum(parts.map(({ value }) => value));
        const named = parts.slice(0, n);
        same(plus(valueOf(rest(total, named)), sum(named.map(({ value }) => value))), total);
      }),
    );
  });

  it('contributions of all parts add up to the growth of the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 28 }), (parts) => {
        const [now, before] = [sum(parts.map(([one]) => one)), sum(parts.map(([, one]) => one))];
        const points = parts.map(([a, b]) => valueOf(contribution(a, b, before)));
        same(sum(points), valueOf(growthFromLevels(now, before)));
      }),
    );
  });

  it('contributions of weighted indices and the residual make the published growth; with the own mean nothing is left over', () => {
    const parts = fc.array(fc.record({ value: index, weight: level }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(parts, index, (list, published) => {
        const weighed = list.map((one, i) => ({ id: `i${i}`, ...one }));
        const { parts: points, residual } = valueOf(indexContributions(weighed, published));
        same(plus(sum(points.map(({ value }) => value)), residual), valueOf(growthFromIndex(published)));
        const { mean } = valueOf(weightedMean(weighed));
        same(valueOf(indexContributions(weighed, mean)).residual, exact(0));
      }),
    );
  });
});

describe('growth and its inverse', () => {
  it('level → index → earlier level → index comes back', () => {
    fc.assert(
      fc.property(level, index, (now, published) => {
        const before = valueOf(previousFromIndex(now, published));
        same(valueOf(indexFromLevels(now, before)), published);
        same(valueOf(indexFromGrowth(valueOf(growthFromIndex(published)))), published);
        same(valueOf(previousFromGrowth(now, valueOf(growthFromIndex(published)))), before);
      }),
    );
  });

  it('a chain of indices is the index from its first to its last level', () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 2, maxLength: 12 }), (levels) => {
        const steps = levels
          .slice(1)
          .map((now, i) => ({ id: `s${i}`, value: valueOf(indexFromLevels(now, levels[i] ?? null)) }));
        same(valueOf(chained(steps)), valueOf(indexFromLevels(levels.at(-1) ?? null, levels[0] ?? null)));
      }),
    );
  });
});

describe('ranges of printed figures', () => {
  const decimals = fc.integer({ min: 0, max: 3 });
  const signed = figure(-1e4, 1e4, 5);

  it('hold the value that was printed', () => {
    fc.assert(
      fc.property(signed, decimals, (value, n) => {
        expect(contains(asPrinted(rounded(value, n), n), value)).toBe(true);
      }),
    );
  });

  it('hold every value that prints so and no other', () => {
    fc.assert(
      fc.property(signed, signed, decimals, (value, other, n) => {
        const prints = compare(rounded(value, n), rounded(other, n)) === 0;
        expect(contains(asPrinted(value, n), other)).toBe(prints);
      }),
    );
  });

  it('hold sum, difference, product and quotient of the values behind', () => {
    fc.assert(
      fc.property(signed, signed, decimals, decimals, (a, b, m, n) => {
        const [x, y] = [asPrinted(a, m), asPrinted(b, n)];
        expect(contains(sumWithin(x, y), plus(a, b))).toBe(true);
        expect(contains(differenceWithin(x, y), minus(a, b))).toBe(true);
        expect(contains(productWithin(x, y), times(a, b))).toBe(true);
        const ratio = quotientWithin(x, y);
        if (ratio.reason === null) expect(contains(ratio.value, over(a, b))).toBe(true);
        else expect(contains(sumWithin(y, asPrinted(exact(0), 6)), exact(0))).toBe(true);
      }),
    );
  });

  it('hold growth, share, earlier level and contribution', () => {
    fc.assert(
      fc.property(figure(1, 1e4, 5), figure(1, 1e4, 5), figure(20, 400, 5), decimals, (a, b, i, n) => {
        const [x, y, z] = [asPrinted(a, n), asPrinted(b, n), asPrinted(i, n)];
        const before = valueOf(previousFromIndex(a, i));
        expect(contains(valueOf(growthWithin(x, y)), valueOf(growthFromLevels(a, b)))).toBe(true);
        expect(contains(valueOf(shareWithin(x, y)), valueOf(share(a, b)))).toBe(true);
        expect(contains(valueOf(previousWithin(x, z)), before)).toBe(true);
        expect(contains(valueOf(contributionWithin(x, z, y)), valueOf(contribution(a, before, b)))).toBe(true);
      }),
    );
  });

  it('never decide an order that the values behind do not have', () => {
    fc.assert(
      fc.property(figure(0, 20, 3), figure(0, 20, 3), decimals, decimals, (a, b, m, n) => {
        const said = compareWithin(asPrinted(a, m), asPrinted(b, n));
        if (said === 'above') expect(compare(a, b)).toBeGreaterThan(0);
        if (said === 'below') expect(compare(a, b)).toBeLessThan(0);
        // Two figures of one table that print differently are in the order in which they print.
        if (m === n && compare(rounded(a, n), rounded(b, n)) !== 0) expect(said).not.toBe('undecided');
      }),
    );
  });

  it('two ranges of one value have it in common', () => {
    fc.assert(
      fc.property(signed, decimals, decimals, (value, m, n) => {
        expect(contains(valueOf(intersect(asPrinted(value, m), asPrinted(value, n))), value)).toBe(true);
      }),
    );
  });

  it('the true rank lies between the best and the worst', () => {
    fc.assert(
      fc.property(table(0, 50), decimals, (list, n) => {
        const ranges = rankIntervals(list.map(({ id, value }) => ({ id, within: asPrinted(value, n) })));
        for (const { id, rank } of ranked(list)) {
          const { best, worst } = ranges.find((one) => one.id === id) ?? { best: 0, worst: 0 };
          expect(best <= rank && rank <= worst).toBe(true);
        }
      }),
    );
  });
});

describe('months, cumulative figures, structures', () => {
  const levelsOf = (pairs: readonly (readonly [TimePeriod, Exact])[]): Levels => ({
    of: new Map(pairs),
    additive: true,
  });

  it('months → year so far → months comes back, and quarters agree both ways', () => {
    fc.assert(
      fc.property(fc.array(figure(-100, 1e5), { minLength: 12, maxLength: 12 }), (values) => {
        const months = levelsOf(values.map((value, i) => [month(2024, i + 1), value]));
        const soFar = levelsOf(
          values.map((_, i) => [cumulative(2024, i + 1), valueOf(cumulativeFromMonths(months, 2024, i + 1))]),
        );
        values.forEach((value, i) => same(valueOf(monthFromCumulative(soFar, 2024, i + 1)), value));
        for (const q of [1, 2, 3, 4])
          same(valueOf(quarterFromMonths(months, 2024, q)), valueOf(spanFromCumulative(soFar, 2024, 3 * q - 2, 3 * q)));
      }),
    );
  });

  it('the parts of shift-share add up to the change, industry by industry and together', () => {
    const industry = fc.record({
      before: figure(0, 1e4),
      now: figure(0, 1e4),
      nationalBefore: level,
      nationalNow: level,
    });
    fc.assert(
      fc.property(fc.array(industry, { minLength: 1, maxLength: 10 }), (list) => {
        const { total, industries } = valueOf(shiftShare(list.map((one, i) => ({ id: `i${i}`, ...one }))));
        for (const one of [total, ...industries]) same(sum([one.national, one.industryMix, one.regional]), one.change);
        same(sum(industries.map(({ change }) => change)), total.change);
      }),
    );
  });

  it('what some parts of a structure win others lose', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level), { minLength: 2, maxLength: 12 }), (pairs) => {
        const at = (time: 0 | 1) => pairs.map((pair, i) => ({ id: `p${i}`, value: pair[time] }));
        const { shift, parts } = valueOf(structureShift(at(0), at(1)));
        same(sum(parts.map(({ change }) => change)), exact(0));
        same(sum(parts.map(({ change }) => change).filter((one) => compare(one, exact(0)) > 0)), shift);
      }),
    );
  });

  it('inequality between and within groups makes the whole', () => {
    const member = fc.record({ value: level, weight: level, group: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 20 }), (list) => {
        const { total, between, within } = valueOf(theil(list.map((one, i) => ({ id: `m${i}`, ...one }))));
        expect(between + within).toBeCloseTo(total, 9);
        expect(Math.min(total, between, within)).toBeGreaterThan(-1e-9);
      }),
    );
  });
});

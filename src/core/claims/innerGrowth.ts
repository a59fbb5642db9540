import { yearBefore } from '../model/period.ts';
import { compare, HUNDRED, minus, over, plus, shifted, sum, times, ZERO, type Exact } from '../statistics/exact.ts';
import { differenceWithin, exactly, intersect, sumWithin, type Interval } from '../statistics/interval.ts';
import { growthWithin, previousWithin } from '../statistics/withinRounding.ts';
import { isNumbered, type Numbered } from './innerShares.ts';
import { isWideCode } from './places.ts';
import { sameSeries, sameSubject, type ReadClaim } from './readClaim.ts';
import { bothLangs, digits, inUnitOf, rangeText, written, type Relation } from './relations.ts';

/** A level with its growth against the same period of last year, and the level of then that both imply. */
export type Grown = {
  readonly value: Numbered;
  readonly growth: Numbered;
  readonly before: Exact;
  readonly beforeWithin: Interval;
};

/** The pairs of level and growth of one place in a sentence. */
export function grownIn(claims: readonly ReadClaim[]): Grown[] {
  const numbered = claims.filter(isNumbered);
  return numbered.flatMap((value) => {
    if (value.kind !== 'value' || value.measure === null) return [];
    const growth = numbered.find(
      (one) =>
        one.kind === 'growth' &&
        one.basis === 'SPLY_GROWTH' &&
        one.sentence === value.sentence &&
        one.start > value.start &&
        sameSubject(one, value),
    );
    const other =
      growth &&
      numbered.find(
        (one) => one.kind === 'value' && one.start > value.start && one.start < growth.start && sameSubject(one, value),
      );
    if (!growth || other || compare(growth.value, minus(ZERO, HUNDRED)) <= 0) return [];
    const index = plus(HUNDRED, growth.value);
    const within = previousWithin(value.within, sumWithin(exactly(HUNDRED), growth.within));
    return within.value
      ? [{ value, growth, before: over(times(value.value, HUNDRED), index), beforeWithin: within.value }]
      : [];
  });
}

/** Level, growth and the level of last year: where the text says all three they must fit; where not, what they imply is said. */
export function levelRelations(claims: readonly ReadClaim[]): Relation[] {
  return grownIn(claims).flatMap(({ value, growth, before, beforeWithin }): Relation[] => {
    const earlier = claims
      .filter(isNumbered)
      .find(
        (one) =>
          one.kind === 'value' &&
          one.period !== null &&
          value.period !== null &&
          one.period.timePeriod === yearBefore(value.period.timePeriod) &&
          sameSubject({ ...one, period: value.period }, value),
      );
    const implied = bothLangs((lang) => {
      const decimals = (value.numeral?.decimals ?? 0) + 1;
      const level = inUnitOf(value, before, Math.max(decimals, 2), lang);
      const more = inUnitOf(value, minus(value.value, before), Math.max(decimals, 2), lang);
      const range = rangeText(
        {
          ...beforeWithin,
          low: shifted(beforeWithin.low, -(value.numeral?.mult ?? 0)),
          high: shifted(beforeWithin.high, -(value.numeral?.mult ?? 0)),
        },
        Math.max(decimals, 2),
        lang,
      );
      return lang === 'vi'
        ? `${written(value, lang)} và ${written(growth, lang)} ngụ ý mức cùng kỳ ${level} (làm tròn để ngỏ ${range}), thay đổi ${more}`
        : `${written(value, lang)} and ${written(growth, lang)} imply ${level} a year ago (rounding leaves ${range}), a change of ${more}`;
    });
    if (!earlier) return [{ targets: [value.id, growth.id], supports: [], fits: true, weak: true, text: implied }];
    const left = growthWithin(value.within, earlier.within);
    const fits = left.value !== null && intersect(left.value, growth.within).value !== null;
    return [
      {
        targets: [value.id, growth.id, earlier.id],
        supports: [],
        fits,
        text: bothLangs(
          (lang) =>
            `${written(value, lang)} ÷ ${written(earlier, lang)} − 1 = ${left.value ? rangeText(left.value, 2, lang) : '?'}%, ${lang === 'vi' ? 'bài viết nêu' : 'the text says'} ${written(growth, lang)}`,
        ),
      },
    ];
  });
}

/** A region that grew, the places of it that are named, and what is left for all others. */
export type Others = {
  readonly whole: Grown;
  readonly parts: readonly Grown[];
  readonly now: Exact;
  readonly before: Exact;
  readonly growth: Exact | null;
};

export function othersIn(claims: readonly ReadClaim[]): Others[] {
  const grown = grownIn(claims);
  return grown.flatMap((whole) => {
    const parts = grown.filter(
      (one) =>
        one !== whole &&
        one.value.unit === whole.value.unit &&
        sameSeries(one.value, whole.value) &&
        one.value.area?.code !== whole.value.area?.code &&
        one.value.sentence >= whole.value.sentence &&
        compare(one.value.value, whole.value.value) < 0 &&
        isPlaceOf(one),
    );
    const distinct = [...new Map(parts.map((one) => [one.value.area?.code, one])).values()];
    if (distinct.length < 2 || isPlaceOf(whole)) return [];
    const now = minus(whole.value.value, sum(distinct.map((one) => one.value.value)));
    const before = minus(whole.before, sum(distinct.map((one) => one.before)));
    const growth = compare(before, ZERO) > 0 ? minus(times(over(now, before), HUNDRED), HUNDRED) : null;
    return [{ whole, parts: distinct, now, before, growth }];
  });
}

const isPlaceOf = ({ value }: Grown): boolean => value.area !== null && !isWideCode(value.area.code);

/** What the named places leave to the others must be possible: levels of now and of a year ago not below zero. */
export function othersRelations(claims: readonly ReadClaim[]): Relation[] {
  return othersIn(claims).map(({ whole, parts, now, before, growth }) => {
    const room = differenceWithin(whole.beforeWithin, parts.map((one) => one.beforeWithin).reduce(sumWithin));
    const fits = compare(now, ZERO) >= 0 && compare(room.high, ZERO) > 0;
    return {
      targets: parts.map((one) => one.growth.id),
      supports: [whole.value.id, whole.growth.id],
      fits,
      text: bothLangs((lang) => {
        const left = `${inUnitOf(whole.value, now, 1, lang)}`;
        const rate = growth === null ? '?' : digits(growth, 2, lang);
        return lang === 'vi'
          ? `các nơi còn lại: ${left}, cùng kỳ ${inUnitOf(whole.value, before, 2, lang)}, tăng ${rate}%`
          : `all other places: ${left}, ${inUnitOf(whole.value, before, 2, lang)} a year ago, growth ${rate}%`;
      }),
    };
  });
}

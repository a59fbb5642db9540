import { compare, exact, HUNDRED, over, shifted, sum, times, toNumber, type Exact } from '../statistics/exact.ts';
import { asPrinted, exactly, intersect, productWithin, type Interval } from '../statistics/interval.ts';
import { shareWithin, totalsFor, wholeNumbers } from '../statistics/withinRounding.ts';
import { isWideCode } from './places.ts';
import { sameSeries, sameSubject, type ReadClaim } from './readClaim.ts';
import { bare, bothLangs, digits, inUnitOf, rangeText, written, type Relation } from './relations.ts';

/** The claims that have a number and its range. */
export type Numbered = ReadClaim & { readonly value: Exact; readonly within: Interval };
export const isNumbered = (one: ReadClaim): one is Numbered =>
  one.value !== null && one.within !== null && one.unsure.length === 0;

/** Shares held against part and whole, by what rounding leaves of each (FIELD 1.4 T-1 … T-3, T-10 … T-12). */
export function shareRelations(claims: readonly ReadClaim[]): Relation[] {
  const numbered = claims.filter(isNumbered);
  const shares = numbered.filter((one) => one.kind === 'share');
  return [
    ...shares.flatMap((share) => (share.beside === null || share.measure?.code ? plainShare(share, numbered) : [])),
    ...bracketShares(shares, numbered),
  ];
}

function plainShare(share: Numbered, all: readonly Numbered[]): Relation[] {
  const part = nearest(
    share,
    all.filter((one) => one.kind === 'value' && sameSubject(one, share)),
  );
  if (!part) return [];
  const wholes = all.filter(
    (one) =>
      one.kind === 'value' &&
      one.unit === part.unit &&
      sameSeries(one, share) &&
      one.area !== null &&
      one.area.code !== part.area?.code &&
      (share.whole ? one.area.code === share.whole.code : compare(one.value, part.value) > 0 && isWide(one)),
  );
  const found = wholes.map((whole) => relationOf(share, part, whole));
  // where the text does not say of what, one whole that fits is enough
  return found
    .filter((one) => one.fits)
    .slice(0, 1)
    .concat(found.some((one) => one.fits) ? [] : found.slice(0, 1));
}

const isWide = ({ area }: ReadClaim): boolean => area !== null && isWideCode(area.code);

const nearest = (to: ReadClaim, all: readonly Numbered[]): Numbered | undefined =>
  [...all].sort((a, b) => Math.abs(a.start - to.start) - Math.abs(b.start - to.start))[0];

function relationOf(share: Numbered, part: Numbered, whole: Numbered): Relation {
  const left = shareWithin(part.within, whole.within);
  const fits = left.value !== null && intersect(left.value, share.within).value !== null;
  const face = times(over(part.value, whole.value), HUNDRED);
  const needed = productWithin(share.within, productWithin(whole.within, exactly(over(exact(1), HUNDRED))));
  const mult = part.numeral?.mult ?? 0;
  return {
    targets: [share.id, part.id],
    supports: [whole.id],
    fits,
    text: bothLangs((lang) => {
      const sum = `${bare(part, lang)} ÷ ${bare(whole, lang)}${samePower(part, whole, lang)} = ${digits(face, 3, lang)}%`;
      const range = left.value ? rangeText(left.value, 2, lang) : '';
      const need = rangeText(scaledDown(needed, mult), 3, lang);
      return lang === 'vi'
        ? `${sum} (làm tròn để ngỏ ${range}%), bài viết nêu ${written(share, lang)}: ${fits ? 'khớp' : 'không khớp'}; tỷ trọng này cần phần tử số ${need}`
        : `${sum} (rounding leaves ${range}%), the text says ${written(share, lang)}: ${fits ? 'fits' : 'does not fit'}; this share needs a part of ${need}`;
    }),
  };
}

const samePower = (part: Numbered, whole: Numbered, lang: 'vi' | 'en'): string => {
  const apart = (whole.numeral?.mult ?? 0) - (part.numeral?.mult ?? 0);
  return apart === 0 ? '' : lang === 'vi' ? ` (× 10^${apart})` : ` (× 10^${apart})`;
};
const scaledDown = (one: Interval, mult: number): Interval => ({
  ...one,
  low: shifted(one.low, -mult),
  high: shifted(one.high, -mult),
});

/** "hơn 3.600 …, 2.200 tại miền Bắc (khoảng 61 %), 1.004 tại Hà Nội (khoảng 28 %)": one whole must do for all of them. */
function bracketShares(shares: readonly Numbered[], all: readonly Numbered[]): Relation[] {
  const groups = new Map<Numbered, { share: Numbered; part: Numbered }[]>();
  for (const share of shares) {
    if (share.measure?.code) continue;
    const part = all.find((one) => one.id === share.beside);
    const whole =
      part &&
      all.find(
        (one) =>
          one.kind === 'value' &&
          one.sentence === part.sentence &&
          one.start < part.start &&
          one.unit === part.unit &&
          compare(one.value, part.value) > 0,
      );
    if (part && whole) groups.set(whole, [...(groups.get(whole) ?? []), { share, part }]);
  }
  return [...groups].flatMap(([whole, parts]) => {
    const printed = parts.map(({ share, part }) => ({
      part: part.value,
      share: share.value,
      decimals: share.numeral?.decimals ?? 0,
    }));
    const hedged = whole.numeral?.hedge === 'above' ? whole.value : null;
    const range = totalsFor(printed, hedged);
    const all = range.value && hedged === null ? intersect(range.value, whole.within).value : range.value;
    return parts.map(({ share, part }): Relation => {
      const own = shareWithin(part.within, whole.within);
      const fits =
        own.value !== null && intersect(own.value, asPrinted(share.value, share.numeral?.decimals ?? 0)).value !== null;
      const face = times(over(part.value, whole.value), HUNDRED);
      const numbers = all && wholeNumbers(all);
      return {
        targets: [share.id, part.id],
        supports: [whole.id],
        fits: fits && (parts.length === 1 || all !== null),
        text: bothLangs((lang) => {
          const of = `${bare(part, lang)} ÷ ${bare(whole, lang)} = ${digits(face, 2, lang)}%`;
          const total = numbers
            ? `${digits(exact(numbers.first), 0, lang)}–${digits(exact(numbers.last), 0, lang)}`
            : '';
          if (lang === 'vi')
            return `${of}, bài viết nêu ${written(share, lang)}: ${fits ? 'khớp' : 'không khớp'}${total ? `; mọi tỷ lệ nêu ra cùng đúng khi tổng là ${total}` : '; không có tổng nào làm các tỷ lệ cùng đúng'}`;
          return `${of}, the text says ${written(share, lang)}: ${fits ? 'fits' : 'does not fit'}${total ? `; all shares hold for a total of ${total}` : '; no total makes all shares hold'}`;
        }),
      };
    });
  });
}

/** A number whose place is only carried over, and of something that was not understood, may be of a place that was not understood. */
const isTotal = (one: ReadClaim): boolean =>
  isWide(one) && !(one.measure?.guess === 'words' && one.area?.reach !== 'clause' && one.area?.reach !== 'sentence');

/** Parts of one whole together are not more than it. */
export function sumRelations(claims: readonly ReadClaim[]): Relation[] {
  const values = claims
    .filter(isNumbered)
    .filter((one) => one.kind === 'value' && one.area !== null && one.measure?.code);
  return values.filter(isTotal).flatMap((whole) => {
    const parts = new Map(
      values
        .filter(
          (one) => !isWide(one) && one.sentence >= whole.sentence && one.unit === whole.unit && sameSeries(one, whole),
        )
        .map((one) => [one.area?.code, one]),
    );
    const list = [...parts.values()];
    if (list.length < 2) return [];
    const least = sum(list.map((one) => one.within.low));
    const fits = compare(least, whole.within.high) <= 0;
    const all = sum(list.map((one) => one.value));
    return [
      {
        targets: fits ? [] : list.map((one) => one.id),
        supports: [whole.id],
        fits,
        text: bothLangs((lang) =>
          lang === 'vi'
            ? `${list.length} nơi được nêu cộng lại ${inUnitOf(whole, all, 1, lang)}${fits ? '' : ', lớn hơn'} ${fits ? 'trong' : ''} tổng ${written(whole, lang)}`
            : `the ${toNumber(exact(list.length))} places named add up to ${inUnitOf(whole, all, 1, lang)}${fits ? ' of' : ', more than'} the total ${written(whole, lang)}`,
        ),
      },
    ];
  });
}

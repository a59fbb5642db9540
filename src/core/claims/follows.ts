import type { Text } from '../model/text.ts';
import { compare, HUNDRED, minus, over, sum, times } from '../statistics/exact.ts';
import { compareWithin, exactly, intersect, productWithin, quotientWithin, sumWithin } from '../statistics/interval.ts';
import { previousWithin } from '../statistics/withinRounding.ts';
import { othersIn, type Grown, type Others } from './innerGrowth.ts';
import { isNumbered } from './innerShares.ts';
import type { ReadClaim } from './readClaim.ts';
import { bare, bothLangs, digits, inUnitOf } from './relations.ts';

/** What figures of a text say together without saying it: sums of shares, the others, contributions, ranks of a year ago (FIELD 1.4 T-4, T-7, T-8, T-10). */
export function followsFrom(claims: readonly ReadClaim[]): Text[] {
  return [
    ...othersIn(claims).flatMap((one) => [...shareSum(one, claims), contributions(one), ...ranks(one, claims)]),
    ...bracketRest(claims),
  ];
}

const nameOf = ({ value }: Grown): string => value.area?.name ?? '';

function shareSum({ parts, now, whole }: Others, claims: readonly ReadClaim[]): Text[] {
  const shares = claims
    .filter(isNumbered)
    .filter(
      (one) =>
        one.kind === 'share' &&
        parts.some(({ value }) => value.sentence === one.sentence && value.area?.code === one.area?.code),
    );
  const printed = sum(shares.map((one) => one.value));
  const share = times(over(sum(parts.map(({ value }) => value.value)), whole.value.value), HUNDRED);
  return [
    bothLangs((lang) => {
      const names = parts.map(nameOf).join(', ');
      const rest = `${inUnitOf(whole.value, now, 1, lang)} = ${digits(minus(HUNDRED, share), 1, lang)}%`;
      const sums =
        shares.length === parts.length
          ? ` (${shares.map((one) => bare(one, lang)).join(' + ')} = ${digits(printed, 1, lang)})`
          : '';
      return lang === 'vi'
        ? `${names} cùng chiếm ${digits(share, 3, lang)}%${sums}; các nơi còn lại ${rest}`
        : `${names} together make ${digits(share, 3, lang)}%${sums}; all others ${rest}`;
    }),
  ];
}

function contributions({ whole, parts, growth }: Others): Text {
  const points = parts.map((one) => times(over(minus(one.value.value, one.before), whole.before), HUNDRED));
  const total = sum(points);
  return bothLangs((lang) => {
    const list = parts.map((one, at) => `${nameOf(one)} ${digits(points[at] ?? total, 2, lang)}`).join('; ');
    const others =
      growth === null
        ? ''
        : lang === 'vi'
          ? `; các nơi còn lại tăng ${digits(growth, 2, lang)}%`
          : `; all others grew ${digits(growth, 2, lang)}%`;
    return lang === 'vi'
      ? `đóng góp vào mức tăng ${bare(whole.growth, lang)}%, điểm phần trăm: ${list}; cộng ${digits(total, 2, lang)}${others}`
      : `contributions to the growth of ${bare(whole.growth, lang)}%, percentage points: ${list}; together ${digits(total, 2, lang)}${others}`;
  });
}

/** Pairs of places whose order changed within a year for certain, and those of which rounding does not tell the order of a year ago. */
function ranks({ whole, parts: given }: Others, claims: readonly ReadClaim[]): Text[] {
  const parts = given.map((one) => narrowed(one, whole, claims));
  return parts.flatMap((a, at) =>
    parts.slice(at + 1).flatMap((b): Text[] => {
      const now = compareWithin(a.value.within, b.value.within);
      const then = compareWithin(a.beforeWithin, b.beforeWithin);
      const [up, down] = now === 'above' ? [a, b] : [b, a];
      const levels = (lang: 'vi' | 'en'): string =>
        `${nameOf(a)} ${inUnitOf(a.value, a.before, 3, lang)}, ${nameOf(b)} ${inUnitOf(b.value, b.before, 3, lang)}`;
      if (then === 'undecided')
        return [
          bothLangs((lang) =>
            lang === 'vi'
              ? `cùng kỳ năm trước không phân được thứ tự do làm tròn: ${levels(lang)}`
              : `a year ago the order is open within rounding: ${levels(lang)}`,
          ),
        ];
      const was = compare(up.before, down.before) < 0;
      if (now === 'undecided' || !was) return [];
      return [
        bothLangs((lang) =>
          lang === 'vi'
            ? `thứ hạng đổi: nay ${nameOf(up)} trên ${nameOf(down)}, cùng kỳ năm trước ngược lại (${levels(lang)})`
            : `the order changed: now ${nameOf(up)} above ${nameOf(down)}, a year ago the other way (${levels(lang)})`,
        ),
      ];
    }),
  );
}

/** A level printed as "16" with a share of 13,3 % is 15,986 or more: share and whole leave less than its own rounding does (FIELD 1.4 T-12). */
function narrowed(one: Grown, whole: Grown, claims: readonly ReadClaim[]): Grown {
  const share = claims
    .filter(isNumbered)
    .find(
      (other) =>
        other.kind === 'share' && other.sentence === one.value.sentence && other.area?.code === one.value.area?.code,
    );
  if (!share) return one;
  const needed = quotientWithin(productWithin(share.within, whole.value.within), exactly(HUNDRED));
  const within = needed.value && intersect(one.value.within, needed.value).value;
  if (!within) return one;
  const before = previousWithin(within, sumWithin(exactly(HUNDRED), one.growth.within)).value;
  return { ...one, value: { ...one.value, within }, beforeWithin: before ?? one.beforeWithin };
}

/** Of "2.200 … (khoảng 61 %)" and "1.004 … (khoảng 28 %)": the second within the first, what is left of it, and what is elsewhere. */
function bracketRest(claims: readonly ReadClaim[]): Text[] {
  const numbered = claims.filter(isNumbered);
  const parts = numbered
    .filter((one) => one.kind === 'share' && one.beside !== null)
    .flatMap((share) => numbered.find((one) => one.id === share.beside) ?? []);
  const [large, small] = parts;
  if (
    !large ||
    !small ||
    large.sentence !== small.sentence ||
    large.unit !== small.unit ||
    compare(small.value, large.value) >= 0
  )
    return [];
  const whole = numbered.find(
    (one) =>
      one.kind === 'value' &&
      one.sentence === large.sentence &&
      one.start < large.start &&
      compare(one.value, large.value) > 0,
  );
  return [
    bothLangs((lang) => {
      const inner = `${bare(small, lang)} ÷ ${bare(large, lang)} = ${digits(times(over(small.value, large.value), HUNDRED), 1, lang)}%`;
      const left = digits(minus(large.value, small.value), 0, lang);
      const elsewhere = whole ? digits(minus(whole.value, large.value), 0, lang) : null;
      if (lang === 'vi')
        return `${inner}; còn lại ${left}${elsewhere ? `; ngoài ${bare(large, lang)} còn khoảng ${elsewhere}` : ''}`;
      return `${inner}; ${left} are left${elsewhere ? `; about ${elsewhere} outside of ${bare(large, lang)}` : ''}`;
    }),
  ];
}

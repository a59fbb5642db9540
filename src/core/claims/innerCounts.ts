import { areasOn, BORDERS } from '../model/areaRegister.ts';
import { meets } from '../model/threshold.ts';
import { compare, toNumber } from '../statistics/exact.ts';
import { intersect } from '../statistics/interval.ts';
import { meetsWithin } from '../statistics/withinRounding.ts';
import { bordersDay, memberCount, type Context } from './context.ts';
import { isNumbered } from './innerShares.ts';
import { wholeRelations } from './innerWholes.ts';
import { sameSeries, sameSubject, type ReadClaim } from './readClaim.ts';
import { bothLangs, written, type Relation } from './relations.ts';

/** k/n held against the number of places, against other counts of the text, and against the growths that it lists. */
export function countRelations(context: Context, claims: readonly ReadClaim[]): Relation[] {
  const counts = claims.filter((one) => one.count !== null);
  return [
    ...counts.flatMap((one) => ofMembers(context, one)),
    ...counts.flatMap((a, at) => counts.slice(at + 1).flatMap((b) => between(a, b))),
    ...counts.flatMap((one) => againstListed(one, claims)),
    ...wholeRelations(context, counts),
  ];
}

function ofMembers(context: Context, claim: ReadClaim): Relation[] {
  const { k = 0, n = null, of = 'growth' } = claim.count ?? {};
  if (n === null || (of === 'known' && k <= n)) return [];
  const members = claim.area && memberCount(claim.area.code, bordersDay(context, claim.period));
  const before = claim.area && memberCount(claim.area.code, BORDERS[63]);
  const known = members === n || before === n || areasOn(BORDERS[63]).length === n;
  const fits = k <= n && (claim.area === null || known);
  return [
    {
      targets: [claim.id],
      supports: [],
      fits,
      text: bothLangs((lang) => {
        const share = `${k} ÷ ${n} = ${percent(k, n, lang)}%`;
        if (k > n) return lang === 'vi' ? `${k} nhiều hơn ${n}` : `${k} is more than ${n}`;
        const rest = lang === 'vi' ? `còn ${n - k} nơi không đạt` : `${n - k} do not meet it`;
        const of =
          claim.area && !known
            ? lang === 'vi'
              ? `; ${claim.area.name} có ${members ?? '?'} địa phương, không phải ${n}`
              : `; ${claim.area.name} has ${members ?? '?'} provinces, not ${n}`
            : '';
        return `${share}, ${rest}${of}`;
      }),
    },
  ];
}

const percent = (k: number, n: number, lang: 'vi' | 'en'): string => {
  const tenths = Math.round((k * 1000) / n);
  return `${Math.floor(tenths / 10)}${lang === 'vi' ? ',' : '.'}${tenths % 10}`;
};

/** The same condition gives the same count; a stricter one no more places; growth and decline together no more than all. */
function between(a: ReadClaim, b: ReadClaim): Relation[] {
  const [x, y] = [a.count, b.count];
  if (
    !x ||
    !y ||
    !sameSubject(a, b) ||
    a.area === null ||
    a.basis !== b.basis ||
    x.of !== y.of ||
    x.op === null ||
    y.op === null ||
    !x.threshold ||
    !y.threshold
  )
    return [];
  const both = { targets: [a.id, b.id], supports: [] };
  const order = compare(x.threshold, y.threshold);
  if (x.op === y.op && order === 0) {
    const fits = x.k === y.k && (x.n === null || y.n === null || x.n === y.n);
    return [
      {
        ...both,
        fits,
        text: {
          vi: `cùng một điều kiện, bài viết nêu ${x.k} và ${y.k}`,
          en: `one condition, counted ${x.k} and ${y.k}`,
        },
      },
    ];
  }
  const up = (op: string): boolean => op === 'gt' || op === 'ge';
  if (up(x.op) && up(y.op)) {
    const [loose, strict] = order < 0 ? [x, y] : [y, x];
    if (order === 0) return [];
    const fits = strict.k <= loose.k;
    return [
      {
        ...both,
        fits,
        text: {
          vi: `điều kiện chặt hơn: ${strict.k} nơi, trong ${loose.k} nơi đạt điều kiện rộng hơn`,
          en: `the stricter condition: ${strict.k}, of ${loose.k} that meet the wider one`,
        },
      },
    ];
  }
  if (x.op === 'gt' && y.op === 'lt' && order === 0 && (x.n ?? y.n) !== null) {
    const n = x.n ?? y.n ?? 0;
    return [
      {
        ...both,
        fits: x.k + y.k <= n,
        text: { vi: `${x.k} nơi tăng + ${y.k} nơi giảm, trong ${n}`, en: `${x.k} up + ${y.k} down, of ${n}` },
      },
    ];
  }
  return [];
}

/** Growths listed in the sentence of a count meet its threshold, and are not more than it counts. */
function againstListed(count: ReadClaim, claims: readonly ReadClaim[]): Relation[] {
  const { k = 0, op = null, threshold = null, of = 'growth' } = count.count ?? {};
  if (op === null || threshold === null) return [];
  const listed = claims
    .filter(isNumbered)
    .filter(
      (one) =>
        one.sentence === count.sentence &&
        one.start > count.end &&
        one.area !== null &&
        one.area.code !== count.area?.code &&
        sameSeries(one, count) &&
        one.kind === (of === 'growth' ? 'growth' : 'value'),
    );
  const places = new Set(listed.map((one) => one.area?.code));
  if (places.size < 2) return [];
  const failing = listed.filter(
    (one) => !meets(toNumber(one.value), op, toNumber(threshold)) && meetsWithin(one.within, op, threshold) === 'fails',
  );
  const fits = failing.length === 0 && places.size <= k;
  return [
    {
      targets: [count.id, ...failing.map((one) => one.id)],
      supports: listed.map((one) => one.id),
      fits,
      text: bothLangs((lang) => {
        const names = failing.map((one) => `${one.area?.name ?? ''} ${written(one, lang)}`).join(', ');
        if (lang === 'vi')
          return `bài viết nêu tên ${places.size} nơi cho số đếm ${k}${names ? `; không đạt điều kiện: ${names}` : ''}`;
        return `${places.size} places are named for a count of ${k}${names ? `; these do not meet it: ${names}` : ''}`;
      }),
    },
  ];
}

/** What a text says twice of one thing must be one number, as far as rounding goes. */
export function repeatRelations(claims: readonly ReadClaim[]): Relation[] {
  const all = claims
    .filter(isNumbered)
    .filter(
      (one) =>
        one.count === null &&
        one.area !== null &&
        one.period !== null &&
        ['value', 'growth', 'share', 'plan'].includes(one.kind),
    );
  return all.flatMap((a, at) =>
    all.slice(at + 1).flatMap((b): Relation[] => {
      if (
        a.kind !== b.kind ||
        a.basis !== b.basis ||
        a.unit !== b.unit ||
        !sameSubject(a, b) ||
        a.measure?.code === null
      )
        return [];
      const fits = intersect(a.within, b.within).value !== null;
      // two numbers of one sentence whose places or periods are only carried over may well be of different things
      const sure = [a, b].every(
        (one) =>
          one.area?.reach === 'clause' &&
          (one.period?.reach === 'clause' || one.period?.reach === a.period?.reach) &&
          one.measure?.reach !== 'paragraph',
      );
      if (!fits && (!sure || a.sentence === b.sentence)) return [];
      return [
        {
          targets: [a.id, b.id],
          supports: [],
          fits,
          text: bothLangs((lang) =>
            lang === 'vi'
              ? `nêu hai lần: ${written(a, lang)} và ${written(b, lang)}`
              : `said twice: ${written(a, lang)} and ${written(b, lang)}`,
          ),
        },
      ];
    }),
  );
}

import { DEFICIT, isBalance, SURPLUS, TRADE } from './measureWords.ts';
import { compare, minus, plus, ZERO } from '../statistics/exact.ts';
import { compareWithin, differenceWithin, intersect, sumWithin } from '../statistics/interval.ts';
import { isNumbered, type Numbered } from './innerShares.ts';
import { sameSeries, type ReadClaim } from './readClaim.ts';
import { bothLangs, inUnitOf, written, type Relation } from './relations.ts';

/** "Đều tăng" and "đứng đầu" held against the numbers that the same text lists. */
export function statementRelations(claims: readonly ReadClaim[]): Relation[] {
  return [
    ...claims.flatMap((one) =>
      one.kind === 'universal' ? universal(one, claims) : one.kind === 'rank' ? first(one, claims) : [],
    ),
    ...tradeRelations(claims),
  ];
}

function universal(claim: ReadClaim, claims: readonly ReadClaim[]): Relation[] {
  const falls = /giảm|âm/u.test(claim.quote);
  const listed = claims
    .filter(isNumbered)
    .filter(
      (one) =>
        one.kind === 'growth' && one.sentence === claim.sentence && one.start > claim.start && sameSeries(one, claim),
    );
  const against = listed.filter((one) =>
    falls ? compare(one.within.low, ZERO) > 0 : compare(one.within.high, ZERO) < 0,
  );
  if (against.length === 0) return [];
  const names = against.map((one) => `${one.area?.name ?? ''} ${written(one, 'vi')}`).join(', ');
  return [
    {
      targets: [claim.id, ...against.map((one) => one.id)],
      supports: [],
      fits: false,
      text: { vi: `ngược với "${claim.quote}": ${names}`, en: `against "${claim.quote}": ${names}` },
    },
  ];
}

/** First of a list: nobody of the same sentence and series stands certainly above. */
function first(claim: ReadClaim, claims: readonly ReadClaim[]): Relation[] {
  const { area, rank } = claim;
  if (area === null || rank === null || rank.best > 1 || rank.from === 'bottom') return [];
  const near = claims
    .filter(isNumbered)
    .filter((one) => one.sentence === claim.sentence && sameSeries(one, claim) && one.area !== null);
  const own = near.find(
    (one) => one.area?.code === area.code && one.kind === (rank.of === 'level' ? 'value' : 'growth'),
  );
  if (!own) return [];
  const others = near.filter(
    (one) =>
      one.kind === own.kind &&
      one.unit === own.unit &&
      one.area?.code !== own.area?.code &&
      !/^(?:Khu vực|Cả nước)/u.test(one.area?.name ?? ''),
  );
  const above = others.filter((one) => compareWithin(one.within, own.within) === 'above');
  if (others.length === 0) return [];
  const fits = above.length < rank.worst;
  const names = (fits ? [own] : above).map((one) => `${one.area?.name ?? ''} ${written(one, 'vi')}`).join(', ');
  return [
    {
      targets: [claim.id],
      supports: [],
      fits,
      text: fits
        ? {
            vi: `cao nhất trong ${others.length + 1} nơi được nêu: ${names}`,
            en: `the highest of ${others.length + 1} named: ${names}`,
          }
        : { vi: `có nơi cao hơn: ${names}`, en: `some stand above: ${names}` },
    },
  ];
}

/** Exports and imports of one place add up to the trade that the text names, and their difference is the balance. */
export function tradeRelations(claims: readonly ReadClaim[]): Relation[] {
  const values = claims
    .filter(isNumbered)
    .filter((one) => one.kind === 'value' && one.area !== null && one.measure?.part === null);
  const of = (like: Numbered, code: string): Numbered | undefined =>
    values.find(
      (one) =>
        one.measure?.code === code &&
        one.area?.code === like.area?.code &&
        one.period?.timePeriod === like.period?.timePeriod &&
        one.unit === like.unit &&
        Math.abs(one.sentence - like.sentence) <= 2,
    );
  return values.flatMap((whole): Relation[] => {
    const name = whole.measure?.name.vi ?? '';
    const balance = isBalance(name);
    if (whole.measure?.code !== null || (!balance && name !== TRADE)) return [];
    const [out, into] = [of(whole, 'EXPORT_VALUE'), of(whole, 'IMPORT_VALUE')];
    if (!out || !into) return [];
    const outward = compare(out.value, into.value) >= 0;
    const [large, small] = outward ? [out, into] : [into, out];
    const left = balance ? differenceWithin(large.within, small.within) : sumWithin(out.within, into.within);
    const face = balance ? minus(large.value, small.value) : plus(out.value, into.value);
    const isOtherSide = name === (outward ? DEFICIT : SURPLUS);
    const fits = !isOtherSide && intersect(left, whole.within).value !== null;
    // a balance whose period was carried over from another sentence may be of another one
    if (!fits && !['clause', 'sentence'].includes(whole.period?.reach ?? '')) return [];
    return [
      {
        targets: [whole.id, out.id, into.id],
        supports: [],
        fits,
        text: bothLangs(
          (lang) =>
            `${written(balance ? large : out, lang)} ${balance ? '−' : '+'} ${written(balance ? small : into, lang)} = ${inUnitOf(whole, face, whole.numeral?.decimals ?? 1, lang)}, ${lang === 'vi' ? 'bài viết nêu' : 'the text says'} ${written(whole, lang)}`,
        ),
      },
    ];
  });
}

import { COUNTRY } from '../model/area.ts';
import { NORTH28_AREA } from '../model/areaRegister.ts';
import type { Text } from '../model/text.ts';
import type { ThresholdOp } from '../model/threshold.ts';
import { exact } from '../statistics/exact.ts';
import { areaOf, bordersDay, inside, measureAt, memberCount, periodAt, type Context } from './context.ts';
import { saidEstimate } from './amounts.ts';
import type { Numeral } from './numerals.ts';
import { matchesIn, type Sentence, type Span } from './prose.ts';
import type { Count, ReadArea, ReadClaim, ReadPeriod } from './readClaim.ts';

const PLACES = '(?:tỉnh|địa phương|thành phố)';
const OF_N = new RegExp(
  `(?<![\\d/.,])(\\d{1,2})\\s?(?:/|trong (?:tổng )?(?:số )?|trên (?:tổng )?(?:số )?)\\s?(\\d{1,2})(?![\\d/]) ?${PLACES}(?:(?:,| và|) ?thành(?: phố)?)?`,
  'gu',
);
const OF_N_BEHIND = new RegExp(
  `(?<![\\d/.,])(\\d{1,2}) ${PLACES}(?:(?:,| và|) ?thành(?: phố)?)? (?:trong|trên) (?:tổng )?(?:số )?(\\d{1,2})(?![\\d/])(?: ${PLACES})?`,
  'gu',
);
const ALONE = new RegExp(
  `(?<![\\d/.,])(\\d{1,2})() ${PLACES}(?:(?:,| và|) ?thành(?: phố)?)?(?=(?: (?:khu vực )?(?:phía|miền) bắc)? (?:có|đạt|tăng|giảm|ghi nhận|trong|thuộc))`,
  'gu',
);

export type CountsFound = {
  readonly claims: readonly ReadClaim[];
  /** Numbers that are part of a count. */ readonly taken: readonly Span[];
};

/** "25/28 tỉnh có … tăng trưởng dương", "11 trong 28 địa phương tăng từ 10 % trở lên". */
export function countClaims(
  context: Context,
  sentence: Sentence,
  index: number,
  numerals: readonly Numeral[],
): CountsFound {
  const claims: ReadClaim[] = [];
  const taken: Span[] = [];
  for (const form of [OF_N, OF_N_BEHIND, ALONE])
    for (const match of matchesIn(context.prose, sentence, form)) {
      const span = { start: match.at, end: match.at + match[0].length };
      if (taken.some((one) => one.start < span.end && span.start < one.end)) continue;
      const [k, n] = [Number(match[1]), match[2] ? Number(match[2]) : null];
      const period = periodAt(context, sentence, match.at);
      if (n === null && isWholeRegion(context, k, sentence, span)) continue;
      const condition = conditionBehind(context, sentence, span, numerals);
      taken.push(span, ...condition.taken);
      // "28 tỉnh có đường biên giới" counts no figure
      if (n === null && condition.count.op === null) continue;
      const area = regionOf(context, sentence, span, n, period);
      claims.push({
        ...span,
        end: condition.end,
        id: match.at,
        kind: 'count',
        quote: context.prose.text.slice(span.start, condition.end),
        sentence: index,
        paragraph: sentence.paragraph,
        clause: sentence.clauses.findIndex(({ start, end }) => start <= match.at && match.at < end),
        area,
        measure: measureAt(context, sentence, match.at, condition.count.of === 'growth' ? 'PT' : null, 'behind'),
        period,
        basis: condition.count.of === 'growth' ? condition.basis : 'LEVEL',
        estimate: saidEstimate(context, sentence, match.at),
        numeral: null,
        value: exact(k),
        within: null,
        unit: 'PLACES',
        count: { ...condition.count, k, n },
        whole: null,
        beside: null,
        unsure: condition.count.op === null ? [NO_CONDITION] : [],
      });
    }
  return { claims, taken };
}

/** "28 tỉnh, thành phố phía Bắc" names the region; it counts nothing. */
function isWholeRegion(context: Context, k: number, sentence: Sentence, span: Span): boolean {
  const mention = inside(context.places, sentence).find(
    (one) => one.members === k && one.start < span.end && span.start < one.end,
  );
  const north = context.places.some((one) => one.codes.includes(NORTH28_AREA));
  const day = bordersDay(context, periodAt(context, sentence, span.start));
  const area = mention && areaOf(context, mention, day, 'clause');
  return (area && memberCount(area.code, day) === k) || (k === 28 && north) || k === 63 || k === 34;
}

type Condition = {
  readonly count: Omit<Count, 'k' | 'n'>;
  readonly basis: 'SPLY_GROWTH' | 'PREV_GROWTH';
  readonly end: number;
  readonly taken: readonly Span[];
};

const WORDS: readonly (readonly [RegExp, ThresholdOp, number])[] = [
  [/tăng trưởng dương|(?:đều )?tăng trưởng so với|tăng so với|tăng trưởng khá/u, 'gt', 0],
  [/tăng trưởng âm|(?:bị )?(?:suy )?giảm|không tăng/u, 'lt', 0],
  [/(?:tăng|tăng trưởng) (?:ở mức |trên |đạt )?(?:hai|2) con số/u, 'ge', 10],
  [/(?:có|đạt)? ?(?:mức )?tăng(?: trưởng)?(?= *$|,|\.|;)/u, 'gt', 0],
];

/** What the places that are counted have in common: a threshold in the rest of the clause, or growth above 0. */
function conditionBehind(context: Context, sentence: Sentence, span: Span, numerals: readonly Numeral[]): Condition {
  const clause = sentence.clauses.find(({ start, end }) => start <= span.start && span.start < end) ?? sentence;
  const { plain } = context.prose;
  const next = /(?<![\d/.,])\d{1,2}(?:\/\d{1,2})? (?:tỉnh|địa phương)/u.exec(plain.slice(span.end, clause.end))?.index;
  const end = next === undefined ? clause.end : span.end + next;
  const rest = plain.slice(span.end, end);
  const basis = /so với tháng trước/u.test(rest) ? 'PREV_GROWTH' : 'SPLY_GROWTH';
  const number = inside(numerals, { start: span.end, end }).find((one) => thresholdOp(plain, one) !== null);
  const words = WORDS.flatMap(([form, op, threshold]) => {
    const found = form.exec(rest);
    return found ? [{ op, threshold, end: span.end + found.index + found[0].length }] : [];
  }).sort((a, b) => a.end - b.end)[0];
  if (number && (number.unit === 'PT' || number.unit !== null) && (!words || words.threshold === 0)) {
    const level = number.unit !== 'PT';
    const down = /giảm/u.test(plain.slice(span.end, number.start)) && !level;
    const op = thresholdOp(plain, number) ?? 'ge';
    const count = { op, threshold: down ? null : number.value, of: level ? ('level' as const) : ('growth' as const) };
    const behind = /^\s*trở (?:lên|xuống)/u.exec(plain.slice(number.end, end))?.[0].length ?? 0;
    return { count: down ? { ...count, op: null } : count, basis, end: number.end + behind, taken: [number] };
  }
  if (words)
    return {
      count: { op: words.op, threshold: exact(words.threshold), of: 'growth' },
      basis,
      end: words.end,
      taken: [],
    };
  return { count: { op: null, threshold: null, of: 'growth' }, basis, end: span.end, taken: [] };
}

/** "từ 10 % trở lên" is ≥, "trên 10 %" is >; null for a number that is no threshold. */
function thresholdOp(plain: string, { start, end, hedge }: Numeral): ThresholdOp | null {
  const [head, tail] = [plain.slice(Math.max(0, start - 24), start), plain.slice(end, end + 12)];
  if (/^\s*trở lên/u.test(tail) || hedge === 'atLeast') return 'ge';
  if (/^\s*trở xuống/u.test(tail) || hedge === 'atMost') return 'le';
  if (/(?:trên|hơn|vượt|quá|cao hơn)(?: mức)? $/u.test(head)) return 'gt';
  if (/(?:dưới|thấp hơn|chưa đến|chưa đạt)(?: mức)? $/u.test(head)) return 'lt';
  return null;
}

/** The region that n counts: one named near by, whose members are n; the country for 61 to 64, and for 34. */
function regionOf(
  context: Context,
  sentence: Sentence,
  span: Span,
  n: number | null,
  period: ReadPeriod | null,
): ReadArea | null {
  const day = bordersDay(context, period);
  const wide = context.places.filter((one) => one.kind !== 'province' && !one.aside);
  const own = inside(wide, sentence);
  const order = [...own, ...wide.filter((one) => one.end <= span.start).reverse(), ...wide];
  for (const mention of order) {
    const area = areaOf(context, mention, day, own.includes(mention) ? 'sentence' : 'text');
    if (area && (n === null || memberCount(area.code, day) === n || (area.code === NORTH28_AREA && n === 28)))
      return area;
  }
  return n !== null && memberCount(COUNTRY, day) === n ? { code: COUNTRY, name: 'Cả nước', reach: 'text' } : null;
}

const NO_CONDITION: Text = {
  vi: 'điều kiện mà các nơi được đếm cùng đạt',
  en: 'the condition that the counted places meet',
};

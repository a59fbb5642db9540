import { COUNTRY } from '../model/area.ts';
import { NORTH28_AREA } from '../model/areaRegister.ts';
import type { Text } from '../model/text.ts';
import { exact } from '../statistics/exact.ts';
import { saidEstimate } from './amounts.ts';
import { conditionIn, type Condition } from './conditions.ts';
import { areaOf, bordersDay, inside, measureAt, memberCount, periodAt, type Context } from './context.ts';
import { listClaims, placesListed } from './listed.ts';
import type { Numeral } from './numerals.ts';
import { matchesIn, type Sentence, type Span } from './prose.ts';
import type { Count, ReadArea, ReadClaim, ReadMeasure, ReadPeriod } from './readClaim.ts';
import { narrowed, strayWords } from './strays.ts';

const PLACES = '(?:tỉnh|địa phương|thành phố|nơi)';
const OF_N = new RegExp(
  `(?<![\\d/.,]|(?:thứ|hạng) )(\\d{1,2})\\s?(?:/|trong (?:tổng )?(?:số )?|trên (?:tổng )?(?:số )?)\\s?(\\d{1,2})(?![\\d/]) ?${PLACES}(?:(?:,| và|) ?thành(?: phố)?)?`,
  'gu',
);
const OF_N_BEHIND = new RegExp(
  `(?<![\\d/.,])(\\d{1,2}) ${PLACES}(?:(?:,| và|) ?thành(?: phố)?)? (?:trong|trên) (?:tổng )?(?:số )?(\\d{1,2})(?![\\d/])(?: ${PLACES})?`,
  'gu',
);
const ALONE = new RegExp(
  `(?<![\\d/.,])(\\d{1,2})() ${PLACES}(?:(?:,| và|) ?thành(?: phố)?)?(?=(?: duy nhất)?(?: (?:của|trong|thuộc) (?:cả )?(?:khu vực|vùng|nước))?(?: (?:khu vực )?(?:phía|miền) bắc)? (?:có|đạt|tăng|giảm|ghi nhận|trong|thuộc|không))`,
  'gu',
);

/** "tăng ở 55 địa phương và giảm ở 8 địa phương": what they have in common stands before them. */
const BEFORE = new RegExp(
  `(?<!\\p{L})(tăng|giảm) (?:ở|tại|trên) (\\d{1,2}) ${PLACES}(?:(?:,| và|) ?thành(?: phố)?)?`,
  'gu',
);

export type CountsFound = {
  readonly claims: readonly ReadClaim[];
  /** Numbers that are part of a count. */
  readonly taken: readonly Span[];
};

/** "25/28 tỉnh có … tăng trưởng dương", "11 trong 28 địa phương tăng từ 10 % trở lên", "các địa phương tăng từ 10 % trở lên: …". */
export function countClaims(
  context: Context,
  sentence: Sentence,
  index: number,
  numerals: readonly Numeral[],
): CountsFound {
  const found: { readonly match: RegExpExecArray & { at: number }; readonly span: Span }[] = [];
  for (const form of [OF_N, OF_N_BEHIND, ALONE])
    for (const match of matchesIn(context.prose, sentence, form)) {
      const span = { start: match.at, end: match.at + match[0].length };
      if (!found.some((one) => one.span.start < span.end && span.start < one.span.end)) found.push({ match, span });
    }
  const claims: ReadClaim[] = [];
  const taken: Span[] = [];
  for (const { match, span } of found.sort((a, b) => a.span.start - b.span.start)) {
    const [k, n] = [Number(match[1]), match[2] ? Number(match[2]) : null];
    taken.push(span);
    if (n === null && isWholeRegion(context, k, sentence, span)) continue;
    const lead = context.prose.plain.slice(sentence.start, span.start);
    const behind = conditionIn(context, restOf(context, sentence, span), numerals, lead);
    // "số tỉnh có lao động giảm (9/28 tỉnh)"
    const isBracket = behind.count.op === null && behind.count.of !== 'known' && /\($/.test(lead);
    const condition = isBracket
      ? { ...conditionIn(context, { start: sentence.start, end: span.start }, [], lead), end: span.end }
      : behind;
    taken.push(...condition.taken);
    const { of, op } = condition.count;
    // "28 tỉnh có đường biên giới" counts no figure
    if (n === null && op === null) continue;
    claims.push(countClaim(context, { sentence, index, span, k, n }, condition, claims));
    if (of === 'known') taken.push({ start: span.start, end: condition.end });
  }
  for (const match of matchesIn(context.prose, sentence, BEFORE)) {
    const span = { start: match.at, end: match.at + match[0].length };
    if (taken.some((one) => one.start < span.end && span.start < one.end)) continue;
    const condition: Condition = {
      count: { op: match[1] === 'tăng' ? 'gt' : 'lt', threshold: exact(0), of: 'growth', than: null },
      ...{ basis: 'SPLY_GROWTH', end: span.end, taken: [] },
    };
    claims.push(countClaim(context, { sentence, index, span, k: Number(match[2]), n: null }, condition, claims));
    taken.push(span);
  }
  const listed = listClaims(context, sentence, index, numerals, claims);
  return { claims: [...claims, ...listed.claims], taken: [...taken, ...listed.taken] };
}

type Found = {
  readonly sentence: Sentence;
  readonly index: number;
  readonly span: Span;
  readonly k: number;
  readonly n: number | null;
};

function countClaim(
  context: Context,
  { sentence, index, span, k, n }: Found,
  { count, basis, end }: Condition,
  before: readonly ReadClaim[],
): ReadClaim {
  const period = periodAt(context, sentence, span.start);
  const earlier = before.at(-1);
  const area = n === null && earlier ? earlier.area : regionOf(context, sentence, span, n, period);
  const none = count.op === null && count.of !== 'known';
  return {
    ...{ start: span.start, end, id: span.start, kind: 'count', quote: context.prose.text.slice(span.start, end) },
    ...{ sentence: index, paragraph: sentence.paragraph },
    clause: sentence.clauses.findIndex(({ start, end: to }) => start <= span.start && span.start < to),
    area,
    measure: countedMeasure(context, sentence, { start: span.start, end }, count.of),
    period,
    basis: count.of === 'level' ? 'LEVEL' : basis,
    estimate: saidEstimate(context, sentence, span.start),
    ...{ numeral: null, value: exact(k), within: null, unit: 'PLACES' },
    count: {
      ...count,
      k,
      n,
      among: isAmongKnown(before),
      isSaid: true,
      listed: namedBehind(context, sentence, end, k),
    },
    ...{ rank: null, whole: null, beside: null },
    unsure: none ? [NO_CONDITION] : [],
  };
}

/** "chỉ có 2 tỉnh giảm là Cao Bằng và Điện Biên": as many names as are counted. */
function namedBehind(context: Context, sentence: Sentence, end: number, k: number): Count['listed'] {
  const { plain } = context.prose;
  const lead = /^[^.;:]{0,60}?(?: là|,? gồm|,? bao gồm|:| \()(?: có)?:?\s*(?:các )?(?:tỉnh |địa phương )?/u.exec(
    plain.slice(end, Math.min(sentence.end, end + 90)),
  );
  const next = inside(context.places, { start: end, end: sentence.end })[0];
  if (!lead || next?.start !== end + lead[0].length) return null;
  const stop = plain.indexOf(';', next.start);
  const clause = stop < 0 || stop > sentence.end ? sentence : { ...sentence, end: stop };
  const places = placesListed(context, clause, next.start);
  return places.length === k ? { places, closed: true } : null;
}

/** "trong 10/28 địa phương có số liệu, có 6 …": counted are those with a figure. */
export const isAmongKnown = (before: readonly ReadClaim[]): boolean =>
  before.some(({ count }) => count?.of === 'known');

/** The measure inside the condition, else before the count, else, for "có số liệu", behind it. */
function countedMeasure(context: Context, sentence: Sentence, span: Span, of: string): ReadMeasure | null {
  const unit = of === 'growth' ? 'PT' : null;
  const { plain } = context.prose;
  const about = /^ (?:về|của) /u.exec(plain.slice(span.end, span.end + 5))?.[0].length ?? 0;
  const within = { start: span.start, end: span.end + (about > 0 ? about + 60 : 0) };
  const own = inside(context.measures, within)[0];
  const measure = measureAt(
    context,
    sentence,
    own || of === 'known' ? (own?.start ?? span.start) + 1 : span.start,
    unit,
  );
  const found = measure ?? (of === 'known' ? measureAt(context, sentence, span.end, null, 'behind') : null);
  if (!found || found.part || of === 'known') return found;
  return narrowed(found, strayWords(context, span));
}

function restOf({ prose: { plain } }: Context, sentence: Sentence, span: Span): Span {
  const clause = sentence.clauses.find(({ start, end }) => start <= span.start && span.start < end) ?? sentence;
  const next = /(?<![\d/.,])\d{1,2}(?:\/\d{1,2})? (?:tỉnh|địa phương)/u.exec(plain.slice(span.end, clause.end))?.index;
  return { start: span.end, end: next === undefined ? clause.end : span.end + next };
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

/** The region that n counts: one named near by, whose members are n; the country for 61 to 64, and for 34. */
export function regionOf(
  context: Context,
  sentence: Sentence,
  span: Span,
  n: number | null,
  period: ReadPeriod | null,
): ReadArea | null {
  const day = bordersDay(context, period);
  const wide = context.places.filter((one) => one.kind !== 'province' && !one.aside);
  // "thấp hơn mức chung của cả nước": what is compared with
  const own = inside(wide, sentence).filter(
    (one) => one.kind === 'region' || one.start < span.end + 12 || isField(context, one) || (n !== null && n > 28),
  );
  // the places of a text about a region are those of the region, though it names the country beside it
  const before = wide.filter((one) => one.end <= span.start).reverse();
  const order = [...own, ...(n === null ? before.filter(({ kind }) => kind === 'region') : []), ...before, ...wide];
  for (const mention of order) {
    const area = areaOf(context, mention, day, own.includes(mention) ? 'sentence' : 'text');
    if (area && (n === null || memberCount(area.code, day) === n || (area.code === NORTH28_AREA && n === 28)))
      return area;
  }
  return n !== null && memberCount(COUNTRY, day) === n ? { code: COUNTRY, name: 'Cả nước', reach: 'text' } : null;
}

/** "trên cả nước", "trong cả nước": where is counted, not what is compared with. */
const isField = ({ prose: { plain } }: Context, { start }: Span): boolean =>
  /(?<!\p{L})(?:trên|trong) (?:phạm vi )?$/u.test(plain.slice(Math.max(0, start - 14), start));

const NO_CONDITION: Text = {
  vi: 'điều kiện mà các nơi được đếm cùng đạt',
  en: 'the condition that the counted places meet',
};

import { COUNTRY } from '../model/area.ts';
import { HUNDRED, minus, negated, type Exact } from '../statistics/exact.ts';
import { differenceWithin, exactly, type Interval } from '../statistics/interval.ts';
import { comparedAt, isHeldBy, placesAt, wholeAt } from './bind.ts';
import { heldAgainst } from './bases.ts';
import { areaOf, bordersDay, measureAt, namedMeasure, periodAt, standsBehind, type Context } from './context.ts';
import { doubtsOf, moneyOf } from './doubts.ts';
import type { Numeral } from './numerals.ts';
import { GOODS_UNITS, isOfGoods } from './outputs.ts';
import type { Sentence } from './prose.ts';
import type { ReadArea, ReadClaim } from './readClaim.ts';
import { respectiveOf, type Respective } from './respective.ts';
import { isBracketed, NOUNS, roleOf, type Role } from './roles.ts';
import { goodsBehind, notItsName, ownerBehind, strayAt, strayBehind, strayWords } from './strays.ts';

/** The claims of the numbers of a sentence. Numbers of counts, dates and thresholds were taken before. */
export function amountClaims(
  context: Context,
  sentence: Sentence,
  index: number,
  numerals: readonly Numeral[],
): ReadClaim[] {
  const found: ReadClaim[] = [];
  const respective = respectiveOf(context, sentence, numerals);
  let previousEnd = sentence.start;
  for (const numeral of numerals) {
    const head = withoutPlaces(context, previousEnd, numeral.start);
    const tail = context.prose.plain.slice(numeral.end, Math.min(sentence.end, numeral.end + 70));
    const role = roleOf(
      numeral,
      head,
      tail,
      found.at(-1) ?? null,
      context.prose.plain.slice(sentence.start, numeral.start),
    );
    previousEnd = numeral.end;
    if (role)
      found.push(...claimsOf(context, sentence, index, numeral, role, head, found, respective.get(numeral.start)));
  }
  return found;
}

/** The words before a number; "Cao Bằng" says nothing of "bằng". */
function withoutPlaces({ prose, places }: Context, start: number, end: number): string {
  const own = places.filter((one) => one.start >= start && one.end <= end);
  return own.reduce(
    (text, one) => text.slice(0, one.start - start) + 'x'.repeat(one.end - one.start) + text.slice(one.end - start),
    prose.plain.slice(start, end),
  );
}

function claimsOf(
  context: Context,
  sentence: Sentence,
  index: number,
  numeral: Numeral,
  role: Role,
  head: string,
  before: readonly ReadClaim[],
  listed: Respective = {},
): ReadClaim[] {
  const compares = role.kind === 'points' || role.kind === 'ratio';
  const { basis, period } = heldAgainst(
    context,
    numeral,
    role.basis,
    periodOf(listed) ?? periodAt(context, sentence, numeral.start),
  );
  const value = isBracketed(head) ? before.findLast((one) => one.kind === 'value') : undefined;
  // "Bắc Giang (21 %)" is of that place, "2.200 điểm bán (61 %)" of that number
  const held = value && context.places.find((one) => one.start > value.end && isHeldBy(context, one, numeral));
  // "điện tử (32,91 tỷ USD), điện thoại (27,2 tỷ USD)": each of what stands before its bracket
  const isOfAnother =
    role.kind === 'value' && value && strayWords(context, { start: value.end, end: numeral.start }) !== null;
  const beside = value && !isOfAnother && (!held || held.codes.includes(value.area?.code ?? '')) ? value : null;
  const bound = beside
    ? { areas: beside.area ? [beside.area] : [], unsure: [] }
    : listed.place
      ? {
          areas: [areaOf(context, listed.place, bordersDay(context, period), 'clause')].filter((one) => one !== null),
          unsure: [],
        }
      : placesAt(context, sentence, numeral, period, role.kind === 'share' ? 'before' : compares ? 'own' : 'around');
  const measure = listed.measure
    ? namedMeasure(listed.measure)
    : measureAt(
        context,
        sentence,
        numeral.start,
        numeral.unit ?? 'COUNT',
        'before',
        role.kind === 'share' ? numeral.start : numeral.end,
      );
  // "đạt 2,98 tỷ USD, tăng 32 %" behind a quantity: the growth is that of the number before it
  const last = before.at(-1);
  const follows =
    role.kind === 'growth' &&
    isOfGoods(measure?.code) &&
    last?.kind === 'value' &&
    !/;/.test(head) &&
    (last.measure?.code !== measure?.code || strayAt(context, sentence, numeral) === null);
  // "9,5 tỷ USD (1.538 dự án được cấp phép mới)": what the number in brackets is of is said behind it
  const isNamed = role.kind === 'value' && context.measures.some((one) => standsBehind(one, numeral.end));
  const own =
    ((isNamed ? null : beside) ?? (follows ? last : null))
      ? ((beside ?? last)?.measure ?? null)
      : (sameGoods(partOf(context, sentence, numeral, measure, role.kind !== 'share'), before) ??
        nounMeasure(context, numeral));
  const signed = (one: Exact): Exact => (role.sign < 0 ? negated(one) : one);
  const unit = numeral.unit === 'MONEY' ? moneyOf(context, sentence, own) : (numeral.unit ?? 'COUNT');
  const within = signedWithin(numeral.within, role.sign);
  const base = {
    start: numeral.start,
    end: numeral.end,
    kind: role.kind,
    quote: context.prose.text.slice(numeral.start, numeral.end),
    sentence: index,
    paragraph: sentence.paragraph,
    clause: sentence.clauses.findIndex(({ start, end }) => start <= numeral.start && numeral.start < end),
    measure: own,
    period,
    basis,
    estimate: saidEstimate(context, sentence, numeral.start),
    numeral,
    value: role.index ? minus(signed(numeral.value), HUNDRED) : signed(numeral.value),
    within: role.index ? differenceWithin(within, exactly(HUNDRED)) : within,
    unit,
    count: null,
    rank: null,
    whole: compares
      ? comparedAt(context, sentence, numeral, period)
      : role.kind === 'share'
        ? wholeAt(context, sentence, numeral, period)
        : null,
    beside: beside?.id ?? null,
    unsure: [...bound.unsure, ...doubtsOf(context, sentence, numeral, role, unit)],
  };
  // shops and products: of whom the paragraph speaks is not certain enough
  const national = own?.code === 'GDP' && !bound.areas.some(({ reach }) => reach === 'clause' || reach === 'sentence');
  const known = (national ? [WHOLE_COUNTRY] : bound.areas).filter(
    (one) => measure !== null || one.reach === 'clause' || one.reach === 'sentence',
  );
  const areas = known.length > 0 ? known : [null];
  // "khu vực trong nước … chiếm 28,1 % tổng kim ngạch xuất khẩu": of all of the indicator in the same place
  const ofAll =
    role.kind === 'share' &&
    own?.part &&
    (context.measures.some((one) => standsBehind(one, numeral.end)) ||
      /^\s(?:của )?tổng (?:kim ngạch|trị giá|giá trị|mức)(?!\p{L})/u.test(context.prose.plain.slice(numeral.end)));
  return areas.map((area, at) => ({
    ...base,
    id: numeral.start + at / 100,
    area,
    whole: base.whole ?? (ofAll ? area : null),
  }));
}

/** "ô tô 6 tháng đạt 144 nghìn chiếc; riêng tháng 6 đạt 27,2 nghìn chiếc": of the goods named before. */
function sameGoods(measure: ReadClaim['measure'], before: readonly ReadClaim[]): ReadClaim['measure'] {
  if (!measure || measure.part !== null || !isOfGoods(measure.code)) return measure;
  return before.findLast((one) => one.measure?.code === measure.code && one.measure.part !== null)?.measure ?? measure;
}

const periodOf = ({ period }: Respective): ReadClaim['period'] =>
  period?.timePeriod ? { timePeriod: period.timePeriod, reach: 'clause' } : null;

/** A measure narrowed by the words that stand between it and the number. */
function partOf(
  context: Context,
  sentence: Sentence,
  numeral: Numeral,
  measure: ReadClaim['measure'],
  held: boolean,
): ReadClaim['measure'] {
  if (!measure) return null;
  if (GOODS_UNITS.includes(numeral.unit ?? '')) {
    const behind = goodsBehind(context, sentence, numeral);
    if (behind) return { ...measure, part: behind, guess: 'words' };
  }
  const isEarlier = measure.part !== null && measure.reach !== 'clause' && measure.reach !== 'sentence';
  const own =
    measure.part && !isEarlier
      ? ((held ? ownerBehind(context, sentence, numeral) : null) ?? strayBehind(context, sentence, numeral))
      : null;
  const words =
    own ?? (measure.part && !isEarlier ? null : notItsName(strayAt(context, sentence, numeral, held), measure));
  if (words !== null)
    return { ...measure, part: words, guess: 'words', ...(own !== null && measure.part && { instead: measure.part }) };
  return isEarlier ? { ...measure, guess: 'earlier' } : measure;
}

function nounMeasure({ prose: { plain } }: Context, { end }: Numeral): ReadClaim['measure'] {
  const noun = NOUNS.exec(plain.slice(end, end + 40))?.[1];
  return noun ? { code: null, name: { vi: noun, en: noun }, part: null, reach: 'clause' } : null;
}

function signedWithin(within: Interval, sign: 1 | -1): Interval {
  if (sign > 0) return within;
  const { low, high, lowOpen, highOpen } = within;
  return { low: negated(high), high: negated(low), lowOpen: highOpen, highOpen: lowOpen };
}

const ESTIMATE = /(?<!\p{L})(?:ước|dự kiến|dự báo|dự ước)(?!\p{L})/u;
/** "ước" in the clause before the number, or before all clauses of the sentence. */
export function saidEstimate({ prose: { plain } }: Context, sentence: Sentence, at: number): boolean {
  return ESTIMATE.test(plain.slice(sentence.start, at));
}

/** Gross domestic product is that of the country by its name. */
const WHOLE_COUNTRY: ReadArea = { code: COUNTRY, name: 'Cả nước', reach: 'sentence' };

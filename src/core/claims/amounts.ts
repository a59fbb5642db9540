import { COUNTRY } from '../model/area.ts';
import type { Basis } from '../model/observation.ts';
import type { ClaimKind } from '../model/claim.ts';
import { periodBefore } from '../model/period.ts';
import type { Text } from '../model/text.ts';
import { HUNDRED, isNegative, minus, negated, exact, type Exact } from '../statistics/exact.ts';
import { differenceWithin, exactly, type Interval } from '../statistics/interval.ts';
import { comparedAt, isHeldBy, placesAt, wholeAt } from './bind.ts';
import { areaOf, bordersDay, measureAt, namedMeasure, periodAt, type Context } from './context.ts';
import type { Numeral } from './numerals.ts';
import type { Sentence } from './prose.ts';
import type { ReadArea, ReadClaim, ReadPeriod } from './readClaim.ts';
import { respectiveOf, type Respective } from './respective.ts';
import { notItsName, strayAt, strayBehind } from './strays.ts';

/** What a number with a unit says: a level, a growth, a share, percent of plan, points, times. */
type Role = { readonly kind: ClaimKind; readonly basis: Basis | null; readonly sign: 1 | -1; readonly index?: true };

const FALL = /giảm|sụt|thấp hơn|âm/u;
const CUE =
  /tăng trưởng|tăng thêm|tăng|giảm|sụt giảm|cao hơn|thấp hơn|tốc độ|chiếm|tỷ trọng|tỉ trọng|đóng góp|kế hoạch|bằng|gấp|đạt|là|còn|(?<!trở )(?:xuống|lên)/gu;

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
    const role = roleOf(numeral, head, tail, found.at(-1) ?? null);
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
  const period = periodOf(listed) ?? periodAt(context, sentence, numeral.start);
  const value = isBracketed(head) ? before.findLast((one) => one.kind === 'value') : undefined;
  // "Bắc Giang (21 %)" is of that place, "2.200 điểm bán (61 %)" of that number
  const held = value && context.places.find((one) => one.start > value.end && isHeldBy(context, one, numeral));
  const beside = value && (!held || held.codes.includes(value.area?.code ?? '')) ? value : null;
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
  const own = beside
    ? beside.measure
    : (partOf(context, sentence, numeral, measure, role.kind !== 'share') ?? nounMeasure(context, numeral));
  const signed = (one: Exact): Exact => (role.sign < 0 ? negated(one) : one);
  const unit = numeral.unit === 'MONEY' ? moneyOf(own?.code ?? null) : (numeral.unit ?? 'COUNT');
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
    basis: isOfOtherBase(context, numeral, role, period) ? null : role.basis,
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
    unsure: [...bound.unsure, ...(numeral.ambiguous ? [AMBIGUOUS] : []), ...(unit === 'MONEY' ? [NO_CURRENCY] : [])],
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
    (context.measures.some((one) => one.start === numeral.end + 1) ||
      /^\s(?:của )?tổng (?:kim ngạch|trị giá|giá trị|mức)(?!\p{L})/u.test(context.prose.plain.slice(numeral.end)));
  return areas.map((area, at) => ({
    ...base,
    id: numeral.start + at / 100,
    area,
    whole: base.whole ?? (ofAll ? area : null),
  }));
}

/** The role of a number by its unit and the words since the number before it; null for a number that claims nothing here. */
function roleOf({ unit, sign }: Numeral, head: string, tail: string, last: ReadClaim | null): Role | null {
  const cue = [...head.matchAll(CUE)].at(-1)?.[0] ?? '';
  const down: 1 | -1 = sign < 0 || FALL.test(cue) ? -1 : 1;
  if (unit === 'TIMES') {
    if (!/gấp/u.test(head)) return null;
    return {
      kind: 'ratio',
      basis: /^\s*(?:so với )?(?:cùng kỳ|năm trước)/u.test(tail) ? 'SPLY_GROWTH' : null,
      sign: 1,
    };
  }
  if (unit === 'PP') return { kind: 'points', basis: null, sign: down };
  if (unit === 'PT') {
    if (/^\s*(?:so với )?(?:kế hoạch|dự toán|mục tiêu)/u.test(tail)) return { kind: 'plan', basis: 'PLAN', sign: 1 };
    if (cue === 'bằng' && /^\s*(?:so với )?(?:cùng kỳ|cùng thời điểm)/u.test(tail))
      return { kind: 'growth', basis: 'SPLY_GROWTH', sign: 1, index: true };
    if (/chiếm|trọng/u.test(cue)) return { kind: 'share', basis: 'SHARE', sign: 1 };
    // "mức tăng chung chỉ còn 7,7 %"
    const ofGrowth = /(?:mức|tốc độ|đà) tăng(?: trưởng)?(?!\p{L})[^,;.%]*(?:còn|là|ở mức)[^,;.%]*$/u.test(head);
    if (/tăng|giảm|sụt|cao hơn|thấp hơn|tốc độ/u.test(cue) || ofGrowth || sign !== 0)
      return { kind: 'growth', basis: comparedWith(tail, head), sign: down };
    if (isBracketed(head) && last?.kind === 'value') return { kind: 'share', basis: 'SHARE', sign: 1 };
    // "Hải Phòng 15,2 %; Quảng Ninh 13,3 %" goes on with what was said of the first
    const isNamed = cue === '' || cue === 'là';
    if (last && ['growth', 'share'].includes(last.kind) && /^[\s,;()\p{L}]*$/u.test(head) && isNamed)
      return { kind: last.kind, basis: last.basis, sign: isNegative(last.value ?? exact(0)) ? -1 : 1 };
    // "19 tỉnh tăng, dẫn đầu là Yên Bái (16,8 %)": how much the first of them moved
    const [moved] = [...head.matchAll(/tăng|giảm/gu)].at(-1) ?? [];
    if (!last && isNamed && moved && FIRST_OF_THEM.test(head))
      return { kind: 'growth', basis: comparedWith(tail, head), sign: moved === 'giảm' ? -1 : 1 };
    return null;
  }
  // "từ 150 lên 172,5": the level of before
  if (/từ (?:mức )?(?:hơn |gần |khoảng )?$/u.test(head) && /^\s*(?:tăng |giảm )?(?:lên|xuống|còn)/u.test(tail))
    return null;
  if (unit === null && !NOUNS.test(tail)) return null;
  if (/(?:tăng|giảm)(?: thêm)?\s*(?:hơn |gần |khoảng |trên )?$/u.test(head)) return null;
  return { kind: 'value', basis: 'LEVEL', sign: 1 };
}

const FIRST_OF_THEM =
  /(?:tăng|giảm)[^.;]*(?:dẫn đầu|đứng đầu|nhiều nhất|cao nhất|mạnh nhất|thấp nhất|sâu nhất|gồm|đó là|:)[^.;]*(?:\(|với(?: mức)?|:)\s*$/u;

const isBracketed = (head: string): boolean =>
  /\(\s*(?:khoảng|chiếm|gần|hơn|đạt|trên|tương đương|xấp xỉ|[+−-])?\s*$/u.test(head);

/** The base of a growth: the words behind it, else those before it; the same period of last year where nothing is said. */
function comparedWith(tail: string, head: string): Basis {
  const near =
    /^[^,;.%\d]{0,25}so với ([^,;.]*)/u.exec(tail)?.[1] ?? /so với ([^,;.]*),?[^,;.]*$/u.exec(head)?.[1] ?? '';
  return /tháng trước|quý trước|kỳ trước|tháng \d|quý (?:i|\d)/u.test(near) && !/cùng kỳ/u.test(near)
    ? 'PREV_GROWTH'
    : 'SPLY_GROWTH';
}

/** "tháng 6 tăng 6 % so với tháng 4": of a period that is not the one before, which no source publishes. */
function isOfOtherBase(
  { periods, prose: { plain } }: Context,
  { end }: Numeral,
  { basis }: Role,
  of: ReadPeriod | null,
): boolean {
  const base = periods.find((one) => one.base && one.start >= end && /^[^,;.%\d]*$/u.test(plain.slice(end, one.start)));
  return (
    basis === 'PREV_GROWTH' && base !== undefined && of !== null && base.timePeriod !== periodBefore(of.timePeriod)
  );
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
  const part = measure.part ? (strayBehind(context, sentence, numeral) ?? measure.part) : null;
  return { ...measure, part: part ?? notItsName(strayAt(context, sentence, numeral, held), measure) };
}

const NOUNS =
  /^\s(siêu thị(?: và cửa hàng)?|cửa hàng|điểm bán|điểm|chợ|trung tâm thương mại|dự án|doanh nghiệp|cụm công nghiệp|khu công nghiệp|ccn|kcn|mặt hàng|sản phẩm|lao động|hộ|cơ sở|người|chiếc|nhà máy)(?!\p{L})/u;

function nounMeasure({ prose: { plain } }: Context, { end }: Numeral): ReadClaim['measure'] {
  const noun = NOUNS.exec(plain.slice(end, end + 40))?.[1];
  return noun ? { code: null, name: { vi: noun, en: noun }, part: null, reach: 'clause' } : null;
}

/** "tỷ" alone: đồng where the measure is counted in đồng. */
const moneyOf = (code: string | null): string =>
  ['RETAIL_SALES', 'GRDP', 'GDP', 'STATE_INVESTMENT', 'SOCIAL_INVESTMENT', 'GROSS_OUTPUT'].includes(code ?? '')
    ? 'VND'
    : 'MONEY';

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
const AMBIGUOUS: Text = {
  vi: 'dấu chấm là dấu nhóm hay dấu thập phân (bài viết dùng cả hai cách)',
  en: 'whether the dot groups digits or begins decimals (the text does both)',
};
const NO_CURRENCY: Text = { vi: 'đơn vị tiền', en: 'the currency' };

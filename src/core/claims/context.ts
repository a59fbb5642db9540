import { COUNTRY } from '../model/area.ts';
import { membersOn } from '../model/areaLinks.ts';
import { areasOn, BORDERS, NORTH28_AREA } from '../model/areaRegister.ts';
import type { ClaimReach } from '../model/claim.ts';
import { measureOf } from '../model/measures.ts';
import { monthsLater, periodParts, yearBefore } from '../model/period.ts';
import { measuresIn, type MeasureMention } from './measureWords.ts';
import { numeralsIn, type Numeral } from './numerals.ts';
import { goodsMentions } from './outputs.ts';
import { dayOf, lastDayOf, yearOf, periodsIn, type PeriodMention } from './periods.ts';
import { placeOn, placesIn, type PlaceMention } from './places.ts';
import type { Prose, Sentence, Span } from './prose.ts';
import type { ReadArea, ReadMeasure, ReadPeriod } from './readClaim.ts';

/** A text with all that it names; claims are bound out of it. */
export type Context = {
  readonly prose: Prose;
  readonly day: string | null;
  readonly numerals: readonly Numeral[];
  readonly places: readonly PlaceMention[];
  readonly measures: readonly MeasureMention[];
  readonly periods: readonly PeriodMention[];
};

/** Reads all mentions of a text. `day` is what the asker knows of it; what the text says itself comes first. */
export function contextOf(prose: Prose, day: string | null): Context {
  const own = dayOf(prose) ?? day;
  const [numerals, named] = [numeralsIn(prose), measuresIn(prose)];
  const measures = [...named, ...goodsMentions(prose, numerals, named)].sort((a, b) => a.start - b.start);
  return {
    prose,
    day: own,
    numerals,
    places: placesIn(prose),
    measures,
    periods: periodsIn(prose, own ? Number(own.slice(0, 4)) : yearOf(prose)),
  };
}

export const inside = <T extends Span>(all: readonly T[], { start, end }: Span): T[] =>
  all.filter((one) => one.start >= start && one.end <= end);

/** The period of something that stands at `at`: of its sentence, then of what was said before, then the only one of the text. */
export function periodAt(context: Context, sentence: Sentence, at: number): ReadPeriod | null {
  const named = namedPeriodAt(context, sentence, at);
  const found =
    named && A_MONTH_BEFORE.test(context.prose.plain.slice(sentence.start, at)) ? aMonthBefore(named) : named;
  const head = /(?:[(;,]|trong khi|còn)([^(;,]*)$/u.exec(context.prose.plain.slice(sentence.start, at))?.[1] ?? '';
  const told = context.prose.plain.slice(at, at + 60);
  if (!found || !(OF_BEFORE.test(head) || BY_BEFORE.test(told))) return found;
  const before = yearBefore(found.timePeriod);
  return before && { ...found, timePeriod: before, then: true };
}

/** "một tháng trước đó, mức tăng là 15%": of the month before the one that is spoken of. */
const A_MONTH_BEFORE = /(?<!so với )(?<!\p{L})(?:(?:một|1) tháng trước(?: đó)?|tháng trước đó)(?!\p{L})[^;.]*$/u;
const aMonthBefore = (period: ReadPeriod): ReadPeriod | null => {
  const kind = periodParts(period.timePeriod)?.kind;
  return kind === 'month' || kind === 'day' ? { ...period, timePeriod: monthsLater(period.timePeriod, -1) } : null;
};

/** "(cùng kỳ năm trước tăng 11,3 %)", "trong khi cùng kỳ giảm": what is told is the figure of then. */
const OF_BEFORE =
  /^\s*(?:[\p{L} ]{0,30}(?:nhớ|biết) (?:là |rằng )?)?(?:con số |mức )?(?:của )?(?:cùng kỳ|cùng thời điểm)(?: (?:năm )?(?:trước|ngoái|\d{4}))?(?: (?:chúng ta|nước ta|cả nước))?(?: (?:là|chỉ|còn|mới|vẫn|đạt|tăng|giảm|xuất siêu|nhập siêu)(?!\p{L})|\s*$)/u;

/** "cao hơn mức tăng 3,84 % của cùng kỳ năm trước": the number is that of then. */
const BY_BEFORE = /^[\d.,]+\s?(?:%|[\p{L} ]{1,16}?)?\s(?:của|trong|hồi|vào) cùng (?:kỳ|thời điểm)(?!\p{L})/u;

function namedPeriodAt({ prose, periods }: Context, sentence: Sentence, at: number): ReadPeriod | null {
  const usable = periods.filter((one) => one.timePeriod !== null && !one.base);
  const own = inside(usable, sentence);
  const clause = sentence.clauses.find(({ start, end }) => start <= at && at < end);
  const inClause = clause && inside(own, clause);
  const near = lastOpen(prose.plain, own, at, inClause);
  const others = [...new Set(own.flatMap((one) => one.timePeriod ?? []))].filter((one) => one !== near?.timePeriod);
  if (near && others.length > 0 && /[,:](?=\s)/.test(prose.plain.slice(near.end, at))) {
    const found = read(near, 'clause');
    return found && { ...found, loose: others };
  }
  if (near) return read(near, 'clause');
  const behind = own.find((one) => !one.aside);
  if (behind) return read(behind, 'sentence');
  // "giai đoạn 2021-2023", "đến năm 2025 phấn đấu": of no period named elsewhere
  if (/giai đoạn|phấn đấu|mục tiêu|đến năm|đến hết/u.test(prose.plain.slice(sentence.start, at))) return null;
  const first = prose.sentences.find((one) => one.paragraph === sentence.paragraph);
  const before = lastOpen(
    prose.plain,
    usable.filter((one) => !one.aside),
    at,
  );
  // a period that the text has no form for must not be replaced by an older one
  const unread = periods.findLast((one) => !one.base && one.start < at);
  if (unread?.timePeriod === null && unread.start > (before?.start ?? -1)) return null;
  if (before) return read(before, first && before.start >= first.start ? 'paragraph' : 'text');
  const distinct = new Set(usable.map((one) => one.timePeriod));
  return distinct.size === 1 && usable[0] ? read(usable[0], 'text') : null;
}

/** The last mention before a point, of its clause first; one in brackets that were closed since is only of what stood in them, where there is another. */
export function lastOpen<T extends Span>(plain: string, all: readonly T[], at: number, first = all): T | undefined {
  const before = [first, all].map((list) => list.filter((one) => one.start < at));
  const open = before.map((list) => list.findLast((one) => !/^[^()\n]*\)/u.test(plain.slice(one.end, at))));
  return [...open, ...before.map((list) => list.at(-1))].find((one) => one !== undefined);
}

const read = ({ timePeriod }: PeriodMention, reach: ClaimReach): ReadPeriod | null =>
  timePeriod === null ? null : { timePeriod, reach };

/** The day whose borders a claim speaks by: the end of its period, else that of the text, else the long-lived ones of 63 provinces. */
export const bordersDay = (context: Context, period: ReadPeriod | null): string => {
  const day = period ? lastDayOf(period.timePeriod) : (context.day ?? BORDERS[63]);
  // "28 tỉnh" of a text of the year 2030 is still read by borders that the register knows
  return day;
};

/** The place that a mention means: a repeated "khu vực" is the region named last. Null where the name fits none or more. */
export function areaOf(context: Context, mention: PlaceMention, day: string, reach: ClaimReach): ReadArea | null {
  if (mention.again) {
    const before = context.places.findLast((one) => one.start < mention.start && one.kind === 'region' && !one.again);
    const [only] = new Set(
      context.places.filter((one) => one.kind === 'region' && !one.again).flatMap((one) => one.codes[0] ?? []),
    );
    const meant = before ?? (only ? context.places.find((one) => one.codes[0] === only) : undefined);
    return meant ? areaOf(context, meant, day, reach) : null;
  }
  if (mention.kind === 'unknown-region') {
    if (mention.members === 63 || mention.members === 34) return { code: COUNTRY, name: 'Cả nước', reach };
    const north = context.places.some((one) => one.codes.includes(NORTH28_AREA));
    return mention.members === 28 && north ? { code: NORTH28_AREA, name: 'Khu vực phía Bắc', reach } : null;
  }
  if (mention.kind === 'country') return { code: COUNTRY, name: 'Cả nước', reach };
  const found = placeOn(mention, day);
  return found && { ...found, reach };
}

/** How many provinces a region or the country has by the borders of a day; null for a province. */
export function memberCount(code: string, day: string): number | null {
  if (code === COUNTRY) return areasOn(day).length;
  return membersOn(code, day)?.length ?? null;
}

/** The measure for a number of some unit at `at`: the nearest before it in the sentence that has such a unit, else behind it, else earlier. */
export function measureAt(
  { prose, measures }: Context,
  sentence: Sentence,
  at: number,
  unit: string | null,
  order: 'before' | 'behind' = 'before',
  end = at,
): ReadMeasure | null {
  const fits = measures.flatMap((one) =>
    unit === null || one.units.includes(unit) ? [one] : (alsoOf(one, unit) ?? []),
  );
  const own = inside(fits, sentence);
  // "1,36 tỷ USD vốn đăng ký cấp mới"
  const held = end > at ? own.find((one) => standsBehind(one, end)) : undefined;
  if (held) return namedMeasure(held);
  const before = lastOpen(prose.plain, own, at);
  const clause = sentence.clauses.find(({ start, end }) => start <= at && at < end) ?? sentence;
  const behind = own.find((one) => one.start > at && one.end <= clause.end);
  const near =
    order === 'behind'
      ? (behind ?? before)
      : (before ?? (inside(measures, sentence).length === 1 ? behind : undefined));
  if (near) return named(near, near.start >= clause.start ? 'clause' : 'sentence');
  const first = prose.sentences.find((one) => one.paragraph === sentence.paragraph);
  const carried = first && fits.findLast((one) => one.start < sentence.start && one.start >= first.start);
  if (carried) return named(carried, 'paragraph');
  // a paragraph of a newspaper is a sentence: what the one before was about may go on
  const earlier = fits.findLast((one) => one.start < (first?.start ?? 0));
  const last = prose.sentences.find((one) => one.paragraph === headOf(prose, sentence).paragraph - 1);
  return earlier && earlier.code !== null
    ? named(earlier, last && earlier.start >= last.start ? 'paragraph' : 'text')
    : null;
}

/** "- Bắc Ninh: +5,2%": an entry of a list, which says what it is of before its first entry. */
const ENTRY = /^\s*[-–—•*+●▪]\s*\p{Lu}[\p{L} .-]{1,25}[:(]?\s*\(?[+−-]?\d[\d.,]*\s?%\)?[;.]?\s*$/u;

const HEADS = new WeakMap<Prose, ReadonlyMap<Sentence, Sentence>>();

/** The first entry of the list that a sentence is an entry of; the sentence itself where it is none. */
function headOf(prose: Prose, sentence: Sentence): Sentence {
  let heads = HEADS.get(prose);
  if (!heads) HEADS.set(prose, (heads = headsIn(prose)));
  return heads.get(sentence) ?? sentence;
}

function headsIn({ text, sentences }: Prose): ReadonlyMap<Sentence, Sentence> {
  const heads = new Map<Sentence, Sentence>();
  let head: Sentence | null = null;
  for (const sentence of sentences) {
    if (ENTRY.test(text.slice(sentence.start, sentence.end).trim())) heads.set(sentence, (head ??= sentence));
    else head = null;
  }
  return heads;
}

/** "644 dự án FDI được cấp phép mới với 4,77 tỷ USD": projects and their capital are named by one name. */
function alsoOf(mention: MeasureMention, unit: string): MeasureMention | null {
  const code = mention.code === 'FDI_PROJECTS' ? 'FDI_NEW' : mention.code === 'FDI_NEW' ? 'FDI_PROJECTS' : null;
  const isOther = code === 'FDI_NEW' ? ['USD', 'MONEY'].includes(unit) : unit === 'COUNT';
  const name = code && measureOf(code)?.name;
  return code && name && isOther ? { ...mention, code, name, units: [unit] } : null;
}

/** Named right behind a number; what a unit alone tells stands nowhere. */
export const standsBehind = (mention: Span, end: number): boolean =>
  mention.start === end + 1 && mention.end > mention.start;

const named = ({ code, name, part, maybeWhole }: MeasureMention, reach: ClaimReach): ReadMeasure => ({
  code,
  name,
  part,
  reach,
  ...(maybeWhole && { guess: 'short' as const }),
});
export const namedMeasure = (mention: MeasureMention): ReadMeasure => named(mention, 'clause');

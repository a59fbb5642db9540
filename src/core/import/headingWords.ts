import type { TimePeriod } from '../model/period.ts';
import type { HeaderPart } from '../model/views.ts';
import { abbreviationIn } from './areaKey.ts';
import { areaEverNamed, areaNamed } from './areaNames.ts';
import type { Comparison } from './comparison.ts';
import { inVietnamese } from './englishHeadings.ts';
import { fold, tidy } from './fold.ts';
import { findPeriod } from './periodWords.ts';
import { isUnitLine } from './unitWords.ts';

/** A word of a heading, as printed and as it is compared. */
export type HeadingWord = { readonly printed: string; readonly plain: string };

/** What a heading says beside period, comparison, status, unit and price: words of a measure, and a place. */
export type HeadingWords = { readonly words: readonly HeadingWord[]; readonly place: string | null };

type Headed = {
  readonly path: readonly HeaderPart[];
  readonly comparison: Comparison;
  readonly period: TimePeriod | null;
  /** The place that a piece of the heading alone names. */
  readonly place: HeaderPart | null;
};

/** Groups of words that name no measure; longer forms first. */
const PASSING =
  /(?<![a-z0-9])(ty le so sanh|tang truong|tang ?[,/] ?giam|toc do phat trien|toc do tang|uoc thuc hien|uoc th|uth|uoc tinh|uoc dat|uoc|so bo|prel|thuc hien|th|chinh thuc|cong don|luy ke|cung thoi diem|thoi diem|cung ky|cung vu|(?:nam|thang|quy|ky) truoc|ky nay|dau nam|ca nam|binh quan|chia ra|trong do|theo gia (?:thuc te|hien hanh)|gia (?:thuc te|hien hanh)|tong so|khoi luong(?= (?:van|luan) chuyen)|gia tri|chi so gia|chi so|(?<!gia )so (?:voi|sanh))(?![a-z0-9])/g;

/** Single words, told by their marks: "năm" is a year, "Nam" a man or the south. */
const SMALL = /^(năm|tháng|quý|quí|kỳ|số|với|và|cùng|trước|đến|ngày|của)$/i;

const BASE_YEAR = /(gia (?:so sanh|co dinh))(?: nam)? (?:19|20)\d\d/g;

const PLAN: HeadingWord = { printed: 'kế hoạch', plain: 'ke hoach' };

const FEWEST_SHORT = 5;

/**
 * The words of each heading of a page that tell its columns apart; what all of them and the title say is left out. Where columns
 * would say the same, words that are repeated count too, and numbers that head columns.
 */
export function headingWords(title: string, headed: readonly Headed[]): HeadingWords[] {
  const few = wordsLeft(
    title,
    headed,
    headed.map((one) => distinct(wordsOf(one))),
  );
  const alike = columnsAlike(headed, few);
  if (!alike.includes(true)) return few;
  const all = wordsLeft(
    '',
    headed,
    headed.map((one) => [...wordsOf(one), ...numbersOver(one, headed)]),
  );
  const mixed = few.map((one, i) => (alike[i] ? (all[i] ?? one) : one));
  const still = columnsAlike(headed, mixed);
  return mixed.map((one, i) => (still[i] ? (few[i] ?? one) : one));
}

/** For each column, whether another says the same. */
function columnsAlike(headed: readonly Headed[], said: readonly HeadingWords[]): boolean[] {
  const keys = said.map(({ words, place }, i) =>
    [headed[i]?.period, headed[i]?.comparison.basis, place, ...words.map(({ plain }) => plain)].join('|'),
  );
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.map((key) => (counts.get(key) ?? 0) > 1);
}

const distinct = (words: readonly HeadingWord[]): HeadingWord[] =>
  words.filter((word, i) => words.findIndex(({ plain }) => plain === word.plain) === i);

/** A number that heads a column alone ("Lớp" over 1, 2, 3), but for those of a row that numbers all columns. */
function numbersOver({ path }: Headed, headed: readonly Headed[]): HeadingWord[] {
  const rowOf = ({ cells }: HeaderPart): string => /\d+/.exec(cells)?.[0] ?? '';
  const numbered = (part: HeaderPart): string | null => /^(\d{1,2})(?: ?\(\*+\))?$/.exec(part.text)?.[1] ?? null;
  return path.flatMap((part) => {
    const number = numbered(part);
    const inAll = headed.every((one) => one.path.some((each) => numbered(each) && rowOf(each) === rowOf(part)));
    return number === null || inAll ? [] : [{ printed: number, plain: number }];
  });
}

function wordsLeft(title: string, headed: readonly Headed[], left: readonly HeadingWord[][]): HeadingWords[] {
  const places = left.map((words) => placeAtEnd(words));
  const named = places.filter((place) => place !== null);
  // "TH" and "KH" are what was done and what is planned long before they are two provinces.
  const isShort = named.every(({ name }) => abbreviationIn(name) !== null);
  const several =
    new Set(named.map(({ area }) => area)).size >=
    (isShort ? FEWEST_SHORT : headed.some(({ place }) => place !== null) ? 1 : 2);
  const rest = left.map((words, i) => (several ? words.slice(0, places[i]?.at ?? words.length) : words));
  const told = new Set(fold(title).split(/[^a-z0-9]+/));
  const said = (plain: string): boolean =>
    told.has(plain) && rest.every((words) => words.some((word) => word.plain === plain));
  return rest.map((words, i) => ({
    words: words.filter(({ plain }) => !said(plain)).map((word) => (word.plain === 'kh' ? PLAN : word)),
    place: several ? (places[i]?.name ?? null) : null,
  }));
}

function wordsOf({ path, comparison }: Headed): HeadingWord[] {
  const parts = path.filter(({ text }) => !isUnitLine(text));
  const printed = tidy(parts.map(({ text }) => text).join(' '));
  let plain = inVietnamese(fold(printed)).replace(/\([^()]*\)/g, ' ');
  plain = without(plain.replace(/\s+/g, ' '), comparison.words.replace(/\s*\([^()]*\)/g, ''));
  plain = plain.replace(BASE_YEAR, '$1');
  for (let found = findPeriod(plain, 2000); found; found = findPeriod(plain, 2000))
    plain = plain.replace(found.words, ' ').replace(/\s+/g, ' ');
  const left = plain.replace(PASSING, ' ').split(/[^a-z0-9]+/);
  const words = aligned(
    left.filter((word) => word !== '' && !/^\d+$/.test(word)),
    printed,
  ).filter((word) => !SMALL.test(word.printed));
  // "Cộng 3 tháng", "Tổng 6T": all of what the other columns say
  return words.length === 1 && /^(cong|tong)$/.test(words[0]?.plain ?? '') ? [] : words;
}

/** A text without the words of a comparison: "so voi" and, right behind it or later, what it names. */
function without(text: string, words: string): string {
  if (words === '' || text.includes(words)) return text.replace(words, ' ');
  const [leading = ''] = /^so(?: (?:voi|sanh voi)\s*:?|(?= ))/.exec(words) ?? [];
  const named = words.slice(leading.length).trim();
  const at = text.lastIndexOf(named);
  const rest = at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + named.length)}`;
  return rest.replace(leading, ' ');
}

/** The printed form of each word that is left; from the end, where those of a measure stand. */
function aligned(left: readonly string[], printed: string): HeadingWord[] {
  const all = printed.split(' ').map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''));
  let at = all.length;
  const words = left.toReversed().map((plain) => {
    const found = all.findLastIndex((word, i) => i < at && fold(word) === plain);
    if (found >= 0) at = found;
    return { plain, printed: all[found] ?? plain };
  });
  return words.toReversed();
}

/** The place that the last words of a heading name. */
function placeAtEnd(words: readonly HeadingWord[]): { area: string; name: string; at: number } | null {
  for (let at = Math.max(0, words.length - 6); at < words.length; at++) {
    const name = words
      .slice(at)
      .map(({ printed }) => printed)
      .join(' ');
    const area = areaEverNamed(name) ?? areaNamed(name, '2024-06-30');
    if (area) return { area, name, at };
  }
  return null;
}

import { cumulative, day, month, quarter, year, type TimePeriod } from '../model/period.ts';
import { namesPartOfMonth, rangeOfDays } from './dayRanges.ts';
import { otherPeriodIn } from './otherPeriodWords.ts';

const ROMAN = ['i', 'ii', 'iii', 'iv'];
const WORDS = ['mot', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi', 'muoi mot', 'muoi hai'];
const NUMBER = '(\\d{1,2}|muoi hai|muoi mot|mot|gieng|hai|ba|tu|nam|sau|bay|tam|chin|muoi)';
/** How many months: "tu" would also be "từ", and "nam" alone the word for year. */
const COUNT = '(\\d{1,2}|muoi hai|muoi mot|mot|hai|ba|bon|nam(?= thang(?: dau)? nam)|sau|bay|tam|chin|muoi)';
const inYear = (m: number): boolean => m >= 1 && m <= 12;

/** A period and the words that named it. */
export type FoundPeriod = { readonly period: TimePeriod; readonly words: string };

/**
 * Reads the period that a folded heading or title is about, all wordings of the offices' books.
 * `yearAround` is used where the heading names no year. Null where it names no period.
 */
export function findPeriod(text: string, yearAround: number | null): FoundPeriod | null {
  const name = `${yearAround}|${text}`;
  const known = kept.get(name);
  if (known !== undefined) return known;
  if (kept.size >= KEPT_AT_MOST) kept.clear();
  const found = findAnew(text, yearAround);
  kept.set(name, found);
  return found;
}

/** Labels and headings recur, in every column and every month. */
const kept = new Map<string, FoundPeriod | null>();
const KEPT_AT_MOST = 20_000;

function findAnew(text: string, yearAround: number | null): FoundPeriod | null {
  if (namesLooseMonths(text) || namesPartOfMonth(text)) return null;
  // A year that the text names itself goes before that of its neighbours.
  const own = new Set(yearsOf(text));
  const [only] = own;
  for (const reading of READINGS) {
    const found = reading(text, own.size === 1 && only !== undefined ? only : yearAround);
    if (found) return found;
  }
  return null;
}

const LOOSE_MONTHS = new RegExp(
  `(?<![\\d/a-z])(?<!(?:thang|ngay|quy) )${COUNT} thang(?: vua)? (?:qua|truoc|gan (?:day|nhat)|cuoi (?:nam|ky)|con lai|toi|tiep theo|lien (?:tiep|ke|tuc))(?![a-z])` +
    '|(?:last|past|previous|preceding|next) (?:\\d{1,2}|three|six|nine|twelve) months',
);

/** "12 tháng qua", "6 tháng cuối năm": months that do not begin with a year, whatever year stands beside them. */
export const namesLooseMonths = (text: string): boolean => LOOSE_MONTHS.test(text);

/** The period alone. */
export function periodIn(text: string, yearAround: number | null): TimePeriod | null {
  return findPeriod(text, yearAround)?.period ?? null;
}

/** The year that a text names last; null where it names none. */
export function yearOf(text: string): number | null {
  return yearsOf(text).at(-1) ?? null;
}

const BASE_YEAR = /(?:gia so sanh|gia co dinh|goc)(?: nam)? ?\(?(?:19|20)\d\d\)?/g;

/** Every year that a text names, in order, but for the base year of prices. */
export function yearsOf(text: string): number[] {
  return [...text.replace(BASE_YEAR, ' ').matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/g)].map((m) => Number(m[1]));
}

type Reading = (text: string, around: number | null) => FoundPeriod | null;

const numberOf = (word: string): number => {
  if (/^\d/.test(word)) return Number(word);
  if (word === 'gieng') return 1;
  return word === 'bon' ? 4 : WORDS.indexOf(word) + 1;
};

const READINGS: readonly Reading[] = [
  rangeOfDays,
  pointInTime,
  toTheEndOf,
  monthsTogether,
  quarterIn,
  monthIn,
  shortMonthIn,
  yearIn,
  otherPeriodIn,
];

/** "thời điểm 01/5/2024", "đến ngày 15 tháng 6 năm 2024". */
function pointInTime(text: string): FoundPeriod | null {
  const slashed = /(?:thoi diem|den|tinh den)(?: ngay)? (\d{1,2})[/.](\d{1,2})[/.](\d{4})/.exec(text);
  const spoken = /den ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})/.exec(text);
  const m = slashed ?? spoken;
  return m && inYear(Number(m[2])) ? { period: day(Number(m[3]), Number(m[2]), Number(m[1])), words: m[0] } : null;
}

const TO_THE_END = new RegExp(
  `(?:luy ke|cong don)(?: tu dau nam)?(?: (?:den|toi))?(?: (?:het|cuoi))? thang ?${NUMBER}(?![a-z\\d])(?:(?: nam| ?/)? ?(\\d{4}))?(?!\\d)`,
);

/** "Lũy kế cuối tháng 01/2026", "cộng dồn đến hết tháng 5": from January to that month. */
function toTheEndOf(text: string, around: number | null): FoundPeriod | null {
  const m = TO_THE_END.exec(text);
  const y = m?.[2] ? Number(m[2]) : around;
  const months = numberOf(m?.[1] ?? '');
  return m && y && inYear(months) ? { period: cumulative(y, months), words: m[0] } : null;
}

const MONTHS_TOGETHER = new RegExp(
  `(?:^|[^\\d/a-z])${COUNT} thang(?: dau)?(?: nam)?(?: nam)?(?:(?: | ?/ ?)(\\d{4}))?(?! (?:(?:mot|hai|ba|tu|sau|bay|tam|chin|muoi)(?![a-z])|\\d))`,
);

/** "5 tháng năm 2024", "cộng dồn 6 tháng đầu năm 2024", "tám tháng năm 2011". */
function monthsTogether(text: string, around: number | null): FoundPeriod | null {
  const m = MONTHS_TOGETHER.exec(text);
  const y = m?.[2] ? Number(m[2]) : around;
  const months = numberOf(m?.[1] ?? '');
  return m && y && inYear(months) ? { period: cumulative(y, months), words: m[0] } : null;
}

function quarterIn(text: string, around: number | null): FoundPeriod | null {
  const m = /qu[yi] (iv|i{1,3}|[1-4])(?![a-z\d])(?:(?: nam|\/)? ?(\d{4}))?/.exec(text);
  const y = m?.[2] ? Number(m[2]) : around;
  if (!m || !y) return null;
  const q = ROMAN.includes(m[1] ?? '') ? ROMAN.indexOf(m[1] ?? '') + 1 : Number(m[1]);
  return { period: quarter(y, q), words: m[0] };
}

const MONTH = new RegExp(
  `(?<!cac )(?!(?<=(?:theo|tung|hang|moi|qua) )thang nam )thang(?: |(?=\\d))${NUMBER}(?:(?<=\\d)(?=nam )|(?![a-z\\d]))(?:(?: ?nam| ?\\/)? ?(\\d{4}))?(?!\\d)`,
);

function monthIn(text: string, around: number | null): FoundPeriod | null {
  const m = MONTH.exec(text);
  const y = m?.[2] ? Number(m[2]) : around;
  const n = numberOf(m?.[1] ?? '');
  return m && y && inYear(n) ? { period: month(y, n), words: m[0] } : null;
}

/** "T1", "Ước T5", "6T": the headings of a table of one year. */
function shortMonthIn(text: string, around: number | null): FoundPeriod | null {
  const m = /(?<![a-z\d])(?:t(\d{1,2})|(\d{1,2})t)(?![a-z\d/.-])/.exec(text);
  const n = Number(m?.[1] ?? m?.[2]);
  if (!m || !around || !inYear(n)) return null;
  return { period: m[1] ? month(around, n) : cumulative(around, n), words: m[0] };
}

function yearIn(text: string): FoundPeriod | null {
  const m =
    /(?:ca )?nam (\d{4})/.exec(text) ??
    /^(?:(?:thuc hien|chinh thuc|so bo|uoc tinh|uoc|prel\.?|est\.?) (?:- )?)*((?:19|20)\d\d)$/.exec(text);
  return m ? { period: year(Number(m[1])), words: m[0] } : null;
}

import { cumulative, lastDay, month, type TimePeriod } from '../model/period.ts';

const RANGE =
  /(?:tu )?(?:ngay )?(?<!\d)(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}))?\s*(?:-|den)\s*(?:het )?(?:ngay )?(\d{1,2})[/.](\d{1,2})[/.](\d{4})/;
const PART_OF_MONTH =
  /(?<![a-z])(?:k[yi] (?:[12]|i{1,2}|mot|hai) (?:cua )?thang|nua (?:thang )?(?:dau|cuoi) (?:cua )?thang|nua thang (?:dau|cuoi)|\d{1,2} ngay (?:dau|cuoi) (?:cua )?thang)(?![a-z])|(?:first|second) half of (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** A period named by its first and last day, and the words that named it. */
export function rangeOfDays(text: string): { period: TimePeriod; words: string } | null {
  const range = daysIn(text);
  return range?.period ? { period: range.period, words: range.words } : null;
}

/** "Kỳ 1 tháng 6", "từ 01/06/2024 đến 15/06/2024": some days of a month, for which there is no period; never the whole month. */
export function namesPartOfMonth(text: string): boolean {
  if (PART_OF_MONTH.test(text)) return true;
  const range = daysIn(text);
  return range !== null && range.period === null;
}

/** A month from its first to its last day, or what came about since the first of January; any other days have no period. */
function daysIn(text: string): { period: TimePeriod | null; words: string } | null {
  const m = RANGE.exec(text);
  if (!m) return null;
  const [d1 = 0, m1 = 0, y1 = 0, d2 = 0, m2 = 0, y2 = 0] = m.slice(1).map(Number);
  const isOfYear = d1 === 1 && m2 >= 1 && m2 <= 12 && (m[3] === undefined || y1 === y2);
  const isMonth = isOfYear && m1 === m2 && d2 === lastDay(y2, m2);
  // investment is counted to the 20th, and called that of the month
  const isSinceJanuary = isOfYear && m1 === 1 && (m2 > 1 || d2 >= COUNTED_TO);
  const period = isMonth ? month(y2, m2) : isSinceJanuary ? cumulative(y2, m2) : null;
  return { period, words: m[0] };
}

const COUNTED_TO = 18;

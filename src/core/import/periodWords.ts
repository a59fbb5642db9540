import { cumulative, day, month, quarter, year, type TimePeriod } from '../model/period.ts';

const ROMAN = ['i', 'ii', 'iii', 'iv'];
const inYear = (m: number): boolean => m >= 1 && m <= 12;

/**
 * Reads the period that a folded heading is about, all wordings of the offices' books.
 * `yearAround` is used where the heading names no year. Null where it names no period.
 */
export function periodIn(text: string, yearAround: number | null): TimePeriod | null {
  return (
    pointInTime(text) ??
    monthsTogether(text, yearAround) ??
    quarterIn(text, yearAround) ??
    monthIn(text, yearAround) ??
    yearIn(text)
  );
}

/** The year that a text names last; null where it names none. */
export function yearOf(text: string): number | null {
  const years = [...text.matchAll(/(?:^|[^\d])((?:19|20)\d\d)(?!\d)/g)].map((m) => Number(m[1]));
  return years.at(-1) ?? null;
}

function pointInTime(text: string): TimePeriod | null {
  const m = /thoi diem (?:ngay )?(\d{1,2})[/.](\d{1,2})[/.](\d{4})/.exec(text);
  return m && inYear(Number(m[2])) ? day(Number(m[3]), Number(m[2]), Number(m[1])) : null;
}

/** "5 tháng năm 2024", "cộng dồn 6 tháng đầu năm 2024", "từ 01/01- 20/05/2024". */
function monthsTogether(text: string, around: number | null): TimePeriod | null {
  const span = /tu (?:ngay )?0?1[/.]0?1\s*(?:-|den)\s*(?:ngay )?\d{1,2}[/.](\d{1,2})[/.](\d{4})/.exec(text);
  if (span && inYear(Number(span[1]))) return cumulative(Number(span[2]), Number(span[1]));
  const m = /(?:^|[^\d/])(\d{1,2}) thang(?: dau)?(?: nam)?(?: nam)?(?: (\d{4}))?/.exec(text);
  const y = m?.[2] ? Number(m[2]) : around;
  return m && y && inYear(Number(m[1])) ? cumulative(y, Number(m[1])) : null;
}

function quarterIn(text: string, around: number | null): TimePeriod | null {
  const m = /qu[yi] (iv|i{1,3}|[1-4])(?![a-z\d])(?:(?: nam|\/)? ?(\d{4}))?/.exec(text);
  const y = m?.[2] ? Number(m[2]) : around;
  if (!m || !y) return null;
  return quarter(y, ROMAN.includes(m[1] ?? '') ? ROMAN.indexOf(m[1] ?? '') + 1 : Number(m[1]));
}

function monthIn(text: string, around: number | null): TimePeriod | null {
  const m = /thang (\d{1,2})(?:(?: nam|\/)? ?(\d{4}))?(?!\d)/.exec(text);
  const y = m?.[2] ? Number(m[2]) : around;
  return m && y && inYear(Number(m[1])) ? month(y, Number(m[1])) : null;
}

function yearIn(text: string): TimePeriod | null {
  const m = /(?:ca )?nam (\d{4})/.exec(text);
  return m ? year(Number(m[1])) : null;
}

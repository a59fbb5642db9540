import { keptByText } from './kept.ts';
import type { Lang } from './text.ts';

/**
 * What a number is about: `2024-M05` · `2024-Q2` · `2024` · cumulative from January `2024-01-01/P5M` ·
 * a day `2024-06-01` for a point in time.
 */
export type TimePeriod = string & { readonly __period: true };
export type Freq = 'M' | 'Q' | 'S' | 'A' | 'D';

const two = (n: number): string => String(n).padStart(2, '0');

export const month = (year: number, m: number): TimePeriod => `${year}-M${two(m)}` as TimePeriod;
export const quarter = (year: number, q: number): TimePeriod => `${year}-Q${q}` as TimePeriod;
export const year = (y: number): TimePeriod => String(y) as TimePeriod;
/** The first `months` months of a year together. */
export const cumulative = (y: number, months: number): TimePeriod => `${y}-01-01/P${months}M` as TimePeriod;
export const day = (y: number, m: number, d: number): TimePeriod => `${y}-${two(m)}-${two(d)}` as TimePeriod;

export type PeriodParts =
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'cumulative'; readonly year: number; readonly months: number }
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number };

/** The kinds of period, those that people ask for most first. */
export const PERIOD_KINDS = [
  'month',
  'day',
  'cumulative',
  'quarter',
  'year',
] as const satisfies readonly PeriodParts['kind'][];

/** The parts of a period in canonical form; null for any other text. */
export const periodParts = keptByText((text): PeriodParts | null => {
  const m = /^(\d{4})(?:-M(0[1-9]|1[0-2])|-Q([1-4])|-01-01\/P(1[0-2]|[1-9])M|-(\d\d)-(\d\d))?$/.exec(text);
  if (!m) return null;
  const y = Number(m[1]);
  if (m[2]) return { kind: 'month', year: y, month: Number(m[2]) };
  if (m[3]) return { kind: 'quarter', year: y, quarter: Number(m[3]) };
  if (m[4]) return { kind: 'cumulative', year: y, months: Number(m[4]) };
  if (m[5]) return realDay(y, Number(m[5]), Number(m[6]));
  return { kind: 'year', year: y };
});

/** The number of days of a month. */
export const lastDay = (y: number, m: number): number =>
  m === 2 ? (y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;

function realDay(y: number, m: number, d: number): PeriodParts | null {
  return m >= 1 && m <= 12 && d >= 1 && d <= lastDay(y, m) ? { kind: 'day', year: y, month: m, day: d } : null;
}

/**
 * Reads a period as people type it: every canonical form, and `2024-06`, `6/2024`, `T6/2024`, `6T/2024`,
 * `Q2/2024`, `Q2-2024`, `QII/2024`, `1/6/2024`. Null when it is none of them.
 */
export function parsePeriod(text: string): TimePeriod | null {
  const t = text.trim().toUpperCase().replace(/\s+/g, '');
  if (periodParts(t)) return t as TimePeriod;
  let m = /^(\d{4})-(\d{1,2})$/.exec(t) ?? null;
  if (m) return monthOrNull(Number(m[1]), Number(m[2]));
  m = /^T?(\d{1,2})[/.-](\d{4})$/.exec(t);
  if (m) return monthOrNull(Number(m[2]), Number(m[1]));
  m = /^(\d{1,2})T[/.-](\d{4})$/.exec(t);
  if (m) return inYear(Number(m[1])) ? cumulative(Number(m[2]), Number(m[1])) : null;
  m = /^(?:Q([1-4])|Q(I{1,3}|IV))[/.-](\d{4})$/.exec(t);
  if (m) return quarter(Number(m[3]), m[1] ? Number(m[1]) : ['I', 'II', 'III', 'IV'].indexOf(m[2] ?? '') + 1);
  m = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(t);
  if (m)
    return realDay(Number(m[3]), Number(m[2]), Number(m[1])) ? day(Number(m[3]), Number(m[2]), Number(m[1])) : null;
  return null;
}

const inYear = (m: number): boolean => m >= 1 && m <= 12;
const monthOrNull = (y: number, m: number): TimePeriod | null => (inYear(m) ? month(y, m) : null);

/** How often a figure for such a period comes out. A cumulative figure comes out every month. */
export function freqOf(period: TimePeriod): Freq {
  const kind = periodParts(period)?.kind;
  return kind === 'day' ? 'D' : kind === 'quarter' ? 'Q' : kind === 'year' ? 'A' : 'M';
}

/** The month in which a period ends, as a number that orders: year × 12 + month − 1. */
export function endMonth(period: TimePeriod): number {
  const p = periodParts(period);
  if (!p) return 0;
  const m =
    p.kind === 'month' || p.kind === 'day'
      ? p.month
      : p.kind === 'quarter'
        ? p.quarter * 3
        : p.kind === 'cumulative'
          ? p.months
          : 12;
  return p.year * 12 + m - 1;
}

/** The same span of the year before; null for a text that is no period. */
export function yearBefore(period: TimePeriod): TimePeriod | null {
  return periodParts(period) ? ((Number(period.slice(0, 4)) - 1 + period.slice(4)) as TimePeriod) : null;
}

/** The period of the same kind that ends so many months later; a span counted from January starts anew with each year. */
export function monthsLater(period: TimePeriod, months: number): TimePeriod {
  const p = periodParts(period);
  if (!p) return period;
  const end = endMonth(period) + months;
  const [y, m] = [Math.floor(end / 12), (end % 12) + 1];
  if (p.kind === 'month') return month(y, m);
  if (p.kind === 'cumulative') return cumulative(y, m);
  if (p.kind === 'day') return day(y, m, Math.min(p.day, lastDay(y, m)));
  return p.kind === 'quarter' ? quarter(y, Math.ceil(m / 3)) : year(p.year + Math.round(months / 12));
}

/** The month or quarter right before; null for spans that follow upon none of their kind in the books. */
export function periodBefore(period: TimePeriod): TimePeriod | null {
  const kind = periodParts(period)?.kind;
  return kind === 'month' ? monthsLater(period, -1) : kind === 'quarter' ? monthsLater(period, -3) : null;
}

/** All names of the same span of months: the first quarter is also the first three months, twelve months are the year. */
export function sameSpan(period: TimePeriod): readonly TimePeriod[] {
  const p = periodParts(period);
  if (!p) return [period];
  const spans: Record<string, readonly TimePeriod[]> = {
    1: [cumulative(p.year, 1), month(p.year, 1)],
    3: [cumulative(p.year, 3), quarter(p.year, 1)],
    12: [cumulative(p.year, 12), year(p.year)],
  };
  const found = Object.values(spans).find((names) => names.includes(period));
  return found ? [period, ...found.filter((name) => name !== period)] : [period];
}

/** A period in words: "Tháng 5/2024", "5 tháng đầu năm 2024", "Quý II/2024", "01/6/2024". */
export function periodText(period: TimePeriod, lang: Lang = 'vi'): string {
  const p = periodParts(period);
  if (!p) return period;
  const vi = lang === 'vi';
  if (p.kind === 'month') return vi ? `Tháng ${p.month}/${p.year}` : `${MONTHS[p.month - 1]} ${p.year}`;
  if (p.kind === 'quarter')
    return vi ? `Quý ${['I', 'II', 'III', 'IV'][p.quarter - 1]}/${p.year}` : `Q${p.quarter} ${p.year}`;
  if (p.kind === 'year') return vi ? `Năm ${p.year}` : String(p.year);
  if (p.kind === 'cumulative') return vi ? `${p.months} tháng ${p.year}` : `Jan–${MONTHS[p.months - 1]} ${p.year}`;
  return vi ? `${two(p.day)}/${p.month}/${p.year}` : `${p.day} ${MONTHS[p.month - 1]} ${p.year}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

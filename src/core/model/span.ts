import type { Area } from './area.ts';
import type { DerivedCell } from './figure.ts';
import { cumulative, month, parsePeriod, periodParts, periodText, quarter, sameSpan, year } from './period.ts';
import type { TimePeriod } from './period.ts';
import type { Text } from './text.ts';
import type { Unit } from './unit.ts';

/** Months of one year together, both ends included: a month, a quarter, a half-year, the year so far, the year. */
export type Span = { readonly year: number; readonly first: number; readonly last: number };

/** Reads a span as people type it: every period but a day, and `H2/2024`, `S2/2024`, `2024-S2` for a half-year. Null for anything else. */
export function parseSpan(text: string): Span | null {
  const t = text.trim().toUpperCase().replace(/\s+/g, '');
  const half = /^(?:[HS]([12])[/.-](\d{4})|(\d{4})-[HS]([12]))$/.exec(t);
  if (half) {
    const second = (half[1] ?? half[4]) === '2';
    return { year: Number(half[2] ?? half[3]), first: second ? 7 : 1, last: second ? 12 : 6 };
  }
  const p = periodParts(parsePeriod(text) ?? '');
  if (!p || p.kind === 'day') return null;
  if (p.kind === 'month') return { year: p.year, first: p.month, last: p.month };
  if (p.kind === 'quarter') return { year: p.year, first: 3 * p.quarter - 2, last: 3 * p.quarter };
  return { year: p.year, first: 1, last: p.kind === 'cumulative' ? p.months : 12 };
}

/** The periods that a span is published as; none for the second half of a year. */
export function periodsOf({ year: y, first, last }: Span): readonly TimePeriod[] {
  if (first === 1 && last === 12) return sameSpan(year(y));
  if (first === 1) return sameSpan(cumulative(y, last));
  if (first === last) return [month(y, first)];
  return last % 3 === 0 && last - first === 2 ? [quarter(y, last / 3)] : [];
}

/** A span in words: "Quý II/2024", "6 tháng cuối năm 2024", "Tháng 1 và tháng 2/2024". */
export function spanText(span: Span): Text {
  const { year: y, first, last } = span;
  if (first === 7 && last === 12) return { vi: `6 tháng cuối năm ${y}`, en: `Second half of ${y}` };
  if (first === 1 && last === 6) return { vi: `6 tháng đầu năm ${y}`, en: `First half of ${y}` };
  if (first === 1 && last === 2) return { vi: `Tháng 1 và tháng 2/${y}`, en: `January and February ${y}` };
  const names = periodsOf(span);
  const period = names.find((name) => periodParts(name)?.kind !== 'cumulative') ?? names[0];
  return period ? { vi: periodText(period), en: periodText(period, 'en') } : { vi: String(y), en: String(y) };
}

/** The ways to a level of a span. They differ where a month was revised after it was published with the others. */
export const SPAN_WAYS = ['published', 'months', 'cumulative'] as const;
export type SpanWay = (typeof SPAN_WAYS)[number];

/** A figure with its unit and the days of release of the numbers that it rests on, oldest first. */
export type SpanCell = DerivedCell & Unit & { readonly releasedOn: readonly string[] };

/** A month of a span as published; null where no book says anything. */
export type SpanMonth = {
  readonly timePeriod: TimePeriod;
  readonly level: SpanCell | null;
  readonly index: SpanCell | null;
  /** Tết falls into it. */
  readonly tet: boolean;
};

/** The level and the index of a span by each way, and how far apart the ways are. */
export type SpanAnswer = {
  readonly dataset: string;
  readonly measureName: Text;
  readonly itemLabel: string;
  readonly area: Area;
  readonly span: Span;
  readonly spanName: Text;
  readonly asOf: string | null;
  /** Null where there is no such way: a first quarter is no difference of cumulative figures. */
  readonly levels: Readonly<Record<SpanWay, SpanCell | null>>;
  /** Why levels of months are not added up; null where they are. */
  readonly why: Text | null;
  /** One way less the one before it, in the unit of the level, and in % of the latter. */
  readonly differences: readonly {
    readonly of: SpanWay;
    readonly from: SpanWay;
    readonly difference: DerivedCell;
    readonly percent: DerivedCell;
  }[];
  /** Same months of last year = 100: as published, and from levels and indices of the months. */
  readonly index: {
    readonly published: SpanCell | null;
    readonly joined: SpanCell | null;
    /** Joined less published, in index points. */
    readonly difference: DerivedCell | null;
  };
  readonly months: readonly SpanMonth[];
  /** Null outside 1990–2050. Of the seven days of the holiday so many fall in January and in February. */
  readonly tet: { readonly day: string; readonly january: number; readonly february: number } | null;
};

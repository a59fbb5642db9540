import {
  cumulative,
  day,
  endMonth,
  month,
  periodParts,
  quarter,
  year,
  type TimePeriod,
} from '../../core/model/period.ts';
import type { SeriesPoint } from '../../core/model/views.ts';

/** Every period of the same kind between the first and the last one, so that a missing one leaves a gap. */
export function calendarOf(periods: readonly TimePeriod[]): readonly TimePeriod[] {
  const sorted = [...periods].sort((a, b) => endMonth(a) - endMonth(b));
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last) return [];
  const filled: TimePeriod[] = [];
  for (let at: TimePeriod | null = first; at && endMonth(at) <= endMonth(last); at = nextPeriod(at)) filled.push(at);
  return filled;
}

/** The values of a series on a calendar; null where there is no number. */
export function onCalendar(
  points: readonly SeriesPoint[],
  calendar: readonly TimePeriod[],
): readonly (SeriesPoint | null)[] {
  const known = new Map(points.map((point) => [point.timePeriod, point]));
  return calendar.map((period) => known.get(period) ?? null);
}

function nextPeriod(period: TimePeriod): TimePeriod | null {
  const p = periodParts(period);
  if (!p) return null;
  if (p.kind === 'year') return year(p.year + 1);
  if (p.kind === 'quarter') return p.quarter === 4 ? quarter(p.year + 1, 1) : quarter(p.year, p.quarter + 1);
  if (p.kind === 'cumulative') return p.months === 12 ? cumulative(p.year + 1, 1) : cumulative(p.year, p.months + 1);
  const [y, m] = p.month === 12 ? [p.year + 1, 1] : [p.year, p.month + 1];
  return p.kind === 'month' ? month(y, m) : day(y, m, p.day);
}

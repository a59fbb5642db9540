import type { TimePeriod } from '../../../core/model/period.ts';
import type { Series } from '../../../core/model/views.ts';
import { onCalendar } from '../../parts/calendar.ts';

/** The small line of each place, by its code: a value or a gap for every period. */
export type SparkLines = ReadonlyMap<string, readonly (number | null)[]>;

export const NO_LINES: SparkLines = new Map();

/** The lines of series on a calendar. */
export function sparkLines(series: readonly Series[], calendar: readonly TimePeriod[]): SparkLines {
  return new Map(
    series.map(({ area, points }) => [area.code, onCalendar(points, calendar).map((point) => point?.value ?? null)]),
  );
}

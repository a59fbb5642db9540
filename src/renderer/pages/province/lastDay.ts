import { endMonth, type TimePeriod } from '../../../core/model/period.ts';

/** A day that surely has the borders of a period: the 28th of its last month. */
export function lastDayOf(period: TimePeriod | null): string {
  if (!period) return '9999-12-28';
  const end = endMonth(period);
  return `${Math.floor(end / 12)}-${String((end % 12) + 1).padStart(2, '0')}-28`;
}

import { endMonth, periodParts, type TimePeriod } from '../model/period.ts';

/** Whether a period was not over on a day. */
export function periodEndsAfter(period: TimePeriod, day: string): boolean {
  const parts = periodParts(period);
  if (!parts || parts.kind === 'day') return period > day;
  const end = endMonth(period);
  return `${Math.floor(end / 12)}-${String((end % 12) + 1).padStart(2, '0')}-28` > day;
}

/** A day so many days later, months counted as 31: never too early. */
export function laterBy(day: string, days: number): string {
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
  const over = d + days > 31;
  const month = over ? m + 1 : m;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${month > 12 ? y + 1 : y}-${two(month > 12 ? 1 : month)}-${two(over ? d + days - 31 : d + days)}`;
}

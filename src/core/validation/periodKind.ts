import { periodParts, type PeriodParts, type TimePeriod } from '../model/period.ts';

const known = new Map<TimePeriod, PeriodParts | null>();

/** The parts of a stored period; each is taken apart once, for the past of a book names the same few over and over. */
export function partsOf(period: TimePeriod): PeriodParts | null {
  const seen = known.get(period);
  if (seen !== undefined) return seen;
  const parts = periodParts(period);
  known.set(period, parts);
  return parts;
}

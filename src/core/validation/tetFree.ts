import { month, type TimePeriod } from '../model/period.ts';
import { partsOf } from './periodKind.ts';
import { holidayDays } from '../statistics/lunar.ts';

/** Growth by period, as natural logarithms. */
export type GrowthByPeriod = ReadonlyMap<TimePeriod, number>;
/** Against what growth is said: the same time of last year, or the period before. */
export type Against = 'year' | 'period';

/**
 * Growth without what the moving of Tết does to it (FIELD 3.5, T-23). Against last year, January and February count as one
 * where both are known; one of them alone is left out, unless Tết fell alike in both years. Against the month before,
 * January, February and March are left out. Periods other than months stay as they are.
 */
export function tetFree(growth: GrowthByPeriod, against: Against): GrowthByPeriod {
  const free = new Map<TimePeriod, number>();
  for (const [period, value] of growth) {
    const parts = partsOf(period);
    if (parts?.kind !== 'month' || parts.month > (against === 'year' ? 2 : 3)) free.set(period, value);
    else if (against === 'year') {
      const other = growth.get(month(parts.year, 3 - parts.month));
      if (other !== undefined) free.set(period, (value + other) / 2);
      else if (fellAlike(parts.year, parts.year - 1)) free.set(period, value);
    }
  }
  return free;
}

/** Whether January had as many of the holidays in both years, give or take a day. */
function fellAlike(year: number, other: number): boolean {
  const [a, b] = [holidayDays(year), holidayDays(other)];
  return a !== null && b !== null && Math.abs(a.january - b.january) <= 1;
}

import { endMonth, type TimePeriod } from '../../../core/model/period.ts';
import { workspace } from '../../state/workspace.svelte.ts';

/** The period that ends with the month on the screen and has both levels and growth; without one, the period of the level. */
export function periodWithGrowth(measure: string): TimePeriod | null {
  const { period } = workspace;
  const level = workspace.periodOf(measure, 'LEVEL');
  if (!period) return level;
  const ends = workspace.periods.filter(
    (one) => one.measure === measure && endMonth(one.timePeriod) === endMonth(period) && one.provinces > 0,
  );
  const grows = new Set(
    ends.filter(({ basis }) => basis === 'SPLY' || basis === 'SPLY_GROWTH').map((one) => one.timePeriod),
  );
  const both = ends.filter(({ basis, timePeriod }) => basis === 'LEVEL' && grows.has(timePeriod));
  return both.find(({ timePeriod }) => timePeriod === level)?.timePeriod ?? both[0]?.timePeriod ?? level;
}

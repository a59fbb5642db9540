import { endMonth, type TimePeriod } from '../../../core/model/period.ts';
import type { Series } from '../../../core/model/views.ts';

export type RankChanges = {
  /** The period that ranks are compared with; null where there is none before. */
  readonly since: TimePeriod | null;
  /** Places won (positive) or lost by each area. */
  readonly byArea: ReadonlyMap<string, number>;
};

export const NO_CHANGES: RankChanges = { since: null, byArea: new Map() };

/** How far each place has moved since the last period before that has figures. Equal values share a rank. */
export function rankChanges(series: readonly Series[], period: TimePeriod): RankChanges {
  const periods = [...new Set(series.flatMap(({ points }) => points.map(({ timePeriod }) => timePeriod)))];
  const before = periods.filter((p) => endMonth(p) < endMonth(period)).sort((a, b) => endMonth(b) - endMonth(a))[0];
  if (!before) return NO_CHANGES;
  const [now, then] = [ranksAt(series, period), ranksAt(series, before)];
  const moved = [...now].flatMap(([area, rank]): [string, number][] => {
    const old = then.get(area);
    return old === undefined ? [] : [[area, old - rank]];
  });
  return { since: before, byArea: new Map(moved) };
}

function ranksAt(series: readonly Series[], period: TimePeriod): Map<string, number> {
  const known = series.flatMap(({ area, points }) => {
    const value = points.find(({ timePeriod }) => timePeriod === period)?.value ?? null;
    return value === null ? [] : [{ area: area.code, value }];
  });
  return new Map(known.map(({ area, value }) => [area, 1 + known.filter((other) => other.value > value).length]));
}

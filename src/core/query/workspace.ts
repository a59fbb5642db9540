import type { Recovery, WorkspaceInfo } from '../model/lists.ts';
import { cumulative, month, periodParts, type TimePeriod } from '../model/period.ts';
import type { Store } from '../store/open.ts';
import { releases } from './lists.ts';

/** What the workspace holds, in a few numbers. */
export function workspace(store: Store, name: string, recovery: Recovery | null): WorkspaceInfo {
  const all = releases(store).filter((release) => release.withdrawnAt === null);
  const periods = store
    .sql(
      `select distinct c.time_period from source_column c join sheet_table t on t.id = c.sheet_table
        join release r on r.id = t.release and r.withdrawn_at is null
        where c.observations > 0`,
    )
    .pluck()
    .all() as TimePeriod[];
  return {
    name,
    releases: all.length,
    observations: all.reduce((sum, release) => sum + release.observations, 0),
    problems: all.reduce((sum, release) => sum + release.problems, 0),
    lastRelease: all[0] ?? null,
    months: [...new Set(periods.flatMap(monthOf))].sort(),
    recovery,
  };
}

/** The month of a month, a point in time or months up to one; nothing for quarters and years. */
function monthOf(period: TimePeriod): TimePeriod[] {
  const p = periodParts(period);
  if (p?.kind === 'month') return [period];
  if (p?.kind === 'day') return [month(p.year, p.month)];
  if (p?.kind === 'cumulative' && period === cumulative(p.year, p.months)) return [month(p.year, p.months)];
  return [];
}

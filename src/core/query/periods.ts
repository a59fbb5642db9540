import type { PeriodInfo } from '../model/lists.ts';
import type { Store } from '../store/open.ts';
import { byEnd } from './areaTable.ts';
import { COUNTED_TABLE } from './lists.ts';
import { LATEST } from './vintages.ts';

const COLUMNS = `
  select c.time_period as timePeriod, c.measure, c.basis, c.observations, c.areas
  from source_column c join sheet_table t on t.id = c.sheet_table ${COUNTED_TABLE}
  where c.observations > 0 and (:measure is null or c.measure = :measure)
`;
type Column = Omit<PeriodInfo, 'provinces'> & { readonly areas: string };

/** The periods of each measure and comparison, the oldest first, with how many figures and provinces there are, now or as it stood on a day. */
export function periods({ sql }: Store, measure: string | undefined, asOf: string = LATEST): PeriodInfo[] {
  const provinces = new Set(sql(`select code from area where kind = 'province'`).pluck().all() as string[]);
  const found = new Map<string, { about: Column; observations: number; areas: Set<string> }>();
  for (const about of sql(COLUMNS).all({ measure: measure ?? null, asOf }) as Column[]) {
    const name = `${about.timePeriod} ${about.measure} ${about.basis}`;
    const known = found.get(name) ?? { about, observations: 0, areas: new Set() };
    if (known.observations === 0) found.set(name, known);
    known.observations += about.observations;
    for (const area of about.areas.split(',')) if (provinces.has(area)) known.areas.add(area);
  }
  return [...found.values()]
    .map(({ about: { timePeriod, measure, basis }, observations, areas }) => ({
      ...{ timePeriod, measure, basis, observations },
      provinces: areas.size,
    }))
    .sort(byPeriod);
}

function byPeriod(a: PeriodInfo, b: PeriodInfo): number {
  if (a.timePeriod !== b.timePeriod) return byEnd(a.timePeriod, b.timePeriod);
  return a.measure === b.measure ? (a.basis < b.basis ? -1 : 1) : a.measure < b.measure ? -1 : 1;
}

import type { Basis, Observation, ObsStatus } from '../model/observation.ts';
import { keyText } from '../model/observation.ts';
import type { TimePeriod } from '../model/period.ts';
import type { Store } from '../store/open.ts';

/** Every vintage that was out by a day, oldest first: the last one read of a key is the newest. */
const VINTAGES_OF_DATASET = `
  select s.measure, s.item, s.area, s.basis, o.time_period as timePeriod, o.value, o.obs_status as status
  from series s
  join observation o on o.series = s.id
  join release r on r.id = o.release
  where s.dataset = :dataset and s.measure in (select value from json_each(:measures))
    and o.time_period in (select value from json_each(:periods))
    and r.withdrawn_at is null and r.released_on <= :asOf
  order by r.released_on, r.id
`;

export type KnownValue = { readonly value: number | null; readonly status: ObsStatus };
type Row = [string, string, string, Basis, TimePeriod, number | null, ObsStatus];

/** What the workspace knew by a day for the keys of some observations, by key text. */
export function latestValues(
  { sql }: Store,
  observations: readonly Observation[],
  asOf: string,
): ReadonlyMap<string, KnownValue> {
  const known = new Map<string, KnownValue>();
  for (const dataset of new Set(observations.map((one) => one.key.dataset))) {
    const own = observations.filter((one) => one.key.dataset === dataset);
    const distinct = (values: readonly string[]): string => JSON.stringify([...new Set(values)]);
    const rows = sql(VINTAGES_OF_DATASET)
      .raw()
      .all({
        dataset,
        measures: distinct(own.map((one) => one.key.measure)),
        periods: distinct(own.map((one) => one.key.timePeriod)),
        asOf,
      }) as Row[];
    for (const [measure, item, area, basis, timePeriod, value, status] of rows)
      known.set(keyText({ dataset, measure, item, area, basis, timePeriod }), { value, status });
  }
  return known;
}

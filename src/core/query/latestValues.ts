import type { Observation, ObsStatus } from '../model/observation.ts';
import type { Store } from '../store/open.ts';
import { seriesKeys } from './seriesKeys.ts';

/** Releases that count and were out by a day, oldest first, two of one day by their entry. */
const RELEASES = 'select id from release where withdrawn_at is null and released_on <= :asOf order by released_on, id';
const VINTAGES_OF_DATASET = `
  select o.series, o.time_period, o.release, o.value, o.obs_status
  from series s
  join observation o on o.series = s.id
  where s.dataset = :dataset and s.measure in (select value from json_each(:measures))
    and o.time_period in (select value from json_each(:periods))
`;

/** The newest vintage of a key, and where among the releases that count it was said first. */
export type KnownValue = { readonly value: number | null; readonly status: ObsStatus; readonly first: number };
type Row = [series: number, period: string, release: number, value: number | null, status: ObsStatus];
type Newest = { value: number | null; status: ObsStatus; first: number; last: number };

/** What the workspace knew by a day for the keys of some observations, by key text. */
export function latestValues(
  store: Store,
  observations: readonly Observation[],
  asOf: string,
): ReadonlyMap<string, KnownValue> {
  const { sql } = store;
  const order = new Map((sql(RELEASES).pluck().all({ asOf }) as number[]).map((id, i) => [id, i]));
  const keyOf = seriesKeys(store);
  const known = new Map<string, Newest>();
  for (const dataset of new Set(observations.map((one) => one.key.dataset))) {
    const own = observations.filter((one) => one.key.dataset === dataset);
    const distinct = (values: readonly string[]): string => JSON.stringify([...new Set(values)]);
    const rows = sql(VINTAGES_OF_DATASET)
      .raw()
      .all({
        dataset,
        measures: distinct(own.map((one) => one.key.measure)),
        periods: distinct(own.map((one) => one.key.timePeriod)),
      }) as Row[];
    let [lastSeries, lastPeriod]: [number, string] = [-1, ''];
    let newest: Newest | undefined;
    for (const [series, period, release, value, status] of rows) {
      const at = order.get(release);
      if (at === undefined) continue;
      if (series !== lastSeries || period !== lastPeriod) {
        [lastSeries, lastPeriod] = [series, period];
        const key = keyOf(series, period);
        newest = known.get(key);
        if (!newest) known.set(key, (newest = { value, status, first: at, last: at }));
      }
      if (!newest) continue;
      if (at < newest.first) newest.first = at;
      if (at > newest.last) [newest.last, newest.value, newest.status] = [at, value, status];
    }
  }
  return known;
}

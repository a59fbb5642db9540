import { keyText, type Observation, type ObservationKey, type ObsStatus } from '../model/observation.ts';
import type { Store } from '../store/open.ts';
import { IS_LATEST } from './vintages.ts';

const LATEST_OF_DATASET = `
  select s.measure, s.item, s.area, s.basis, o.time_period as timePeriod, o.value, o.obs_status as status
  from series s join observation o on o.series = s.id
  where s.dataset = :dataset and o.time_period in (select value from json_each(:periods)) and ${IS_LATEST}
`;

export type KnownValue = { readonly value: number | null; readonly status: ObsStatus };

/** What the workspace knew by a day for the keys of some observations, by key text. */
export function latestValues(
  { sql }: Store,
  observations: readonly Observation[],
  asOf: string,
): ReadonlyMap<string, KnownValue> {
  const known = new Map<string, KnownValue>();
  const datasets = new Set(observations.map((one) => one.key.dataset));
  for (const dataset of datasets) {
    const periods = new Set(observations.filter((one) => one.key.dataset === dataset).map((one) => one.key.timePeriod));
    const rows = sql(LATEST_OF_DATASET).all({ dataset, periods: JSON.stringify([...periods]), asOf }) as (Omit<
      ObservationKey,
      'dataset'
    > &
      KnownValue)[];
    for (const { value, status, ...key } of rows) known.set(keyText({ dataset, ...key }), { value, status });
  }
  return known;
}

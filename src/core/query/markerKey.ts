import type { MarkerAddress } from '../model/marker.ts';
import type { ObservationKey } from '../model/observation.ts';
import { sameSpan, type TimePeriod } from '../model/period.ts';
import type { Store } from '../store/open.ts';
import { LATEST } from './vintages.ts';

const KNOWN = `
  select s.dataset, o.time_period as timePeriod, count(distinct s.area) as areas, max(s.area = :area) as isPublished
  from series s join observation o on o.series = s.id join release r on r.id = o.release
  where s.measure = :measure and s.item = :item and s.basis = :basis and o.time_period in (select value from json_each(:periods))
    and (:dataset is null or s.dataset = :dataset) and r.withdrawn_at is null and r.released_on <= :asOf
  group by s.dataset, o.time_period
  order by isPublished desc, areas desc, o.time_period = :timePeriod desc, s.dataset
  limit 1`;

/** The key that a short address means: of the dataset that knows the place, else of that which knows most; by the name of its span that books use. `dataset` leaves no other one: figures of two sources are not computed with together. */
export function markerKey(
  { sql }: Store,
  { measure, item, basis, timePeriod, area }: MarkerAddress,
  asOf: string | undefined,
  dataset: string | null,
): { readonly key: ObservationKey; readonly isPublished: boolean } | null {
  const periods = JSON.stringify(sameSpan(timePeriod));
  const row = sql(KNOWN).get({ measure, item, basis, area, timePeriod, periods, asOf: asOf ?? LATEST, dataset }) as
    { dataset: string; timePeriod: TimePeriod; isPublished: 0 | 1 } | undefined;
  if (!row) return null;
  const key = { dataset: row.dataset, measure, item, area, timePeriod: row.timePeriod, basis };
  return { key, isPublished: row.isPublished === 1 };
}

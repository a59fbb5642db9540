import type { Revision } from '../model/lists.ts';
import { keyText, type Basis, type ObservationKey, type ObsStatus } from '../model/observation.ts';
import type { TimePeriod } from '../model/period.ts';
import { TOTAL } from '../model/area.ts';
import type { Store } from '../store/open.ts';
import { areaAt } from './areaOf.ts';

type Row = {
  dataset: string;
  measure: string;
  item: string;
  itemLabel: string;
  area: string;
  basis: Basis;
  timePeriod: TimePeriod;
  before: number | null;
  beforeStatus: ObsStatus;
  after: number | null;
  afterStatus: ObsStatus;
  sheet: string;
  cell: string;
  unit: string;
  unitMult: number;
};

const CHANGED = `
  select s.dataset, s.measure, s.item, coalesce(i.label, '') as itemLabel, s.area, s.basis, o.time_period as timePeriod,
    p.value as before, p.obs_status as beforeStatus, o.value as after, o.obs_status as afterStatus,
    t.sheet, c.letters || o.row as cell, c.unit, c.unit_mult as unitMult
  from observation o
  join series s on s.id = o.series
  join source_column c on c.id = o.source_column
  join sheet_table t on t.id = c.sheet_table
  left join item i on i.dataset = s.dataset and i.code = s.item
  join observation p on p.series = o.series and p.time_period = o.time_period and p.release = (
    select v.release from observation v join release w on w.id = v.release join release mine on mine.id = o.release
    where v.series = o.series and v.time_period = o.time_period and v.release <> o.release and w.withdrawn_at is null
      and (w.released_on, w.id) < (mine.released_on, mine.id)
    order by w.released_on desc, w.id desc limit 1)
  where o.release = :release and o.value is not p.value
  order by t.id, c.id, o.row
  limit :limit
`;

/** What a release changed against the vintage before it: same key, other value. */
export function revisions({ sql }: Store, release: number, limit: number): Revision[] {
  return (sql(CHANGED).all({ release, limit }) as Row[]).map(
    ({ dataset, measure, item, itemLabel, area, basis, timePeriod, ...rest }) => ({
      ...rest,
      key: keyText({ dataset, measure, item, area, timePeriod, basis }),
      label: revisionLabel({ dataset, measure, item, area, timePeriod, basis }, itemLabel),
    }),
  );
}

/** Whose number it is: "Hà Nội", "Bán lẻ hàng hóa". Measure and period stand in the key. */
export function revisionLabel(key: ObservationKey, itemLabel: string): string {
  return key.item === TOTAL ? areaAt(key.area, key.timePeriod).name : itemLabel || key.item;
}

import { TOTAL } from '../model/area.ts';
import { keyText, type Basis } from '../model/observation.ts';
import type { ObsStatus, PriceBasis } from '../model/observation.ts';
import type { TimePeriod } from '../model/period.ts';
import type { Store } from '../store/open.ts';
import { LATEST } from './vintages.ts';

/** One vintage of a figure that a claim may be about. */
export type ClaimFigure = {
  readonly key: string;
  readonly dataset: string;
  readonly area: string;
  readonly basis: Basis;
  readonly timePeriod: TimePeriod;
  readonly value: number;
  readonly shown: string;
  readonly status: ObsStatus;
  readonly unit: string;
  readonly unitMult: number;
  readonly priceBasis: PriceBasis;
  readonly release: number;
  readonly releasedOn: string;
  readonly place: string;
};

const VINTAGES = `
  select s.dataset, s.area, s.basis, o.time_period as timePeriod, o.value, o.shown, o.obs_status as status, c.unit, c.unit_mult as unitMult,
    c.price_basis as priceBasis, r.id as release, r.released_on as releasedOn, f.name || ' › ' || t.sheet || ' › ' || c.letters || o.row as place
  from series s
  join observation o on o.series = s.id
  join release r on r.id = o.release
  join source f on f.sha256 = r.source
  join source_column c on c.id = o.source_column
  join sheet_table t on t.id = c.sheet_table
  where s.measure = :measure and s.item = :item and s.area in (select value from json_each(:areas))
    and o.time_period in (select value from json_each(:periods))
    and o.value is not null and r.withdrawn_at is null and r.released_on <= :asOf
  order by r.released_on desc, r.id desc
`;

const ITEMS = `
  select distinct s.item, i.label from series s join item i on i.code = s.item and i.dataset = s.dataset
  where s.measure = :measure and s.area = :area
`;

/** The items of a measure that a place has figures of, with their labels. */
export const claimItems = ({ sql }: Store, measure: string, area: string): { item: string; label: string }[] =>
  sql(ITEMS).all({ measure, area }) as { item: string; label: string }[];

/** All vintages of an item of a measure for some places and periods, newest first, of every dataset. */
export function claimFigures(
  { sql }: Store,
  asked: {
    readonly measure: string;
    readonly item?: string;
    readonly areas: readonly string[];
    readonly periods: readonly TimePeriod[];
    readonly asOf?: string | undefined;
  },
): ClaimFigure[] {
  const { item = TOTAL } = asked;
  const rows = sql(VINTAGES).all({
    measure: asked.measure,
    item,
    areas: JSON.stringify(asked.areas),
    periods: JSON.stringify(asked.periods),
    asOf: asked.asOf ?? LATEST,
  }) as Omit<ClaimFigure, 'key'>[];
  return rows.map((row) => ({ ...row, key: keyText({ ...row, measure: asked.measure, item }) }));
}

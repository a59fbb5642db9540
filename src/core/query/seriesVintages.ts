import type { ObsStatus, PriceBasis } from '../model/observation.ts';
import type { TimePeriod } from '../model/period.ts';
import type { SeriesName } from '../model/revisions.ts';
import type { Unit } from '../model/unit.ts';
import type { Store } from '../store/open.ts';
import type { OrderedRelease } from './releaseOrder.ts';

export type VintagesQuery = SeriesName & { readonly dataset?: string | undefined };

/** The releases that count for a question, by id. */
export type Counting = ReadonlyMap<number, OrderedRelease>;

export type PricedUnit = Unit & { readonly priceBasis: PriceBasis };

/** One stored vintage with its release. */
export type StoredVintage = {
  readonly release: OrderedRelease;
  readonly value: number | null;
  readonly status: ObsStatus;
  /** One and the same object for one unit. */
  readonly unit: PricedUnit;
};

export type SeriesVintages = {
  readonly dataset: string;
  /** By period; oldest vintage first, two of one day by their entry. */
  readonly periods: ReadonlyMap<TimePeriod, readonly StoredVintage[]>;
};

const SERIES = `
  select id, dataset from series
  where measure = :measure and item = :item and basis = :basis and area = :area and (:dataset is null or dataset = :dataset)`;

/** One series as it lies in the file: by period, then by release. */
const VINTAGES = `
  select o.time_period, o.release, o.value, o.obs_status, c.unit || char(31) || c.unit_mult || char(31) || c.price_basis
  from observation o join source_column c on c.id = o.source_column
  where o.series = ?`;

type Raw = [TimePeriod, number, number | null, ObsStatus, string];

/** The series of a name, one a dataset where several publishers say it. */
export function seriesOf({ sql }: Store, query: VintagesQuery): { id: number; dataset: string }[] {
  const { measure, item, area, basis, dataset = null } = query;
  return sql(SERIES).all({ measure, item, area, basis, dataset }) as { id: number; dataset: string }[];
}

/** Every vintage that counts of the series of a name. */
export function seriesVintages(store: Store, query: VintagesQuery, counting: Counting): SeriesVintages[] {
  const units = new Map<string, PricedUnit>();
  const unitNamed = (name: string): PricedUnit => {
    const known = units.get(name) ?? pricedUnit(name);
    units.set(name, known);
    return known;
  };
  return seriesOf(store, query).map(({ id, dataset }) => {
    const periods = new Map<TimePeriod, StoredVintage[]>();
    for (const [period, saying, value, status, unit] of store.sql(VINTAGES).raw().all(id) as Raw[]) {
      const release = counting.get(saying);
      if (!release) continue;
      const one = { release, value, status, unit: unitNamed(unit) };
      const known = periods.get(period);
      if (known) known.push(one);
      else periods.set(period, [one]);
    }
    for (const said of periods.values()) said.sort((a, b) => a.release.order - b.release.order);
    return { dataset, periods };
  });
}

function pricedUnit(name: string): PricedUnit {
  const [unit = '', mult, prices] = name.split('\u001f');
  return { unit, unitMult: Number(mult), priceBasis: prices as PriceBasis };
}

/** True where the values of two vintages can be held against each other. */
export const sameUnit = (a: StoredVintage, b: StoredVintage): boolean => a.unit === b.unit;

import type { ObservationKey } from '../model/observation.ts';
import type { TimePeriod } from '../model/period.ts';
import { seriesOf, type BookPast, type OtherSource, type Vintage } from '../model/validation.ts';
import type { Store } from '../store/open.ts';

const EARLIER = `
  select r.id, r.released_on as releasedOn
  from release r join release mine on mine.id = :release
  where r.withdrawn_at is null and (r.released_on, r.id) < (mine.released_on, mine.id) and r.released_on >= :since
  order by r.released_on, r.id
`;
const UNITS = `
  select c.id, c.unit, c.unit_mult as unitMult
  from source_column c join sheet_table t on t.id = c.sheet_table
  where t.release in (select value from json_each(:releases))
`;
const SERIES = `
  select id, dataset, measure, item, area, basis from series
  where id in (select series from observation where release = :release)
`;
const VALUES = `
  select series, time_period, release, value, source_column from observation
  where series in (select series from observation where release = :release)
    and release in (select value from json_each(:releases))
  order by series, time_period
`;
/** The same in another dataset, each in its newest vintage of that time. */
const OTHERS = `
  select x.dataset, x.measure, x.item, x.area, x.basis, o.time_period as timePeriod, p.release, p.value,
    c.unit, c.unit_mult as unitMult, c.price_basis as priceBasis
  from observation o
  join series s on s.id = o.series
  join series x on x.measure = s.measure and x.item = s.item and x.basis = s.basis and x.area = s.area and x.dataset <> s.dataset
  join observation p on p.series = x.id and p.time_period = o.time_period and p.value is not null
  join source_column c on c.id = p.source_column
  where o.release = :release and p.release in (select value from json_each(:releases))
`;

/** Years of earlier releases that tell what is usual. */
const YEARS = 3;

type Row = [series: number, timePeriod: TimePeriod, release: number, value: number | null, column: number];
type Unit = Pick<Vintage, 'unit' | 'unitMult'>;

/** What earlier releases of the last three years said of every series of a release, and what other datasets say of the same. */
export function seriesPast(
  { sql }: Store,
  release: number,
  releasedOn: string,
): { readonly past: BookPast; readonly others: readonly OtherSource[] } {
  const since = `${Number(releasedOn.slice(0, 4)) - YEARS}${releasedOn.slice(4)}`;
  const earlier = sql(EARLIER).all({ release, since }) as { id: number; releasedOn: string }[];
  const releases = JSON.stringify(earlier.map(({ id }) => id));
  const places = new Map(earlier.map((one, place) => [one.id, { ...one, place }]));
  const units = new Map((sql(UNITS).all({ releases }) as (Unit & { id: number })[]).map((one) => [one.id, one]));
  const names = new Map(
    (sql(SERIES).all({ release }) as (ObservationKey & { id: number })[]).map((one) => [one.id, seriesOf(one)]),
  );
  const past = new Map<string, Map<TimePeriod, Vintage[]>>();
  for (const [series, period, from, value, column] of sql(VALUES).raw().all({ release, releases }) as Row[]) {
    const name = names.get(series) ?? '';
    const { unit, unitMult } = units.get(column) ?? { unit: '', unitMult: 0 };
    const one = { release: from, releasedOn: places.get(from)?.releasedOn ?? '', value, unit, unitMult };
    const periods = past.get(name) ?? new Map<TimePeriod, Vintage[]>();
    if (periods.size === 0) past.set(name, periods);
    const known = periods.get(period);
    if (known) known.push(one);
    else periods.set(period, [one]);
  }
  const order = (a: { release: number }, b: { release: number }): number =>
    (places.get(a.release)?.place ?? 0) - (places.get(b.release)?.place ?? 0);
  for (const periods of past.values()) for (const vintages of periods.values()) vintages.sort(order);
  return { past, others: othersOf(sql, release, releases, places, order) };
}

type OtherRow = ObservationKey & Pick<OtherSource, 'release' | 'value' | 'unit' | 'unitMult' | 'priceBasis'>;

function othersOf(
  sql: Store['sql'],
  release: number,
  releases: string,
  places: ReadonlyMap<number, { readonly releasedOn: string }>,
  order: (a: { release: number }, b: { release: number }) => number,
): OtherSource[] {
  const rows = sql(OTHERS).all({ release, releases }) as OtherRow[];
  const newest = new Map<string, OtherSource>();
  for (const { release: from, value, unit, unitMult, priceBasis, ...key } of rows.sort(order)) {
    const releasedOn = places.get(from)?.releasedOn ?? '';
    newest.set(`${seriesOf(key)} ${key.timePeriod}`, {
      key,
      release: from,
      releasedOn,
      value,
      unit,
      unitMult,
      priceBasis,
    });
  }
  return [...newest.values()];
}

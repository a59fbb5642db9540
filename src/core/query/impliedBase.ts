import { keyText, type Basis, type ObservationKey, type PriceBasis } from '../model/observation.ts';
import { yearBefore, type TimePeriod } from '../model/period.ts';
import type { Store } from '../store/open.ts';
import { sameUnit, seriesOf, type StoredVintage } from './seriesVintages.ts';
import type { BaseOfYearAfter } from './triangleRow.ts';

type Levels = ReadonlyMap<TimePeriod, readonly StoredVintage[]>;
type Rate = readonly [TimePeriod, number, PriceBasis];
/** A period whose base of the year before is sought: the levels that it may follow from, newest first. */
type Sought = { readonly period: TimePeriod; readonly before: TimePeriod; readonly levels: readonly StoredVintage[] };

const GROWTH: readonly Basis[] = ['SPLY', 'SPLY_GROWTH'];
/** Growth of many periods, each as one release says it. */
const RATES = `
  select o.time_period, o.value, c.price_basis from json_each(:wanted) j
  cross join observation o on o.series = :series and o.time_period = j.value ->> 0 and o.release = j.value ->> 1
  join source_column c on c.id = o.source_column
  where o.value is not null`;

/**
 * The level of each period that the year after was compared with: level(t + 1 year) ÷ index(t + 1 year) × 100, from the newest
 * release that says level and growth at the same prices. Offices revise the base of a growth rate without publishing it; then
 * growth computed from two published levels is not the published growth. No more exact than the published index.
 */
export function impliedBases(
  store: Store,
  level: Omit<ObservationKey, 'timePeriod'>,
  levels: Levels,
): (period: TimePeriod) => BaseOfYearAfter {
  const bases = new Map<TimePeriod, NonNullable<BaseOfYearAfter>>();
  for (const basis of GROWTH)
    for (const { id } of seriesOf(store, { ...level, basis }))
      for (let open = soughtOf(levels, bases); open.length > 0;) {
        const rates = ratesOf(store, id, open);
        open = open.flatMap((one) => {
          const [newest, ...older] = one.levels;
          const value = newest ? baseOf(newest, rates.get(one.period), basis) : null;
          if (value === null || !newest) return older.length > 0 ? [{ ...one, levels: older }] : [];
          const { id: release, releasedOn } = newest.release;
          const levelKey = keyText({ ...level, timePeriod: one.period });
          const growthKey = keyText({ ...level, timePeriod: one.period, basis });
          bases.set(one.before, { value, release, releasedOn, levelKey, growthKey });
          return [];
        });
      }
  return (period) => bases.get(period) ?? null;
}

/** The periods of which the year before has a level too, in the same unit, and no base yet. */
function soughtOf(levels: Levels, known: ReadonlyMap<TimePeriod, unknown>): Sought[] {
  return [...levels].flatMap(([period, said]) => {
    const before = yearBefore(period);
    const latest = before && levels.get(before)?.findLast((one) => one.value !== null);
    if (!before || !latest || known.has(before)) return [];
    const own = said.filter((one) => one.value !== null && sameUnit(one, latest)).reverse();
    return own.length > 0 ? [{ period, before, levels: own }] : [];
  });
}

/** The growth that the newest release of each level says, by period. */
function ratesOf({ sql }: Store, series: number, open: readonly Sought[]): ReadonlyMap<TimePeriod, Rate> {
  const wanted = JSON.stringify(open.map(({ period, levels }) => [period, levels[0]?.release.id]));
  const rows = sql(RATES).raw().all({ series, wanted }) as Rate[];
  return new Map(rows.map((rate) => [rate[0], rate]));
}

function baseOf({ value, unit }: StoredVintage, rate: Rate | undefined, basis: Basis): number | null {
  if (!rate || value === null || rate[2] !== unit.priceBasis) return null;
  const index = rate[1] + (basis === 'SPLY' ? 0 : 100);
  return index > 0 ? (value / index) * 100 : null;
}

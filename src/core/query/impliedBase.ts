import { keyText, type Basis, type ObservationKey, type PriceBasis } from '../model/observation.ts';
import { yearBefore, type TimePeriod } from '../model/period.ts';
import type { Store } from '../store/open.ts';
import { sameUnit, seriesOf, type StoredVintage } from './seriesVintages.ts';
import type { BaseOfYearAfter } from './triangleRow.ts';

type Levels = ReadonlyMap<TimePeriod, readonly StoredVintage[]>;
type Rate = { readonly value: number | null; readonly column: number };

type Pair = Pick<StoredVintage, 'release'> & { readonly level: number; readonly growth: number };

const GROWTH: readonly Basis[] = ['SPLY', 'SPLY_GROWTH'];
const RATE =
  'select value, source_column as column from observation where series = ? and time_period = ? and release = ?';
const PRICES = 'select price_basis from source_column where id = ?';

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
      for (const [period, said] of levels) {
        const before = yearBefore(period);
        const latest = before && levels.get(before)?.findLast((one) => one.value !== null);
        if (!before || !latest || bases.has(before)) continue;
        const pair = newestPair(store, said, latest, (release) => [id, period, release]);
        const index = pair ? pair.growth + (basis === 'SPLY' ? 0 : 100) : 0;
        if (!pair || index <= 0) continue;
        bases.set(before, {
          value: (pair.level / index) * 100,
          release: pair.release.id,
          releasedOn: pair.release.releasedOn,
          levelKey: keyText({ ...level, timePeriod: period }),
          growthKey: keyText({ ...level, timePeriod: period, basis }),
        });
      }
  return (period) => bases.get(period) ?? null;
}

/** Level and growth of one period as the newest release says both, at the same prices and in the unit of the level before. */
function newestPair(
  { sql }: Store,
  levels: readonly StoredVintage[],
  latest: StoredVintage,
  keyOf: (release: number) => readonly [number, TimePeriod, number],
): Pair | null {
  for (const level of levels.toReversed()) {
    if (level.value === null || !sameUnit(level, latest)) continue;
    const rate = sql(RATE).get(...keyOf(level.release.id)) as Rate | undefined;
    if (!rate || rate.value === null) continue;
    const prices = sql(PRICES).pluck().get(rate.column) as PriceBasis | undefined;
    if (prices === level.unit.priceBasis) return { level: level.value, growth: rate.value, release: level.release };
  }
  return null;
}

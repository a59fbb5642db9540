import { call, expressionText, published, type Expression } from '../model/expression.ts';
import type { DerivedCell, GrowthComparison } from '../model/figure.ts';
import type { ObservationKey } from '../model/observation.ts';
import { yearBefore, type TimePeriod } from '../model/period.ts';
import type { Store } from '../store/open.ts';
import { areaAt } from './areaOf.ts';
import { figure } from './figure.ts';
import { findMeasure } from './measure.ts';
import { noFigures } from './noFigures.ts';
import { LATEST } from './vintages.ts';

export type GrowthQuery = {
  readonly measure: string;
  readonly item: string;
  readonly area: string;
  readonly period: TimePeriod;
  readonly dataset?: string | undefined;
  readonly asOf?: string | undefined;
};

/** The vintages of a level and of its growth in two years, oldest first. */
const VINTAGES = `
  select s.dataset, s.basis, o.time_period as timePeriod, r.id as release, coalesce(i.label, '') as itemLabel
  from series s
  join observation o on o.series = s.id
  join release r on r.id = o.release
  left join item i on i.dataset = s.dataset and i.code = s.item
  where s.measure = :measure and s.item = :item and s.area = :area and s.basis in ('LEVEL', 'SPLY', 'SPLY_GROWTH')
    and (:dataset is null or s.dataset = :dataset) and o.time_period in (:period, :before)
    and r.withdrawn_at is null and r.released_on <= :asOf
  order by r.released_on, r.id
`;

type Row = Pick<ObservationKey, 'dataset' | 'basis' | 'timePeriod'> & { release: number; itemLabel: string };

/** Growth of a level as the office published it, from levels, within one release and at the same stage, side by side (FIELD T-20). */
export function growthCompared(store: Store, query: GrowthQuery): GrowthComparison {
  const { measure, item, area, period, dataset = null, asOf } = query;
  const before = yearBefore(period) ?? period;
  const rows = store.sql(VINTAGES).all({ measure, item, area, period, before, dataset, asOf: asOf ?? LATEST }) as Row[];
  const newest = rows.findLast((row) => row.timePeriod === period && row.basis === 'LEVEL');
  if (!newest) throw noFigures({ measure, item, period, region: area, basis: 'LEVEL' });
  const own = rows.filter((row) => row.dataset === newest.dataset);
  const key = (timePeriod: TimePeriod, basis: Row['basis']): ObservationKey => ({
    dataset: newest.dataset,
    measure,
    item,
    area,
    timePeriod,
    basis,
  });
  const level = published(key(period, 'LEVEL'));
  const base = published(key(before, 'LEVEL'));
  const rate = own.findLast((row) => row.timePeriod === period && row.basis !== 'LEVEL')?.basis;
  const growth = published(key(period, rate ?? 'SPLY'));
  const index = rate === 'SPLY_GROWTH' ? call('indexOfGrowth', growth) : growth;
  const implied = call('previous', level, index);
  const releaseOf = (timePeriod: TimePeriod, pick: 'first' | 'last'): number | null => {
    const of = own.filter((row) => row.timePeriod === timePeriod && row.basis === 'LEVEL');
    return (pick === 'first' ? of[0] : of.at(-1))?.release ?? null;
  };
  const cell = (one: Expression): DerivedCell => {
    const { value, why } = figure(store, expressionText(one), asOf);
    return { value, why, expression: expressionText(one) };
  };
  // a release without the base leaves the figure missing, and says so
  const between = (now: number | null, then: number | null): DerivedCell =>
    cell(call('growth', published(level.key, now), published(base.key, then)));
  const { unit, unitMult } = figure(store, expressionText(level), asOf);
  return {
    measureName: findMeasure(store, measure)?.name ?? { vi: measure, en: measure },
    itemLabel: newest.itemLabel,
    area: areaAt(area, period),
    timePeriod: period,
    asOf: asOf ?? null,
    unit,
    unitMult,
    now: cell(level),
    before: cell(base),
    growth: {
      published: cell(rate === 'SPLY_GROWTH' ? growth : call('growthOfIndex', growth)),
      levels: cell(call('growth', level, base)),
      sameRelease: between(newest.release, newest.release),
      sameStage: between(releaseOf(period, 'first'), releaseOf(before, 'first')),
    },
    impliedBase: cell(implied),
    baseRevision: cell(call('growth', implied, base)),
  };
}

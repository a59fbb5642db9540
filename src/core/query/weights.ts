import type { TimePeriod } from '../model/period.ts';
import type { WeightSet, WeightsAbout } from '../model/weights.ts';
import type { Store } from '../store/open.ts';
import { areaAt } from './areaOf.ts';

const SETS = `
  select id, measure, item, name, source, base_period as basePeriod, valid_from as validFrom, valid_to as validTo,
    entered_at as enteredAt, withdrawn_at as withdrawnAt
  from weight_set
  where :measure is null or measure = :measure
  order by measure, item, valid_from, id
`;

const VALID = `
  select id from weight_set
  where measure = :measure and item = :item and withdrawn_at is null
    and (valid_from is null or valid_from <= :to) and (valid_to is null or valid_to >= :from)
  order by id
`;

type Valued = { area: string; value: number };
type SetRow = Omit<WeightSet, 'weights'>;

/** The sets of weights of the workspace, withdrawn ones too, each with its places in official order. */
export function weightSets({ sql }: Store, measure?: string): WeightSet[] {
  const sets = sql(SETS).all({ measure: measure ?? null }) as SetRow[];
  const weights = sql(
    'select w.area, w.value from weight w join area a on a.code = w.area where w.weight_set = ? order by a.rank, w.area',
  );
  return sets.map((set) => ({
    ...set,
    weights: (weights.all(set.id) as Valued[]).map(({ area, value }) => ({
      area: areaAt(area, (set.validTo ?? set.validFrom ?? '2024') as TimePeriod),
      value,
    })),
  }));
}

/** A set with its weights by place. */
export type Weights = { readonly id: number; readonly byArea: ReadonlyMap<string, number> };

/** The set that counts for a measure and item on a day; null where there is none. No two sets count on one day. */
export function weightsOn({ sql }: Store, measure: string, item: string, day: string): Weights | null {
  const id = sql(VALID).pluck().get({ measure, item, from: day, to: day }) as number | undefined;
  if (id === undefined) return null;
  const rows = sql('select area, value from weight where weight_set = ?').all(id) as Valued[];
  return { id, byArea: new Map(rows.map(({ area, value }) => [area, value])) };
}

/** The number of a set that counts on a day of another one already; null where none does. */
export function overlapping({ sql }: Store, { measure, item, validFrom, validTo }: WeightsAbout): number | null {
  const found = sql(VALID)
    .pluck()
    .get({ measure, item, from: validFrom ?? '0000', to: validTo ?? '9999' });
  return (found as number | undefined) ?? null;
}

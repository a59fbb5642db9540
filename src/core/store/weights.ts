import type { AreaWeight, WeightsAbout } from '../model/weights.ts';
import type { Store } from './open.ts';

/** Adds a set of weights in one transaction: all of it or nothing. Gives its number. */
export function addWeights(
  { db, sql }: Store,
  about: WeightsAbout,
  weights: readonly AreaWeight[],
  now: string,
): number {
  return db
    .transaction(() => {
      const { lastInsertRowid } = sql(
        `insert into weight_set (measure, item, name, source, base_period, valid_from, valid_to, entered_at)
          values (:measure, :item, :name, :source, :basePeriod, :validFrom, :validTo, :now)`,
      ).run({ ...about, now });
      const add = sql('insert into weight (weight_set, area, value) values (?, ?, ?)');
      for (const { area, value } of weights) add.run(lastInsertRowid, area, value);
      return Number(lastInsertRowid);
    })
    .immediate();
}

/** Takes a set of weights back; it stays in the file. False when there is none that counts. */
export function withdrawWeights({ sql }: Store, id: number, now: string): boolean {
  return sql('update weight_set set withdrawn_at = ? where id = ? and withdrawn_at is null').run(now, id).changes === 1;
}

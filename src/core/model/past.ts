import type { Observation, ObservationKey } from './observation.ts';
import type { TimePeriod } from './period.ts';
import type { Unit } from './unit.ts';

/** One figure of an earlier release. */
export type PastValue = Unit & { readonly timePeriod: TimePeriod; readonly value: number | null };

/** What one earlier release said: by list (a measure on a basis), in it by row, in the order of the tables. */
export type PastRelease = { readonly releasedOn: string; readonly lists: ReadonlyMap<string, PastRows> };
export type PastRows = ReadonlyMap<string, readonly PastValue[]>;

/** As much of a table as later releases are held against. */
export type PastTable = {
  readonly columns: readonly { readonly meaning: Unit }[];
  readonly observations: readonly Pick<Observation, 'key' | 'value' | 'column'>[];
};

/** The list in which a number stands: `DATASET:MEASURE:BASIS`. */
export const listOf = (key: Pick<ObservationKey, 'dataset' | 'measure' | 'basis'>): string =>
  `${key.dataset}:${key.measure}:${key.basis}`;

/** The row of its list: `ITEM:AREA`. */
export const rowOf = (key: Pick<ObservationKey, 'item' | 'area'>): string => `${key.item}:${key.area}`;

/** A release as later ones will see it. */
export function pastRelease(releasedOn: string, tables: readonly PastTable[]): PastRelease {
  const lists = new Map<string, Map<string, PastValue[]>>();
  for (const { columns, observations } of tables)
    for (const { key, value, column } of observations) {
      const { unit, unitMult } = columns[column]?.meaning ?? { unit: '', unitMult: 0 };
      const list = listOf(key);
      let rows = lists.get(list);
      if (!rows) lists.set(list, (rows = new Map<string, PastValue[]>()));
      const row = rowOf(key);
      const one = { timePeriod: key.timePeriod, value, unit, unitMult };
      const known = rows.get(row);
      if (known) known.push(one);
      else rows.set(row, [one]);
    }
  return { releasedOn, lists };
}

import type { Basis, Observation, ObservationKey } from '../../../src/core/model/observation.ts';
import { pastRelease } from '../../../src/core/model/past.ts';
import type { TimePeriod } from '../../../src/core/model/period.ts';
import { seriesOf, type CheckedBook, type StoredTable, type Vintage } from '../../../src/core/model/validation.ts';

/** A column of a made-up table: what it holds and its figures from row 10 on; null leaves a row out. */
export type MadeColumn = {
  readonly basis?: Basis;
  readonly period: string;
  readonly measure?: string;
  readonly values: readonly (number | null)[];
  readonly unitMult?: number;
};
/** Rows by their items or, where they look like one, by the codes of places. */
export type MadeTable = {
  readonly rows: readonly string[];
  readonly columns: readonly MadeColumn[];
  readonly dataset?: string;
};

const isPlace = (name: string): boolean => /^VN-/.test(name);

/** A table of a made-up book. */
export function tableOf({ rows, columns, dataset = 'TEST' }: MadeTable): StoredTable {
  const about = columns.map(({ basis = 'LEVEL', period, measure = 'MADE', unitMult = 0 }, i) => ({
    letters: String.fromCharCode(66 + i),
    path: [],
    evidence: [],
    meaning: {
      measure,
      basis,
      timePeriod: period as TimePeriod,
      status: 'A' as const,
      priceBasis: 'N' as const,
      unit: basis === 'LEVEL' ? 'VND' : 'PT',
      unitMult,
    },
  }));
  const keyOf = (name: string, column: number): ObservationKey => ({
    dataset,
    measure: about[column]?.meaning.measure ?? '',
    basis: about[column]?.meaning.basis ?? 'LEVEL',
    timePeriod: about[column]?.meaning.timePeriod ?? ('' as TimePeriod),
    item: isPlace(name) ? '_T' : name,
    area: isPlace(name) ? name : 'VN',
  });
  const observations = columns.flatMap(({ values }, column) =>
    rows.flatMap((name, i): Observation[] => {
      const value = values[i];
      const text = { shown: String(value), formula: null, status: 'A' as const };
      return value == null ? [] : [{ key: keyOf(name, column), value, column, row: i + 10, ...text }];
    }),
  );
  const stub = rows.map((name, i) => ({
    row: i + 10,
    path: [{ text: name, cells: `A${i + 10}` }],
    item: isPlace(name) ? '_T' : name,
    area: isPlace(name) ? name : 'VN',
  }));
  return {
    sheet: 'A',
    title: 'A',
    state: 'read',
    dataset,
    range: 'A1:F99',
    unit: null,
    columns: about,
    rows: stub,
    observations,
  };
}

/** A release with earlier ones, the oldest first, as the rules see it. */
export function bookOf(
  table: MadeTable,
  earlier: readonly (readonly [string, MadeTable])[] = [],
  releasedOn = '2024-06-29',
): CheckedBook {
  const past = new Map<string, Map<TimePeriod, Vintage[]>>();
  for (const [i, [day, made]] of earlier.entries()) {
    const { columns, observations } = tableOf(made);
    for (const { key, value, column } of observations) {
      const { unit = '', unitMult = 0 } = columns[column]?.meaning ?? {};
      const periods = past.get(seriesOf(key)) ?? new Map<TimePeriod, Vintage[]>();
      past.set(seriesOf(key), periods);
      const vintage = { release: i + 1, releasedOn: day, value, unit, unitMult };
      periods.set(key.timePeriod, [...(periods.get(key.timePeriod) ?? []), vintage]);
    }
  }
  const recent = earlier.map(([day, made]) => pastRelease(day, [tableOf(made)])).reverse();
  return {
    release: earlier.length + 1,
    releasedOn,
    tables: [tableOf(table)],
    past,
    others: [],
    recent,
    aside: new Set(),
  };
}

import { fromA1 } from '../model/address.ts';
import { endMonth } from '../model/period.ts';
import type { StoredTable } from '../model/validation.ts';
import type { ReadTable } from '../import/stageBook.ts';

/** A stored table as the importer read it, so that its evidence can be asked again. */
export function storedReading(table: StoredTable): ReadTable {
  const { sheet, title, state, dataset, range, unit, columns, rows, observations } = table;
  const reading =
    state === 'read'
      ? {
          columns: columns.map((column) => ({
            ...column,
            column: fromA1(`${column.letters}1`)?.column ?? 0,
            key: column.letters,
            planYear: null,
            measureName: null,
          })),
          rows: rows.map((row) => ({ ...row, ...NO_MORE })),
          observations,
          problems: [],
          cells: observations.length,
        }
      : null;
  return { sheet, title, state, dataset, range, unit, reading, key: title, signs: null };
}

const NO_MORE = {
  itemLabel: '',
  unknown: null,
  units: [],
  unit: null,
  period: null,
  share: false,
  growth: false,
  part: null,
  status: null,
};

/** The month in which most tables end; null without any. */
export function lastMonthOf(tables: readonly StoredTable[]): number | null {
  const counts = new Map<number, number>();
  for (const { columns } of tables) {
    const ends = columns.map(({ meaning }) => endMonth(meaning.timePeriod));
    const last = ends.reduce((a, b) => Math.max(a, b), 0);
    if (last > 0) counts.set(last, (counts.get(last) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}

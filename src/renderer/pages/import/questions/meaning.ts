import type { ColumnMeaning } from '../../../../core/model/observation.ts';
import type { ReviewColumn, ReviewRow, ReviewTable } from '../../../../core/model/review.ts';
import { unique } from '../../../state/unique.ts';
import type { RoleMap } from '../sheet/roles.ts';

/** What stands at a cell: its table, and the column and row of it where it is one of them. */
export type Place = {
  readonly table: ReviewTable;
  readonly column: ReviewColumn | null;
  readonly row: ReviewRow | null;
};

/** The column and row of a cell, each where the cell lies in its headings, stub or body. */
export function placeOf(
  tables: readonly ReviewTable[],
  map: RoleMap,
  at: { readonly row: number; readonly column: number },
): Place | null {
  const line = map.lines.get(at.row)?.[0];
  const table = tables.find((one) => one.table === line?.at.table) ?? tables[0];
  if (!table) return null;
  const onColumn = line?.role === 'head' || line?.role === 'body';
  const column = table.columns.find((one) => one.page === line?.at.index && one.column === at.column);
  const row = table.rows.find((one) => one.row === at.row);
  return { table, column: (onColumn && column) || null, row: row ?? null };
}

/** One thing that columns agree or differ in: the columns that share a value are named together. */
export type Shared<T> = { readonly value: T; readonly letters: readonly string[] };

/** The values of the columns, the most frequent first. */
export function sharedBy<T>(columns: readonly ReviewColumn[], of: (meaning: ColumnMeaning) => T): readonly Shared<T>[] {
  const found = new Map<string, { value: T; letters: string[] }>();
  for (const { meaning, letters } of columns) {
    if (!meaning) continue;
    const value = of(meaning);
    const name = JSON.stringify(value);
    const known = found.get(name) ?? { value, letters: [] };
    found.set(name, { value, letters: unique([...known.letters, letters]) });
  }
  return [...found.values()].sort((a, b) => b.letters.length - a.letters.length);
}

import { a1, columnLetters } from '../model/address.ts';
import { endMonth, periodParts } from '../model/period.ts';
import type { TableState } from '../model/lists.ts';
import type { Problem } from '../model/observation.ts';
import type { Book, Grid } from '../workbook/grid.ts';
import { readColumns } from './columns.ts';
import { genericKind } from './genericKind.ts';
import { decodeGrid } from './legacy/decodeGrid.ts';
import { findTables, titleKey } from './pages.ts';
import { readTable, type Seen, type TableReading } from './readTable.ts';
import type { SheetTable } from './sheetTable.ts';
import { TABLE_KINDS, type TableKind } from './tableKinds.ts';
import { visibleGrid } from './visibleGrid.ts';

export type ReadTable = {
  readonly sheet: string;
  readonly title: string;
  readonly state: TableState;
  readonly dataset: string | null;
  readonly range: string;
  readonly unit: { readonly text: string; readonly cells: string } | null;
  readonly reading: TableReading | null;
};

export type ReadBook = {
  readonly tables: readonly ReadTable[];
  readonly problems: readonly Problem[];
  readonly lastMonth: number | null;
};

type Found = { readonly table: SheetTable; readonly kind: TableKind | null };

/** The whole way in: grids → tables → observations and problems. Pure; nothing is stored here. `day` is the day of release. */
export function stageBook(source: Book, day: string | null): ReadBook {
  const visible = source.grids.map((grid) => (grid.hidden ? { grid, notes: [] } : visibleGrid(grid)));
  const book = { ...source, grids: visible.map(({ grid }) => (grid.hidden ? grid : decodeGrid(grid))) };
  const open = book.grids.filter((grid) => !grid.hidden);
  const found: Found[] = open.flatMap((grid) => findTables(grid).map((table) => ({ table, kind: kindOf(table) })));
  const lastMonth = commonMonth(found);
  const date = day ?? dayOf(lastMonth) ?? '9999-12-31';
  const seen: Seen = new Map();
  const tables = book.grids.flatMap((grid): ReadTable[] => {
    if (grid.hidden) return [listed(grid, null, 'hidden')];
    if (grid.rows.size === 0) return [listed(grid, null, 'empty')];
    return found
      .filter(({ table }) => table.grid === grid)
      .map(({ table, kind }) => readOne(table, kind, date, lastMonth, seen));
  });
  const problems = [
    ...tables.flatMap((table) => table.reading?.problems ?? []),
    ...visible.flatMap(({ notes }) => notes),
  ];
  return { tables, problems, lastMonth };
}

/** The last day of the month in which most tables of the book end; null when none is known. */
export function dayOf(lastMonth: number | null): string | null {
  if (lastMonth === null) return null;
  const [year, month] = [Math.floor(lastMonth / 12), (lastMonth % 12) + 1];
  const last =
    month === 2
      ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
        ? 29
        : 28
      : [4, 6, 9, 11].includes(month)
        ? 30
        : 31;
  return `${year}-${String(month).padStart(2, '0')}-${last}`;
}

function kindOf(table: SheetTable): TableKind | null {
  const title = titleKey(table.title);
  return TABLE_KINDS.find((kind) => kind.title.test(title)) ?? genericKind(table.title);
}

function readOne(
  table: SheetTable,
  kind: TableKind | null,
  day: string,
  lastMonth: number | null,
  seen: Seen,
): ReadTable {
  const listedTable = listed(table.grid, table, 'unread');
  const hasBody = table.pages.some((page) => page.dataColumns.length > 0 && page.bodyRows.length > 0);
  if (!kind || !hasBody) return listedTable;
  const unitAt = table.pages[0]?.unitAt;
  const reading = readTable(table, kind, day, lastMonth, seen);
  const unit = unitAt ? { text: unitAt.text, cells: a1(unitAt.row, unitAt.column) } : null;
  return { ...listedTable, state: 'read', dataset: kind.dataset, unit, reading };
}

function listed(grid: Grid, table: SheetTable | null, state: TableState): ReadTable {
  const rows = table
    ? table.pages.flatMap((page) => [...page.titleRows, ...page.headerRows, ...page.bodyRows, ...page.noteRows])
    : [...grid.rows.keys()];
  const columns = rows.flatMap((row) => [...(grid.rows.get(row)?.keys() ?? [])]);
  const range = rows.length > 0 && columns.length > 0 ? `A${min(rows)}:${columnLetters(max(columns))}${max(rows)}` : '';
  return { sheet: grid.sheet, title: table?.title ?? '', state, dataset: null, range, unit: null, reading: null };
}

const min = (list: readonly number[]): number => list.reduce((a, b) => Math.min(a, b), Infinity);
const max = (list: readonly number[]): number => list.reduce((a, b) => Math.max(a, b), 0);

/** The month in which most known tables end: what the book is about. */
function commonMonth(found: readonly Found[]): number | null {
  const counts = new Map<number, number>();
  for (const { table, kind } of found) {
    const page = table.pages[0];
    if (!kind || !page) continue;
    const ends = readColumns(table, page, kind).flatMap((column) =>
      column.meaning && periodParts(column.meaning.timePeriod) ? endMonth(column.meaning.timePeriod) : [],
    );
    if (ends.length > 0) counts.set(max(ends), (counts.get(max(ends)) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}

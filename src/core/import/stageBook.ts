import { a1, columnLetters } from '../model/address.ts';
import { isProvince } from '../model/areaRegister.ts';
import { endMonth, lastDay, monthsLater, periodParts, type TimePeriod } from '../model/period.ts';
import type { TableState } from '../model/lists.ts';
import type { Problem } from '../model/observation.ts';
import type { Answer, Layout, PlacedAnswer, TableSigns } from '../model/review.ts';
import type { Book, Grid } from '../workbook/grid.ts';
import { columnText, joined } from './headings.ts';
import { withCensusDay } from './censusDay.ts';
import { isPlan } from './columnMeasures.ts';
import { readColumns } from './columns.ts';
import { exportedPeriods, readExported } from './exported.ts';
import { genericKind } from './genericKind.ts';
import { layoutFor, signsOf } from './layouts.ts';
import { withBookEvidence } from './evidence/bookEvidence.ts';
import { decodeGrid } from './legacy/decodeGrid.ts';
import { findTables, titleKey } from './pages.ts';
import { longKind } from './longKinds.ts';
import { withPublishers } from './publishers.ts';
import { readTable, type TableReading } from './readTable.ts';
import type { Seen } from './seen.ts';
import { unreadTable } from './unreadTable.ts';
import { withShape } from './shape.ts';
import type { SheetTable } from './sheetTable.ts';
import { answersFor, EVERY } from './tableAnswers.ts';
import { CUSTOMS_KINDS, OTHERS_KINDS, TABLE_KINDS, type TableKind } from './tableKinds.ts';
import { visibleGrid } from './visibleGrid.ts';

export type ReadTable = {
  readonly sheet: string;
  readonly title: string;
  readonly state: TableState;
  readonly dataset: string | null;
  readonly range: string;
  readonly unit: { readonly text: string; readonly cells: string } | null;
  readonly reading: TableReading | null;
  /** What answers about it name. */
  readonly key: string;
  /** Null for sheets without any table. */
  readonly signs: TableSigns | null;
  /** As it lies in its sheet; absent where it was read elsewhere and sent here. */
  readonly found?: SheetTable;
};

export type ReadBook = {
  readonly sheets: readonly { readonly sheet: string; readonly hidden: boolean }[];
  readonly tables: readonly ReadTable[];
  readonly problems: readonly Problem[];
  /** The month in which most tables end, year × 12 + month − 1. */
  readonly lastMonth: number | null;
  /** What was answered for this book, and what memory answered. */
  readonly answers: readonly PlacedAnswer[];
};

/** What was answered about a book, and earlier layouts with their answers. */
export type Known = {
  readonly answers?: readonly PlacedAnswer[];
  readonly layouts?: readonly Layout[];
  /** The name of the file, where it is known. */
  readonly name?: string;
};

type Found = {
  readonly key: string;
  readonly signs: TableSigns;
  readonly table: SheetTable;
  readonly kind: TableKind | null;
};

/** The whole way in: grids → tables → observations and problems. Pure; nothing is stored here. `day` is the day of release. */
export function stageBook(
  source: Book,
  day: string | null,
  { answers = [], layouts = [], name }: Known = {},
): ReadBook {
  const visible = source.grids.map((grid) => (grid.hidden ? { grid, notes: [] } : visibleGrid(grid)));
  const book = { ...source, grids: visible.map(({ grid }) => (grid.hidden ? grid : decodeGrid(grid))) };
  const open = book.grids.filter((grid) => !grid.hidden);
  const asFound = named(withPublishers(open.flatMap(findTables), book, name ?? ''));
  const said = [...remembered(asFound, layouts, commonMonth(asFound), answers), ...answers];
  const settled = said.length === 0 ? asFound : asFound.map((one) => answered(one, said));
  const lastMonth = commonMonth(settled);
  const known = day ?? dayOf(lastMonth);
  const date = known ?? '9999-12-31';
  const found = withCensusDay(settled, known);
  const seen: Seen = new Map();
  const read = book.grids.flatMap((grid): ReadTable[] => {
    if (grid.hidden) return [listed(grid, null, 'hidden')];
    if (grid.rows.size === 0) return [listed(grid, null, 'empty')];
    return found
      .filter(({ table }) => table.grid.sheet === grid.sheet)
      .map((one) => readOne(one, date, lastMonth, seen));
  });
  const tables = withEvidence(read, date, said);
  const problems = [
    ...tables.flatMap((table) => table.reading?.problems ?? []),
    ...visible.flatMap(({ notes }) => notes),
  ];
  const sheets = book.grids.map(({ sheet, hidden }) => ({ sheet, hidden }));
  return { sheets, tables, problems, lastMonth, answers: said };
}

/** What this program wrote has been held against its book before; figures of many books in one table would be no book. */
function withEvidence(read: readonly ReadTable[], day: string, said: readonly PlacedAnswer[]): readonly ReadTable[] {
  const isOurs = ({ found }: ReadTable): boolean => found?.exported !== undefined;
  if (!read.some(isOurs)) return withBookEvidence(read, day, said);
  return [
    ...read.filter(isOurs),
    ...withBookEvidence(
      read.filter((table) => !isOurs(table)),
      day,
      said,
    ),
  ];
}

/** The last day of the month in which most tables of the book end; null when none is known. */
export function dayOf(lastMonth: number | null): string | null {
  if (lastMonth === null) return null;
  const [year, month] = [Math.floor(lastMonth / 12), (lastMonth % 12) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${lastDay(year, month)}`;
}

/** The kind of table that a title speaks of; null for a table without one. */
export function tableKindOf(table: SheetTable): TableKind | null {
  const title = titleKey(table.title);
  const { dataset: issued, other } = table.issuer ?? { dataset: null, other: 'OTHER' };
  const dataset = issued ?? (isProvince(table.answers.area(EVERY) ?? '') ? 'PROVINCE' : null);
  const kind =
    (table.long ? longKind(table.title) : null) ??
    kindsOf(dataset, other).find((each) => each.title.test(title) && isNamed(each, table)) ??
    genericKind(table.title, other);
  // a table of the conference is one, whosever letterhead stands above it
  return kind && dataset && !kind.dataset.startsWith(dataset) ? { ...kind, dataset } : kind;
}

/** Whether the title or a heading of a table names a measure of a kind that asks for it. */
function isNamed({ ifNamed, measures }: TableKind, { title, grid, pages }: SheetTable): boolean {
  if (!ifNamed) return true;
  const heads = pages.flatMap(({ headerRows, dataColumns }) =>
    dataColumns.map((column) => joined(columnText(grid, headerRows, column))),
  );
  return [titleKey(title), ...heads].some((text) => measures.some(({ when }) => when?.test(text)));
}

function kindsOf(publisher: string | null, other: string): readonly TableKind[] {
  if (publisher?.startsWith('CUSTOMS')) return CUSTOMS_KINDS;
  return publisher !== null || other === 'OTHER' ? OTHERS_KINDS : TABLE_KINDS;
}

/** Tables with their names; a second one of the same name in a book bears a number. */
function named(tables: readonly SheetTable[]): Found[] {
  const counts = new Map<string, number>();
  return tables.map((table) => {
    const signs = signsOf(table);
    const count = (counts.get(signs.name) ?? 0) + 1;
    counts.set(signs.name, count);
    return { key: count === 1 ? signs.name : `${signs.name}#${count}`, signs, table, kind: tableKindOf(table) };
  });
}

/** What earlier books with the same layouts were answered, for tables that this book was not answered about. */
function remembered(
  found: readonly Found[],
  layouts: readonly Layout[],
  lastMonth: number | null,
  answers: readonly PlacedAnswer[],
): PlacedAnswer[] {
  if (layouts.length === 0) return [];
  return found.flatMap(({ key, signs }) => {
    const layout = answers.some(({ table }) => table === key) ? null : layoutFor(signs, layouts);
    const months = lastMonth === null || !layout || layout.month === null ? 0 : lastMonth - layout.month;
    return (layout?.answers ?? []).map((answer) => ({ table: key, answer: later(answer, months), remember: true }));
  });
}

/** An answer that names a period speaks of a later one in a later book. */
function later(answer: Answer, months: number): Answer {
  if (answer.kind !== 'column' || !answer.set.timePeriod) return answer;
  return { ...answer, set: { ...answer.set, timePeriod: monthsLater(answer.set.timePeriod, months) } };
}

function answered(one: Found, said: readonly PlacedAnswer[]): Found {
  const own = said.flatMap(({ table, answer }) => (table === one.key ? answer : []));
  if (own.length === 0) return one;
  const shaped = withShape(one.table, own);
  const pages = shaped.pages.map((page) => ({ ...page }));
  const table = { ...shaped, pages, answers: answersFor(own) };
  return { ...one, table, kind: tableKindOf(table) };
}

function readOne({ key, signs, table, kind }: Found, day: string, lastMonth: number | null, seen: Seen): ReadTable {
  const listedTable = { ...listed(table.grid, table, 'unread'), key, signs, found: table };
  const hasBody = table.pages.some((page) => page.dataColumns.length > 0 && page.bodyRows.length > 0);
  if (table.exported) {
    const { dataset } = table.exported;
    return { ...listedTable, state: 'read', dataset, reading: readExported(table, table.exported, seen) };
  }
  if (!kind || !hasBody) return { ...listedTable, reading: unreadTable(table, kind === null ? 'title' : 'body') };
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
  return {
    sheet: grid.sheet,
    title: table?.title ?? '',
    state,
    dataset: null,
    range,
    unit: null,
    reading: null,
    key: '',
    signs: null,
  };
}

const min = (list: readonly number[]): number => list.reduce((a, b) => Math.min(a, b), Infinity);
const max = (list: readonly number[]): number => list.reduce((a, b) => Math.max(a, b), 0);

/** The month in which most known tables end: what the book is about. */
function commonMonth(found: readonly Found[]): number | null {
  const counts = new Map<number, number>();
  for (const { table, kind } of found) {
    const ends = periodsOf(table, kind).flatMap((period) => (periodParts(period) ? endMonth(period) : []));
    if (ends.length > 0) counts.set(max(ends), (counts.get(max(ends)) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}

/** The periods that the columns of a table name but for plans, or its rows where each is one observation. */
function periodsOf(table: SheetTable, kind: TableKind | null): readonly TimePeriod[] {
  const page = table.pages[0];
  if (table.exported) return exportedPeriods(table, table.exported);
  if (table.long) return [...table.long.rows.values()].flatMap(({ period }) => period ?? []);
  return kind && page
    ? readColumns(table, page, kind).flatMap(({ meaning }) =>
        meaning && !isPlan(meaning.measure) ? meaning.timePeriod : [],
      )
    : [];
}

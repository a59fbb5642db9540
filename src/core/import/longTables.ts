import { a1, columnLetters } from '../model/address.ts';
import { cumulative, periodParts, type TimePeriod } from '../model/period.ts';
import type { HeaderPart } from '../model/views.ts';
import { cellAt, rowNumbers, type Grid } from '../workbook/grid.ts';
import { isFigure, isValueLike } from './cellForms.ts';
import { statusIn } from './columnStatus.ts';
import { exportedTables } from './exported.ts';
import { fold, tidy } from './fold.ts';
import { longRole, type LongRole } from './longHeads.ts';
import { indicatorAlone, isTogether } from './longKinds.ts';
import { daysOf, periodOfRow, type RowTime } from './longPeriods.ts';
import { titleOf } from './pageLayout.ts';
import type { LongRow, LongTable, SheetTable } from './sheetTable.ts';
import { NO_ANSWERS } from './tableAnswers.ts';

type Head = {
  readonly row: number;
  readonly columns: readonly { readonly column: number; readonly text: string; readonly role: LongRole | null }[];
};

const WITHIN_ROWS = 12;
const MOST_TABLES = 400;
/** Rows whose time can be read, of those with a figure. */
const DATED = 0.8;

/**
 * The tables of a sheet of one observation a row ("Năm | Tháng | Tỉnh | Chỉ tiêu | Đơn vị | Giá trị"), one for each indicator, or of
 * one place in one period a row, one for each column of figures. Null for any other sheet.
 */
export function longTables(grid: Grid): SheetTable[] | null {
  const rows = rowNumbers(grid);
  for (const row of rows.slice(0, WITHIN_ROWS)) {
    const head = headIn(grid, row);
    const found = head && (exportedTables(grid, head) ?? tablesUnder(grid, head, rows));
    if (found) return found;
  }
  return null;
}

function headIn(grid: Grid, row: number): Head | null {
  const cells = [...(grid.rows.get(row) ?? [])];
  if (cells.length < 3 || cells.some(([, { kind }]) => kind !== 'text')) return null;
  cells.sort((a, b) => a[0] - b[0]);
  return {
    row,
    columns: cells.map(([column, cell]) => ({ column, text: tidy(cell.shown), role: longRole(cell.shown) })),
  };
}

function tablesUnder(grid: Grid, head: Head, rows: readonly number[]): SheetTable[] | null {
  const of = (role: LongRole): number[] => head.columns.flatMap((one) => (one.role === role ? one.column : []));
  const isTimed = of('period').length + of('year').length > 0 || of('month').length === 1;
  const values = of('value');
  const isOneValue = values.length === 1 && (of('place').length > 0 || of('measure').length > 0);
  if (!isTimed || values.length > 1 || !(isOneValue || (values.length === 0 && of('place').length === 1))) return null;
  const body = rows.filter((row) => row > head.row);
  const figures = [...values, ...figureColumns(grid, head, body)];
  const filled = body.filter((row) => figures.some((c) => isValueLike(cellAt(grid, row, c))));
  const read = rowReader(grid, head, filled, figures);
  const long = new Map(filled.map((row) => [row, read(row)]));
  const dated = [...long.values()].filter(({ period }) => period !== null).length;
  // Rows without any time that can be read are no rows of such a table; dates of doubtful meaning are, and become questions.
  if (filled.length < 2 || figures.length === 0 || (dated < filled.length * DATED && !read.isDoubtful)) return null;
  const tables = figures.flatMap((column) => byIndicator(grid, head, filled, column));
  if (tables.length > MOST_TABLES) return null;
  const titleRows = rows.filter((row) => row < head.row);
  return tables.map(({ column, rows: own, about }) =>
    tableOf(grid, head, titleRows, column, { rows: ofRows(long, own, about), allRows: filled, about }),
  );
}

/** Columns of figures in a table of one place and period a row: those with no other meaning. */
const figureColumns = (grid: Grid, { columns }: Head, body: readonly number[]): number[] =>
  columns.flatMap(({ column, role }) =>
    role === null && body.some((row) => isFigure(cellAt(grid, row, column))) ? column : [],
  );

type RowReader = ((row: number) => LongRow) & { readonly isDoubtful: boolean };

function rowReader(grid: Grid, head: Head, rows: readonly number[], figures: readonly number[]): RowReader {
  const columnOf = (role: LongRole): number | undefined => head.columns.find((one) => one.role === role)?.column;
  const text = (row: number, column: number | undefined): string =>
    column === undefined ? '' : tidy(String(shownAt(grid, row, column)));
  const timed = columnOf('period') ?? columnOf('month') ?? columnOf('year');
  const heading = head.columns.find(({ column }) => column === timed)?.text ?? '';
  const times = rows.map((row) => text(row, timed));
  const days = daysOf(times, heading);
  // A status in words that are not known tells rows apart as any other column does.
  const statusColumn = columnOf('status');
  const isStatus = rows.every((row) => text(row, statusColumn) === '' || statusOf(text(row, statusColumn)) !== null);
  const items = head.columns.flatMap(({ column, role }) =>
    (role === null && !figures.includes(column)) || (column === statusColumn && !isStatus) ? column : [],
  );
  const placeColumn = columnOf('place');
  const read = (row: number): LongRow => {
    const time: RowTime = {
      period: text(row, columnOf('period')),
      year: text(row, columnOf('year')),
      quarter: text(row, columnOf('quarter')),
      month: text(row, columnOf('month')),
    };
    return {
      period: periodOfRow(time, days),
      place: placeColumn === undefined ? null : partAt(grid, row, placeColumn),
      items: items.flatMap((column) => (text(row, column) === '' ? [] : partAt(grid, row, column))),
      unit: text(row, columnOf('unit')),
      status: statusOf(text(row, columnOf('status'))),
    };
  };
  const isDoubtful = days === null && times.some((one) => /\d{4}/.test(one));
  return Object.assign(read, { isDoubtful });
}

function statusOf(text: string): 'A' | 'E' | 'P' | null {
  const plain = fold(text);
  if (/^[aep]$/.test(plain)) return plain.toUpperCase() as 'A' | 'E' | 'P';
  return statusIn(plain) ?? (/^estimate/.test(plain) ? 'E' : /^(final|normal)/.test(plain) ? 'A' : null);
}

/** Dates as the year, month and day that they are, other cells as shown. */
function shownAt(grid: Grid, row: number, column: number): string {
  const cell = cellAt(grid, row, column);
  return cell?.kind === 'number' ? String(cell.value) : (cell?.shown ?? '');
}

const partAt = (grid: Grid, row: number, column: number): HeaderPart => ({
  text: tidy(cellAt(grid, row, column)?.shown ?? ''),
  cells: a1(row, column),
});

type Part = { readonly column: number; readonly rows: readonly number[]; readonly about: readonly HeaderPart[] };

/** Rows of one indicator with one comparison belong together; a column beside that of the values is named by its heading too. */
function byIndicator(grid: Grid, head: Head, rows: readonly number[], column: number): Part[] {
  const naming = head.columns.filter(({ role }) => role === 'measure' || role === 'basis');
  const groups = Map.groupBy(rows, (row) => naming.map((one) => fold(partAt(grid, row, one.column).text)).join('|'));
  const isNamed = head.columns.some((one) => one.column === column && one.role === null);
  return [...groups.values()].map((own) => ({
    column,
    rows: own,
    about: [
      ...naming.map((one) => partAt(grid, own[0] ?? 0, one.column)),
      ...(isNamed ? [partAt(grid, head.row, column)] : []),
    ].filter(({ text }) => text !== ''),
  }));
}

/** Where the indicator says that months are counted from January, so are those of its rows. */
function ofRows(
  all: ReadonlyMap<number, LongRow>,
  own: readonly number[],
  about: readonly HeaderPart[],
): ReadonlyMap<number, LongRow> {
  const together = about.some(({ text }) => isTogether(text));
  return new Map(
    own.flatMap((row) => {
      const read = all.get(row);
      return read ? [[row, together ? { ...read, period: fromJanuary(read.period) } : read] as const] : [];
    }),
  );
}

function fromJanuary(period: TimePeriod | null): TimePeriod | null {
  const parts = period && periodParts(period);
  if (parts?.kind === 'month') return cumulative(parts.year, parts.month);
  return parts?.kind === 'quarter' ? cumulative(parts.year, parts.quarter * 3) : period;
}

function tableOf(grid: Grid, head: Head, titleRows: readonly number[], column: number, long: LongTable): SheetTable {
  const isValue = head.columns.some((one) => one.column === column && one.role === 'value');
  const unitColumn = head.columns.find(({ role }) => isValue && role === 'unit')?.column ?? null;
  const basis = head.columns.find(({ role }) => role === 'basis')?.column;
  const isBasis = (cells: string): boolean => basis !== undefined && cells.replace(/\d+/, '') === columnLetters(basis);
  const page = {
    letterhead: [],
    titleRows,
    unitAt: null,
    headerRows: [head.row],
    bodyRows: [...long.rows.keys()],
    noteRows: [],
    stubColumns: head.columns.flatMap((one) => (one.column !== unitColumn && one.column !== column ? one.column : [])),
    unitColumn,
    dataColumns: [column],
    periodsInRows: true,
    partsInRows: false,
    numberLabels: [],
    strays: [],
  };
  const named = long.about.filter(({ cells }) => !isBasis(cells)).map(({ text }) => text);
  const title = indicatorAlone(named.join(' ')) || titleOf(grid, titleRows);
  return { grid, pages: [page], title, answers: NO_ANSWERS, long };
}

import { a1, columnLetters } from '../model/address.ts';
import type { Area } from '../model/area.ts';
import type { Lang } from '../model/text.ts';
import type { AreaTable, Cell, ColumnHead, Facts } from '../model/views.ts';
import { refTo } from '../workbook/writeBook.ts';
import { columnWords, groupWords } from './columnWords.ts';
import type { ConferenceView } from './conferenceView.ts';
import { SHEETS } from './words.ts';

/** One column of published numbers and its place on the sheet of the table. */
export type ReportColumn = {
  readonly head: ColumnHead;
  readonly group: string;
  readonly label: string;
  readonly letters: string;
  readonly format: string;
  /** Levels that may be added up over places. */
  readonly additive: boolean;
  /** In the order of the members. */
  readonly cells: readonly (Cell | null)[];
  readonly national: Cell | null;
  readonly regional: Cell | null;
  readonly fact: Facts | null;
};

/** Where everything stands on the sheet of the table; the other sheets point at it. */
export type Frame = {
  readonly view: ConferenceView;
  readonly lang: Lang;
  readonly sheet: string;
  readonly members: readonly Area[];
  readonly columns: readonly ReportColumn[];
  readonly nationalRow: number | null;
  readonly regionalRow: number | null;
  readonly first: number;
  readonly last: number;
  readonly known: number;
  readonly sum: number;
  readonly threshold: number;
  readonly above: number;
  readonly at: number;
  readonly below: number;
};

export const HEAD_ROW = 6;
export const NUMBER_ROW = 9;
const FIRST_COLUMN = 2;

/** Decides the place of every column and row. */
export function frameOf(view: ConferenceView, lang: Lang): Frame {
  const members = view.tables[0]?.rows.map((row) => row.area) ?? [];
  const columns = view.tables.flatMap((table) => table.columns.map((_, i) => [table, i] as const));
  const placed = columns.map(([table, i], n) => reportColumn(view, table, i, columnLetters(n + FIRST_COLUMN), lang));
  const lost = view.facts.find((fact) => !placed.some((column) => column.fact === fact));
  if (lost) throw new Error(`The counted column ${lost.column.measure} ${lost.column.basis} stands in no table`);
  let row = NUMBER_ROW + 1;
  const nationalRow = placed.some((column) => column.national) ? row++ : null;
  const regionalRow = placed.some((column) => column.regional) ? row++ : null;
  const last = row + members.length - 1;
  return {
    view,
    lang,
    sheet: SHEETS.table[lang],
    members,
    columns: placed,
    nationalRow,
    regionalRow,
    first: row,
    last,
    known: last + 1,
    sum: last + 2,
    threshold: last + 3,
    above: last + 4,
    at: last + 5,
    below: last + 6,
  };
}

function reportColumn(view: ConferenceView, table: AreaTable, i: number, letters: string, lang: Lang): ReportColumn {
  const head = table.columns[i] as ColumnHead;
  const cellOf = (code: string): Cell | null => table.rows.find((row) => row.area.code === code)?.cells[i] ?? null;
  return {
    head,
    group: groupWords(head, lang),
    label: columnWords(head, lang),
    letters,
    format: head.unit === 'PROJECTS' || head.unit === 'PIECES' ? '#,##0' : '#,##0.0',
    additive: head.basis === 'LEVEL' && head.unit !== 'PT',
    cells: (view.tables[0]?.rows ?? []).map((row) => cellOf(row.area.code)),
    national: publishedOnly(table.national?.cells[i]),
    regional: publishedOnly(table.regionRow?.cells[i]),
    fact: view.facts.find(({ column }) => sameColumn(column, head)) ?? null,
  };
}

/** The sheet adds up itself, by formulas: it shows what was published of the region and the country. */
const publishedOnly = (cell: Cell | null | undefined): Cell | null => (cell?.derived ? null : (cell ?? null));

function sameColumn(a: ColumnHead, b: ColumnHead): boolean {
  const key = ({ dataset, measure, item, basis, timePeriod }: ColumnHead): string =>
    [dataset, measure, item, basis, timePeriod].join();
  return key(a) === key(b);
}

/** A cell of the table, as other sheets write it. */
export function cellRef(frame: Frame, column: ReportColumn, row: number): string {
  return refTo(frame.sheet, column.letters + row);
}

/** The members' cells of a column, with dollar signs. */
export function rangeRef(frame: Frame, letters: string): string {
  return refTo(frame.sheet, localRange(frame, letters));
}

/** The same range for a formula on the sheet of the table itself. */
export function localRange({ first, last }: Frame, letters: string): string {
  return `$${letters}$${first}:$${letters}$${last}`;
}

/** The values of the members that are known. */
export function knownValues(column: ReportColumn): number[] {
  return column.cells.flatMap((cell) => (cell?.value == null ? [] : [cell.value]));
}

/** Letters of the last column of the table. */
export function lastLetters({ columns }: Frame): string {
  return columns.at(-1)?.letters ?? a1(1, 1).slice(0, 1);
}

import { rowNumbers, type Grid, type GridCell } from '../workbook/grid.ts';
import { isFigure, isTextNumber, isValueLike, textOf } from './cellForms.ts';
import { fold, tidy } from './fold.ts';
import { longTables } from './longTables.ts';
import { isLetterhead } from './letterhead.ts';
import { layOut, rowTexts, titleOf } from './pageLayout.ts';
import type { SheetTable, TablePage } from './sheetTable.ts';
import { sideBySide } from './sideBySide.ts';
import { NO_ANSWERS } from './tableAnswers.ts';

const NUMBERED = /^\s*(?:(?:biểu|bảng)(?: số)? )?\d{1,3}[a-z]?\s*[.:]\s*\S/iu;
/** What no row of a table is called. */
const CALLED = /^\s*(?:biểu|bảng)(?: số)? \d/iu;
/** "2.", "2b.", "Biểu số 5.", "Phụ lục 1:" before a title, printed or folded. */
export const TITLE_NUMBER = /^(?:(?:bi[ểe]u|b[ảa]ng|ph[ụu] l[ụu]c)(?: m[ẫa]u)?(?: s[ốo])? )?\d{1,3}[a-z]?\s*[.:]\s*/iu;
const CONTINUED = /\(?\s*tiep theo\s*\)?/;

/** Finds the tables of a sheet by content; pages headed "(Tiếp theo)" are joined to the table that they continue. */
export function findTables(grid: Grid): SheetTable[] {
  return longTables(grid) ?? sideBySide(grid).flatMap(tablesBelowEachOther);
}

function tablesBelowEachOther(grid: Grid): SheetTable[] {
  const rows = rowNumbers(grid);
  const starts: number[] = [];
  const startsTable = startsOfTables(grid, rows);
  let begun = 0; // where the rows of the table begin that a row may go on with
  const isPaper = (row: number): boolean => rowTexts(grid, row).every(isLetterhead);
  rows.forEach((row, i) => {
    if (i > 0 && !startsTable(i, begun)) return;
    // the letterhead of a sheet stands over its first table
    if (i === 0 || !rows.slice(begun, i).every(isPaper)) starts.push(row);
    begun = i;
  });
  const tables: (SheetTable & { readonly pages: TablePage[] })[] = [];
  starts.forEach((start, i) => {
    const end = starts[i + 1] ?? Infinity;
    const page = layOut(
      grid,
      rows.filter((row) => row >= start && row < end),
    );
    const title = titleOf(grid, page.titleRows) || nameOfSheet(grid);
    const before = tables.at(-1);
    if (before && CONTINUED.test(fold(title)) && sameTitle(before.title, title)) before.pages.push(page);
    else tables.push({ grid, pages: [page], title, answers: NO_ANSWERS });
  });
  return tables;
}

/** A sheet without a title is about what it is called, unless the program called it so. */
const nameOfSheet = ({ sheet }: Grid): string =>
  /^(csv|(sheet|trang( tính)?|bảng|table) ?\d*( ?\(\d+\))?)$/iu.test(sheet)
    ? ''
    : tidy(sheet.replace(/_+|(?<!\d)(?:19|20)\d\d(?!\d)/g, ' '));

/** The title without its running number and without "(Tiếp theo)", folded. */
export function titleKey(title: string): string {
  return fold(title).replace(TITLE_NUMBER, '').replace(CONTINUED, '').replace(/\s+/g, ' ').trim();
}

function sameTitle(a: string, b: string): boolean {
  const [x, y] = [titleKey(a), titleKey(b)];
  return x.startsWith(y) || y.startsWith(x);
}

/**
 * Asked of each row in turn, whether it starts a table: a numbered line without figures, with headings between it and the next
 * figures. The table before it began at `begun`. However many lines are numbered, rows are looked at a few times each.
 */
function startsOfTables(grid: Grid, rows: readonly number[]): (at: number, begun: number) => boolean {
  const cellsOf = (at: number): Cells => [...(grid.rows.get(rows[at] ?? 0) ?? [])];
  const known = sortsAbove(cellsOf);
  let next = 0; // the first row behind a numbered line that holds a figure or a heading
  return (at, begun) => {
    const cells = grid.rows.get(rows[at] ?? 0) ?? NO_CELLS;
    const column = cells.size === 0 ? 0 : Math.min(...cells.keys());
    const text = textOf(cells.get(column));
    if (column > 1 || !NUMBERED.test(text)) return false;
    if ([...cells.values()].some(isFigure)) return false;
    if (CALLED.test(text)) return true;
    const above = known(begun, at);
    // beside the labels stand units, unless the rows above have figures there
    const first = above.has('figure 1') && !above.has('text 1') ? 1 : 2;
    const heads = (cell: Cells[number]): boolean => isHeading(cell, first);
    next = Math.max(next, at + 1);
    while (next < rows.length && !cellsOf(next).some((cell) => isFigure(cell[1]) || heads(cell))) next++;
    const later = cellsOf(next);
    const goesOn = isFilled(later) && isOfSorts(above, later);
    return later.some(heads) && !goesOn;
  };
}

type Cells = readonly (readonly [number, GridCell])[];
const NO_CELLS: ReadonlyMap<number, GridCell> = new Map();

const isFilled = (cells: Cells): boolean => cells.some(([, cell]) => isFigure(cell));
const isHeading = ([column, cell]: Cells[number], first: number): boolean =>
  column >= first && cell.kind === 'text' && !isTextNumber(cell);

const sortOf = ([column, cell]: Cells[number]): string[] =>
  isValueLike(cell) ? [`figure ${column}`] : textOf(cell).trim() === '' ? [] : [`text ${column}`];

/** What the rows with figures of a table hold, by column, from where it began up to a row; asked from top to bottom. */
function sortsAbove(cellsOf: (at: number) => Cells): (begun: number, at: number) => ReadonlySet<string> {
  let known = new Set<string>();
  let [from, to] = [0, 0];
  return (begun, at) => {
    if (begun !== from) [known, from, to] = [new Set(), begun, begun];
    for (; to < at; to++) {
      const cells = cellsOf(to);
      if (isFilled(cells)) for (const sort of cells.flatMap(sortOf)) known.add(sort);
    }
    return known;
  };
}

/** A row goes on with a table where each of its cells stands in a column in which the table has cells of that sort. */
const isOfSorts = (known: ReadonlySet<string>, cells: Cells): boolean =>
  known.size > 0 && cells.flatMap(sortOf).every((sort) => known.has(sort));

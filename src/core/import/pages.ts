import { rowNumbers, type Grid, type GridCell } from '../workbook/grid.ts';
import { isFigure, isTextNumber, isValueLike, textOf } from './cellForms.ts';
import { fold, tidy } from './fold.ts';
import { longTables } from './longTables.ts';
import { layOut, titleOf } from './pageLayout.ts';
import type { SheetTable, TablePage } from './sheetTable.ts';
import { sideBySide } from './sideBySide.ts';
import { NO_ANSWERS } from './tableAnswers.ts';

const NUMBERED = /^\s*\d{1,2}\s*\.\s*\S/;
const CONTINUED = /\(?\s*tiep theo\s*\)?/;

/** Finds the tables of a sheet by content; pages headed "(Tiếp theo)" are joined to the table that they continue. */
export function findTables(grid: Grid): SheetTable[] {
  return longTables(grid) ?? sideBySide(grid).flatMap(tablesBelowEachOther);
}

function tablesBelowEachOther(grid: Grid): SheetTable[] {
  const rows = rowNumbers(grid);
  const starts: number[] = [];
  let begun = 0; // where the rows of the table begin that a row may go on with
  rows.forEach((row, i) => {
    if (i > 0 && !startsTable(grid, rows, i, begun)) return;
    starts.push(row);
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
  return fold(title)
    .replace(/^\d{1,2}\s*\.\s*/, '')
    .replace(CONTINUED, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function sameTitle(a: string, b: string): boolean {
  const [x, y] = [titleKey(a), titleKey(b)];
  return x.startsWith(y) || y.startsWith(x);
}

/** A numbered line without figures, with headings between it and the next figures; the table before it began at `begun`. */
function startsTable(grid: Grid, rows: readonly number[], at: number, begun: number): boolean {
  const cells = grid.rows.get(rows[at] ?? 0) ?? NO_CELLS;
  const column = cells.size === 0 ? 0 : Math.min(...cells.keys());
  if (column > 1 || !NUMBERED.test(textOf(cells.get(column)))) return false;
  if ([...cells.values()].some(isFigure)) return false;
  for (let i = at + 1; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const later = [...(grid.rows.get(row) ?? [])];
    const isFilled = later.some(([, cell]) => isFigure(cell));
    if (isFilled && goesOn(grid, rows.slice(begun, at), row)) return false;
    if (later.some(([c, cell]) => c > 1 && cell.kind === 'text' && !isTextNumber(cell))) return true;
    if (isFilled) return false;
  }
  return false;
}

const NO_CELLS: ReadonlyMap<number, GridCell> = new Map();

/** A row goes on with a table where each of its cells stands in a column in which the table has cells of that sort. */
function goesOn(grid: Grid, above: readonly number[], row: number): boolean {
  const sort = ([c, cell]: [number, GridCell]): string[] =>
    isValueLike(cell) ? [`figure ${c}`] : textOf(cell).trim() === '' ? [] : [`text ${c}`];
  const body = above.map((each) => [...(grid.rows.get(each) ?? [])]);
  const filled = body.filter((cells) => cells.some(([, cell]) => isFigure(cell)));
  const known = new Set(filled.flatMap((cells) => cells.flatMap(sort)));
  return filled.length > 0 && [...(grid.rows.get(row) ?? [])].flatMap(sort).every((one) => known.has(one));
}

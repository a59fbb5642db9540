import type { Answer, Block, Role } from '../model/review.ts';
import { rowNumbers, type Grid } from '../workbook/grid.ts';
import { isFigure, textOf } from './cellForms.ts';
import { tidy } from './fold.ts';
import { columnText } from './headings.ts';
import { completed, titleOf } from './pageLayout.ts';
import type { PageParts as Parts, SheetTable, TablePage } from './sheetTable.ts';

type ShapeAnswer = Extract<Answer, { kind: 'shape' }>;

/** A table as the analyst pointed it out on the sheet; blocks count from the origin of the page as it was found. */
export function withShape(table: SheetTable, answers: readonly Answer[]): SheetTable {
  const shapes = answers.filter((one) => one.kind === 'shape');
  if (shapes.length === 0) return table;
  const pages = table.pages.map((page, i) => {
    const origin = originOf(table.grid, page);
    const moved = shapes
      .filter((shape) => shape.page === i)
      .reduce((parts, shape) => pointed(table.grid, parts, shape.role, onSheet(shape, origin)), page);
    return { ...moved, origin };
  });
  const first = pages[0];
  // Rows that were pointed at are read where they stand, whatever the heading made of them.
  const { long: _long, exported: _exported, ...rest } = table;
  return { ...rest, pages, title: first ? titleOf(table.grid, first.titleRows) : table.title };
}

/** The first row of a page as it was found, and the first column that its cells use. */
export function originOf(grid: Grid, page: TablePage): { readonly row: number; readonly column: number } {
  if (page.origin) return page.origin;
  const rows = rowsOf(page);
  const columns = rows.flatMap((row) => [...(grid.rows.get(row)?.keys() ?? [])]);
  const least = (list: readonly number[]): number => list.reduce((a, b) => Math.min(a, b), Infinity);
  return { row: rows.length > 0 ? least(rows) : 1, column: columns.length > 0 ? least(columns) : 0 };
}

const rowsOf = (page: Parts): number[] => [
  ...page.titleRows,
  ...(page.unitAt ? [page.unitAt.row] : []),
  ...page.headerRows,
  ...page.bodyRows,
  ...page.noteRows,
];

function onSheet({ block }: ShapeAnswer, origin: { row: number; column: number }): Block {
  return {
    top: block.top + origin.row,
    bottom: block.bottom + origin.row,
    left: block.left + origin.column,
    right: block.right + origin.column,
  };
}

function pointed(grid: Grid, page: TablePage, role: Role, block: Block): TablePage {
  if (role === 'unit') return completed(grid, withUnit(grid, page, block));
  if (role === 'stub') return completed(grid, withoutColumns(page, block, true));
  if (role === 'none' && page.bodyRows.every((row) => inRows(block, row)) && !isWholeRow(grid, page, block))
    return completed(grid, withoutColumns(page, block, false));
  const rows = rowNumbers(grid).filter((row) => inRows(block, row));
  const list = (own: Role, before: readonly number[]): number[] => {
    const rest = before.filter((row) => !inRows(block, row));
    return own === role ? [...rest, ...rows].sort((a, b) => a - b) : rest;
  };
  const parts: Parts = {
    ...page,
    titleRows: list('title', page.titleRows),
    headerRows: list('head', page.headerRows),
    bodyRows: list('body', page.bodyRows),
    noteRows: list('note', page.noteRows),
    unitAt: page.unitAt && inRows(block, page.unitAt.row) ? null : page.unitAt,
  };
  return completed(grid, { ...parts, dataColumns: figureColumns(grid, parts, role === 'body' ? block : null) });
}

const inRows = (block: Block, row: number): boolean => row >= block.top && row <= block.bottom;
const inColumns = (block: Block, column: number): boolean => column >= block.left && column <= block.right;

function isWholeRow(grid: Grid, page: TablePage, block: Block): boolean {
  return page.bodyRows.every((row) => [...(grid.rows.get(row)?.keys() ?? [])].every((c) => inColumns(block, c)));
}

/** Columns with figures in the body and a heading over them; those of a body that was pointed at need no heading. */
function figureColumns(grid: Grid, page: Parts, body: Block | null): number[] {
  const found = new Set<number>(page.dataColumns);
  for (const row of page.bodyRows)
    for (const [column, cell] of grid.rows.get(row) ?? []) if (isFigure(cell)) found.add(column);
  return [...found]
    .filter((c) => !page.stubColumns.includes(c) && c !== page.unitColumn)
    .filter((c) => (body && inColumns(body, c)) || columnText(grid, page.headerRows, c).length > 0)
    .sort((a, b) => a - b);
}

function withUnit(grid: Grid, page: TablePage, block: Block): Parts {
  if (block.bottom > block.top) {
    const [column] = [block.left];
    return { ...withoutColumns(page, { ...block, right: column }, false), unitColumn: column };
  }
  const text = tidy(textOf(grid.rows.get(block.top)?.get(block.left)));
  const alone = (grid.rows.get(block.top)?.size ?? 0) <= 1;
  const without = (rows: readonly number[]): readonly number[] => (alone ? rows.filter((r) => r !== block.top) : rows);
  return {
    ...page,
    titleRows: without(page.titleRows),
    headerRows: without(page.headerRows),
    unitAt: { row: block.top, column: block.left, text },
  };
}

function withoutColumns(page: TablePage, block: Block, asStub: boolean): Parts {
  const columns = Array.from({ length: block.right - block.left + 1 }, (_, i) => block.left + i);
  const rest = page.stubColumns.filter((c) => !inColumns(block, c));
  return {
    ...page,
    dataColumns: page.dataColumns.filter((c) => !inColumns(block, c)),
    stubColumns: (asStub ? [...rest, ...columns] : rest).sort((a, b) => a - b),
    unitColumn: page.unitColumn !== null && inColumns(block, page.unitColumn) ? null : page.unitColumn,
  };
}

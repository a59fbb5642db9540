import { a1, columnLetters } from '../model/address.ts';
import type { HeaderPart } from '../model/views.ts';
import { cellAt, type Grid, type GridCell, type Merge } from '../workbook/grid.ts';
import { inVietnamese } from './englishHeadings.ts';
import { fold, tidy } from './fold.ts';

/** The pieces of one column's heading, top down: its own cells, and merged cells that lie over it. */
export function columnText(grid: Grid, headerRows: readonly number[], column: number): readonly HeaderPart[] {
  let columns = textsOf.get(headerRows);
  if (columns?.grid !== grid) textsOf.set(headerRows, (columns = { grid, parts: new Map() }));
  let parts = columns.parts.get(column);
  if (!parts) columns.parts.set(column, (parts = headerRows.flatMap((row) => partsAt(grid, row, column))));
  return parts;
}

type ColumnTexts = { readonly grid: Grid; readonly parts: Map<number, readonly HeaderPart[]> };

/** The heading of a column is asked for by everything that reads the page. */
const textsOf = new WeakMap<readonly number[], ColumnTexts>();

function partsAt(grid: Grid, row: number, column: number): HeaderPart[] {
  const own = cellAt(grid, row, column);
  if (own) return part(own, a1(row, column));
  const merge = mergesAt(grid, row).find((m) => m.left < column && column <= m.right);
  const over = merge && cellAt(grid, row, merge.left);
  return merge && over ? part(over, `${a1(row, merge.left)}:${columnLetters(merge.right)}${merge.bottom}`) : [];
}

/** The merges that begin in a row; a sheet may have thousands. */
function mergesAt(grid: Grid, row: number): readonly Merge[] {
  let byRow = mergesOf.get(grid);
  if (!byRow) mergesOf.set(grid, (byRow = Map.groupBy(grid.merges, ({ top }) => top)));
  return byRow.get(row) ?? [];
}

const mergesOf = new WeakMap<Grid, ReadonlyMap<number, readonly Merge[]>>();

/**
 * Unmerged group headings stand over the first of their columns only: what stands above where a column's own heading begins,
 * taken over from its left neighbour, which may have it from its own.
 */
export function groupHeading(
  grid: Grid,
  headerRows: readonly number[],
  column: number,
  left: { readonly column: number; readonly path: readonly HeaderPart[] } | undefined,
): readonly HeaderPart[] {
  if (left?.column !== column - 1) return [];
  const firstOwn = headerRows.find((row) => partsAt(grid, row, column).length > 0) ?? Infinity;
  return left.path.filter(({ cells }) => Number(/\d+/.exec(cells)?.[0]) < firstOwn);
}

function part(cell: GridCell, cells: string): HeaderPart[] {
  const text = tidy(cell.kind === 'text' ? String(cell.value) : cell.shown);
  return text ? [{ text, cells }] : [];
}

/** A heading in one line, folded, its English words by the Vietnamese ones. */
export const joined = (path: readonly HeaderPart[]): string =>
  inVietnamese(fold(path.map((part) => part.text).join(' ')));

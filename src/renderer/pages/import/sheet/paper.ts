import type { Block, ReviewCell, ReviewSheet } from '../../../../core/model/review.ts';
import { axisOf, placeOf, roomOf, startOf, type Axis } from '../../../parts/axis.ts';
import { columnWidths, roomFor, rowHeights } from './paperSizes.ts';

/** A sheet as it is drawn: rows that hold something and are not hidden, all columns up to the last one that does. */
export type Paper = {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly cells: readonly ReadonlyMap<number, ReviewCell>[];
  /** In places of the axes, not in numbers of the sheet. */
  readonly merges: readonly Block[];
  /** The merge that holds a place, by row and column. */
  readonly merged: ReadonlyMap<number, readonly Block[]>;
};

/** A cell with its place on the paper. `row` and `column` are places of the axes. */
export type DrawnCell = {
  readonly row: number;
  readonly column: number;
  readonly cell: ReviewCell | undefined;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** How far a text may run on over empty cells. */
  readonly reach: number;
  readonly wraps: boolean;
};

export function paperOf(sheet: ReviewSheet): Paper {
  const [goneRows, goneColumns] = [new Set(sheet.hiddenRows), new Set(sheet.hiddenColumns)];
  const lines = sheet.rows.filter(({ row, cells }) => cells.length > 0 && !goneRows.has(row));
  const last = lines.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 0), 0);
  const numbers = Array.from({ length: last + 1 }, (_, column) => column).filter((column) => !goneColumns.has(column));
  const places = new Map(numbers.map((column, place) => [column, place]));
  const cells = lines.map((line) => {
    const found = new Map<number, ReviewCell>();
    for (const cell of line.cells) {
      const place = places.get(cell.column);
      if (place !== undefined) found.set(place, cell);
    }
    return found;
  });
  const rowNumbers = lines.map(({ row }) => row);
  const merges = placed(
    sheet.merges,
    axisOf(rowNumbers, () => 1),
    axisOf(numbers, () => 1),
  );
  const merged = byRow(merges);
  const heads = headRows(sheet);
  const isHead = (index: number): boolean => heads.has(rowNumbers[index] ?? 0);
  const columns = axisOf(numbers, columnWidths(cells, numbers.length, merged, isHead));
  const rows = axisOf(rowNumbers, rowHeights(cells, columns, merged, isHead));
  return { rows, columns, cells, merges, merged };
}

/** The merge that a place lies in; null where it stands alone. */
export function mergeAt({ merged }: Pick<Paper, 'merged'>, row: number, column: number): Block | null {
  return merged.get(row)?.find(({ left, right }) => column >= left && column <= right) ?? null;
}

/** The cells of a row between two columns, as they are drawn; what another one covers is left out. */
export function drawnCells(paper: Paper, row: number, first: number, last: number): readonly DrawnCell[] {
  const { rows, columns, cells } = paper;
  const line = cells[row];
  const drawn: DrawnCell[] = [];
  for (let column = first; column <= last; column++) {
    const merge = mergeAt(paper, row, column);
    if (merge && (merge.top !== row || merge.left !== column)) continue;
    const cell = line?.get(column);
    const width = roomOf(columns, column, merge?.right ?? column);
    const height = roomOf(rows, row, merge?.bottom ?? row);
    const wraps = height > WRAPS_FROM;
    const tooLong = cell !== undefined && !cell.numeric && !merge && !wraps && roomFor(cell) > width;
    const reach = tooLong ? reachOf(paper, row, column) : width;
    drawn.push({ row, column, cell, left: startOf(columns, column), width, height, reach, wraps });
  }
  return drawn;
}

/** Rows that must be drawn beside a window: those that a merge which reaches into it begins in. */
export function rowsReachingInto({ merges }: Paper, first: number, last: number): readonly number[] {
  return merges.filter(({ top, bottom }) => top < first && bottom >= first && top <= last).map(({ top }) => top);
}
/** The same for the columns of one row. */
export function columnsReachingInto({ merged }: Paper, row: number, first: number): readonly number[] {
  return (merged.get(row) ?? []).filter(({ left, right }) => left < first && right >= first).map(({ left }) => left);
}

/** A cell of this height holds more than one line. */
const WRAPS_FROM = 30;
/** How far the text of a last column may run out of the sheet. */
const BEYOND = 160;

function reachOf(paper: Paper, row: number, column: number): number {
  const most = paper.columns.numbers.length;
  let end = column + 1;
  while (end < most && end < column + 40 && !paper.cells[row]?.has(end) && !mergeAt(paper, row, end)) end++;
  return roomOf(paper.columns, column, end - 1) + (end === most ? BEYOND : 0);
}

function placed(merges: readonly Block[], rows: Axis, columns: Axis): Block[] {
  return merges.flatMap(({ top, left, bottom, right }) => {
    const [first, last] = [placeOf(rows, top), placeOf(rows, bottom + 1) - (isLast(rows, bottom) ? 0 : 1)];
    const [start, end] = [placeOf(columns, left), placeOf(columns, right + 1) - (isLast(columns, right) ? 0 : 1)];
    const begins = rows.numbers[first] === top && columns.numbers[start] === left;
    const wide = last > first || end > start;
    return begins && wide && last >= first && end >= start
      ? [{ top: first, left: start, bottom: last, right: end }]
      : [];
  });
}
const isLast = ({ numbers }: Axis, number: number): boolean => (numbers.at(-1) ?? 0) <= number;

function byRow(merges: readonly Block[]): Map<number, Block[]> {
  const rows = new Map<number, Block[]>();
  for (const merge of merges)
    for (let row = merge.top; row <= merge.bottom; row++) rows.set(row, [...(rows.get(row) ?? []), merge]);
  return rows;
}

function headRows({ tables }: ReviewSheet): ReadonlySet<number> {
  return new Set(tables.flatMap(({ pages }) => pages.flatMap(({ headerRows }) => headerRows)));
}

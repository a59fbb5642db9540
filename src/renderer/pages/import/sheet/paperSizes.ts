import type { Block, ReviewCell } from '../../../../core/model/review.ts';
import { roomOf, type Axis } from '../../../parts/axis.ts';

const LETTER = 6.2;
const FIGURE = 6.7;
/** Headings are not cut: their letters are reckoned wide. */
const HEAD_LETTER = 6.8;
const AROUND = 12;
const NARROWEST = 30;
const WIDEST = 260;
const LINE = 15;
/** Letters of a heading that stand in one line. */
const ONE_LINE = 10;
const MOST_LINES = 5;
/** Rows whose texts decide the widths: the first ones, then one in a while. */
const LOOKED_AT = 400;
const ONE_IN = 50;

export const ROW = 22;

type Line = ReadonlyMap<number, ReviewCell>;
type Merged = ReadonlyMap<number, readonly Block[]>;

/** Widths by what stands in the columns: figures whole, labels up to a measure, headings by their words. */
export function columnWidths(
  cells: readonly Line[],
  count: number,
  merged: Merged,
  isHead: (row: number) => boolean,
): (column: number, place: number) => number {
  const widths = new Array<number>(count).fill(0);
  cells.forEach((line, row) => {
    if (row >= LOOKED_AT && row % ONE_IN !== 0) return;
    for (const [place, cell] of line) {
      if (merged.get(row)?.some(({ left, right }) => right > left && place >= left && place <= right)) continue;
      const own = cell.numeric
        ? cell.text.trim().length * FIGURE
        : lettersOf(cell, isHead(row), line.has(place + 1)) * (isHead(row) ? HEAD_LETTER : LETTER);
      const width = (cell.bold ? own * 1.06 : own) + AROUND + (cell.indent ?? 0) * 9;
      widths[place] = Math.max(widths[place] ?? 0, width);
    }
  });
  return (_column, place) => Math.round(Math.min(WIDEST, Math.max(NARROWEST, widths[place] ?? 0)));
}

/** Heights: one line, and as many as its headings need where they do not fit in one. */
export function rowHeights(
  cells: readonly Line[],
  columns: Axis,
  merged: Merged,
  isHead: (row: number) => boolean,
): (row: number, place: number) => number {
  return (_row, place) => {
    if (!isHead(place)) return ROW;
    const lines = [...(cells[place] ?? [])].map(([column, { text }]) => {
      const merge = merged.get(place)?.find(({ left, right }) => column >= left && column <= right);
      if (merge && merge.bottom > merge.top) return 1;
      const width = roomOf(columns, column, merge?.right ?? column) - 8;
      return linesOf(text, width);
    });
    return ROW + (Math.min(MOST_LINES, Math.max(1, ...lines)) - 1) * LINE;
  };
}

/** What a text needs in one line. */
export function roomFor({ text, bold, indent = 0 }: ReviewCell): number {
  return text.length * LETTER * (bold ? 1.06 : 1) + AROUND + indent * 9;
}

/** Lines that a heading takes in a width, broken between words. */
export function linesOf(text: string, width: number): number {
  const most = Math.max(1, Math.floor(width / LETTER));
  let lines = 0;
  for (const part of text.trim().split('\n')) {
    let room = 0;
    for (const { length } of part.trim().split(/\s+/)) {
      if (room === 0 || room < length + 1) {
        lines += Math.ceil(length / most);
        room = most - (length % most);
      } else room -= length + 1;
    }
  }
  return Math.max(1, lines);
}

function lettersOf({ text }: ReviewCell, head: boolean, hasNeighbour: boolean): number {
  const plain = text.trim();
  if (head) {
    const words = plain.split(/\s+/).map((word) => word.length);
    return Math.min(plain.length, Math.max(ONE_LINE, ...words, Math.ceil(plain.length / 3)));
  }
  return hasNeighbour ? text.length : Math.min(plain.length, 8);
}

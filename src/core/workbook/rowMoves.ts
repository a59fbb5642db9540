import { fromA1 } from '../model/address.ts';

/** Where the rows of a sheet stand after some of them were repeated: a row is where its first copy is, and ends where its last is. */
export type RowMoves = {
  first(row: number): number;
  last(row: number): number;
  isRepeated(row: number): boolean;
  /** The rows that are repeated, ascending. */
  readonly rows: readonly number[];
};

/** The moves of a sheet whose rows are to stand so many times, by their number. */
export function rowMoves(times: ReadonlyMap<number, number>): RowMoves {
  const rows = [...times.keys()].sort((a, b) => a - b);
  const first = (row: number): number =>
    rows.reduce((sum, one) => (one < row ? sum + (times.get(one) ?? 1) - 1 : sum), row);
  return {
    rows,
    first,
    last: (row) => first(row) + (times.get(row) ?? 1) - 1,
    isRepeated: (row) => times.has(row),
  };
}

/** The ranges of a list (`A1:B7 C9`), each grown over the copies of its rows. */
export const grownRanges = (list: string, moves: RowMoves): string =>
  list.replace(/[^\s]+/g, (range) => {
    const [from = '', to = from] = range.split(':');
    const [top, bottom] = [movedCell(from, moves.first), movedCell(to, moves.last)];
    return top === bottom ? top : `${top}:${bottom}`;
  });

/** The first cell of each range of a list at its new place, what follows is dropped: for places that are one cell. */
export const movedCell = (cell: string, move: (row: number) => number): string =>
  cell.replace(/^(\$?[A-Z]{1,3}\$?)([1-9]\d*)$/, (_, column: string, row: string) => column + move(Number(row)));

/** The first and the last row of a list of ranges. */
export function rowSpan(list: string): { readonly top: number; readonly bottom: number } | null {
  const rows = list
    .replaceAll('$', '')
    .split(/[\s:]+/)
    .flatMap((cell) => fromA1(cell)?.row ?? []);
  return rows.length > 0 ? { top: Math.min(...rows), bottom: Math.max(...rows) } : null;
}

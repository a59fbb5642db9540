import { rowNumbers, type Grid } from '../workbook/grid.ts';
import { areaEverNamed, areaNamed } from './areaNames.ts';
import { isFigure, textOf } from './cellForms.ts';

const FEWEST = 8;
const OLDER = '2025-06-30';

/**
 * Lists of places side by side, each with its own figures and sorted by itself: a row is not one place. Each list becomes a grid of
 * its own that keeps its rows and columns, with the titles of all; any other grid is returned as it is.
 */
export function sideBySide(grid: Grid): Grid[] {
  const rows = rowNumbers(grid);
  const lists = placeColumns(grid, rows).filter((column, i, all) =>
    hasFigures(grid, rows, column, all[i + 1] ?? Infinity),
  );
  const [first] = lists;
  if (lists.length < 2 || first === undefined) return [grid];
  const top = rows.find((row) => isPlace(textOf(grid.rows.get(row)?.get(first)))) ?? Infinity;
  return lists.map((from, i) => {
    const to = lists[i + 1] ?? Infinity;
    const isOf = (column: number): boolean => (i === 0 || column >= from) && column < to;
    const kept = rows.flatMap((row) => {
      const cells = [...(grid.rows.get(row) ?? [])];
      const own = row < top && cells.length === 1 ? cells : cells.filter(([column]) => isOf(column));
      return own.length > 0 ? [[row, new Map(own)] as const] : [];
    });
    return { ...grid, rows: new Map(kept) };
  });
}

const isPlace = (text: string): boolean =>
  text.trim() !== '' && (areaNamed(text, OLDER) !== null || areaEverNamed(text) !== null);

/** Columns whose texts are names of places. */
function placeColumns(grid: Grid, rows: readonly number[]): number[] {
  const filled = new Map<number, number>();
  for (const row of rows)
    for (const [column, cell] of grid.rows.get(row) ?? [])
      if (cell.kind === 'text') filled.set(column, (filled.get(column) ?? 0) + 1);
  if ([...filled.values()].filter((count) => count >= FEWEST).length < 2) return [];
  const texts = new Map<number, { all: number; places: number }>();
  for (const row of rows)
    for (const [column, cell] of grid.rows.get(row) ?? []) {
      const text = textOf(cell);
      if (text.trim() === '') continue;
      const seen = texts.get(column) ?? { all: 0, places: 0 };
      seen.all += 1;
      if (text.length < 40 && isPlace(text)) seen.places += 1;
      texts.set(column, seen);
    }
  return [...texts]
    .filter(([, { all, places }]) => places >= FEWEST && places >= all * 0.75)
    .map(([column]) => column)
    .sort((a, b) => a - b);
}

function hasFigures(grid: Grid, rows: readonly number[], from: number, to: number): boolean {
  const filled = rows.filter((row) =>
    [...(grid.rows.get(row) ?? [])].some(([column, cell]) => column > from && column < to && isFigure(cell)),
  );
  return filled.length >= FEWEST;
}

import { rowNumbers, type Grid } from '../workbook/grid.ts';
import { areaEverNamed, areaNamed } from './areaNames.ts';
import { isFigure, textOf } from './cellForms.ts';
import { isUnitLine } from './unitWords.ts';

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
  if (lists.length < 2 || first === undefined) return parted(grid, rows, tableColumns(grid, rows));
  const top = rows.find((row) => isPlace(textOf(grid.rows.get(row)?.get(first)))) ?? Infinity;
  return parted(grid, rows, lists, top);
}

/** The grids of lists or tables that begin in the named columns; what stands alone in a row above the first of them heads all. */
function parted(grid: Grid, rows: readonly number[], lists: readonly number[], top = firstFigure(grid, rows)): Grid[] {
  if (lists.length < 2) return [grid];
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

const firstFigure = (grid: Grid, rows: readonly number[]): number =>
  rows.find((row) => [...(grid.rows.get(row)?.values() ?? [])].some((cell) => isFigure(cell))) ?? Infinity;

const FEWEST_LABELS = 3;

/** The columns in which tables begin that an empty column parts: each has labels of its own before its own figures. */
function tableColumns(grid: Grid, rows: readonly number[]): number[] {
  const used = new Set(rows.flatMap((row) => [...(grid.rows.get(row)?.keys() ?? [])]));
  const begins = [...used].filter((column) => !used.has(column - 1)).sort((a, b) => a - b);
  if (begins.length < 2) return [];
  return begins.filter((from, i) => hasLabels(grid, rows, from, begins[i + 1] ?? Infinity));
}

/** Different labels in the first column of a block, each with a figure behind it, and a heading over them. */
function hasLabels(grid: Grid, rows: readonly number[], from: number, to: number): boolean {
  const labelled = rows.filter((row) => {
    const cells = grid.rows.get(row);
    const label = textOf(cells?.get(from));
    const behind = [...(cells ?? [])].some(([column, cell]) => column > from && column < to && isFigure(cell));
    return behind && /\p{L}{2}/u.test(label) && !isUnitLine(label);
  });
  const [first] = labelled;
  const labels = new Set(labelled.map((row) => textOf(grid.rows.get(row)?.get(from)).trim()));
  const isHeaded = rows.some(
    (row) => first !== undefined && row < first && /\p{L}{2}/u.test(textOf(grid.rows.get(row)?.get(from))),
  );
  return labels.size >= FEWEST_LABELS && isHeaded;
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

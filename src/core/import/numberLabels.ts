import { cellAt, type Grid, type GridCell } from '../workbook/grid.ts';
import { isFigure, isTextNumber, isValueLike, textOf } from './cellForms.ts';
import { fold } from './fold.ts';

const CODES = /^(ma( so| san pham| hang| nganh| vsic| hs)?|code|id|stt|tt|so tt|thu tu)$/;
/** "1-4", "85+", "dưới 15 m2", "từ 60 tuổi trở lên": a stretch of numbers, as names between single ones are. */
const STRETCH = /^(?:[-–+*•]\s*)?(?:(?:duoi|tren|tu|<|>|<=|>=|≤|≥)\s*\d|\d+\s*(?:[-–]\s*\d|\+|tuoi|tro len))/;
const FEWEST = 3;
const SMALL = 1000;

/** True for a column of codes or running numbers, by its heading. */
export function isCodes(grid: Grid, rows: readonly number[], column: number): boolean {
  const filled = rows.find((row) => fold(textOf(cellAt(grid, row, column))) !== '');
  return filled !== undefined && CODES.test(fold(textOf(cellAt(grid, filled, column))));
}

/** The whole number that names a row, as it is shown: an age, a class, a year of building; null for any other cell. */
export function numberLabel(cell: GridCell | undefined): string | null {
  if (cell?.kind === 'number') return Number.isInteger(cell.value) ? cell.shown.trim() : null;
  return cell && isTextNumber(cell) && /^\d+$/.test(textOf(cell).trim()) ? textOf(cell).trim() : null;
}

/**
 * The columns of a stub whose numbers name their rows, as the stretches between them do ("0", "1-4", "5"), or count them up where
 * nothing else names them. Where a row has a name in another column, the number beside it is a running number or a stray.
 */
export function numberLabelColumns(
  grid: Grid,
  rows: readonly number[],
  stubColumns: readonly number[],
  dataColumns: readonly number[],
): readonly number[] {
  const filled = rows.filter((row) => dataColumns.some((c) => isFigure(cellAt(grid, row, c))));
  return stubColumns.filter((column) => {
    const numbered = filled.filter((row) => numberLabel(cellAt(grid, row, column)) !== null);
    const alone = numbered.every((row) => stubColumns.every((c) => c === column || !isName(cellAt(grid, row, c))));
    if (numbered.length === 0 || !alone || isCodes(grid, rows, column)) return false;
    const named = filled.some((row) => STRETCH.test(fold(textOf(cellAt(grid, row, column)))));
    return named || (isUnheaded(grid, rows, column) && countsUp(grid, filled, column));
  });
}

/** The first figure columns of a sheet that have no heading and name rows instead; `textColumns` hold its other names. */
export function columnsThatName(
  grid: Grid,
  rows: readonly number[],
  textColumns: readonly number[],
  figureColumns: readonly number[],
): readonly number[] {
  const firstHeaded = figureColumns.findIndex((column) => !isUnheaded(grid, rows, column));
  const leading = figureColumns.slice(0, Math.max(firstHeaded, 0));
  const stub = [...new Set([...textColumns, ...leading])];
  const names = numberLabelColumns(grid, rows, stub, figureColumns.slice(leading.length));
  const end = leading.findIndex((column) => !names.includes(column));
  return end < 0 ? leading : leading.slice(0, end);
}

/** The first thing in the column stands beside figures further right. */
function isUnheaded(grid: Grid, rows: readonly number[], column: number): boolean {
  const first = rows.find((row) => {
    const cell = cellAt(grid, row, column);
    return cell !== undefined && !(cell.kind === 'text' && textOf(cell).trim() === '');
  });
  return [...(grid.rows.get(first ?? 0) ?? [])].some(([c, cell]) => c > column && isFigure(cell));
}

/**
 * Three small numbers or more that rise from row to row; behind a row with a name they may begin anew. Those that begin with 1 may be
 * running numbers or months.
 */
function countsUp(grid: Grid, filled: readonly number[], column: number): boolean {
  const numbers = filled.map((row) => numberLabel(cellAt(grid, row, column))).map((text) => text && Number(text));
  const some = numbers.filter((one) => typeof one === 'number');
  const rises = numbers.every((one, i) => {
    const before = numbers[i - 1];
    return typeof one !== 'number' || typeof before !== 'number' || one > before;
  });
  return some.length >= FEWEST && rises && some[0] !== 1 && some.every((one) => one >= 0 && one < SMALL);
}

const isName = (cell: GridCell | undefined): boolean => textOf(cell).trim() !== '' && !isValueLike(cell);

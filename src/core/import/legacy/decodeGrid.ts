import type { Grid, GridCell } from '../../workbook/grid.ts';
import { createDecoder, isSuspect, type Decode } from './decoder.ts';

/** A sheet with its legacy Vietnamese decoded; the same grid when there is none. What was written stays in `original`. */
export function decodeGrid(grid: Grid): Grid {
  const texts = textsOf(grid);
  if (!texts.some(isSuspect)) return grid;
  const decode = createDecoder(texts);
  const changed = new Map<number, ReadonlyMap<number, GridCell>>();
  for (const [number, row] of grid.rows) {
    let cells: Map<number, GridCell> | null = null;
    for (const [column, cell] of row) {
      const read = decodeCell(cell, decode);
      if (read !== cell) (cells ??= new Map(row)).set(column, read);
    }
    if (cells) changed.set(number, cells);
  }
  return changed.size > 0 ? { ...grid, rows: new Map([...grid.rows, ...changed]) } : grid;
}

function textsOf(grid: Grid): string[] {
  const texts: string[] = [];
  for (const row of grid.rows.values())
    for (const cell of row.values()) if (cell.kind === 'text' && typeof cell.value === 'string') texts.push(cell.value);
  return texts;
}

function decodeCell(cell: GridCell, decode: Decode): GridCell {
  if (cell.kind !== 'text' || typeof cell.value !== 'string') return cell;
  const { text } = decode(cell.value);
  if (text === cell.value) return cell;
  return { ...cell, value: text, shown: decode(cell.shown).text, original: cell.value };
}

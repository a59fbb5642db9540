import { cellAt, type GridCell } from '../workbook/grid.ts';
import { textOf } from './cellForms.ts';
import { fold } from './fold.ts';
import type { SheetTable, TablePage } from './sheetTable.ts';

/** Ordinals from the widest to the narrowest: "A", "I", "1", "1.1", "a", and a dash for the items of a list. */
const RANKS: readonly RegExp[] = [/^[A-H]$/, /^[IVX]+$/, /^\d{1,2}$/, /^\d{1,2}(\.\d{1,2})+$/, /^[a-z]$/, /^[-–+*•]$/];
const STEP = 10;
const kept = new WeakMap<TablePage, number | null>();

/** The first column of a stub of two, where it holds ordinals only: they say what stands under what. */
export function ordinalColumn(table: SheetTable, page: TablePage): number | null {
  const known = kept.get(page);
  if (known !== undefined) return known;
  const [first] = page.stubColumns;
  const cells =
    first === undefined || page.stubColumns.length < 2
      ? []
      : page.bodyRows.map((row) => cellAt(table.grid, row, first));
  const texts = cells.map(written).filter((text) => text !== '');
  // numbers alone may be codes; a dash alone is no list
  const isOrdinal =
    texts.length >= 2 && cells.some((cell) => textOf(cell).trim() !== '') && texts.every((text) => rank(text) !== null);
  const found = first !== undefined && isOrdinal && !texts.every((text) => /^[-–+*•]$/.test(text)) ? first : null;
  kept.set(page, found);
  return found;
}

/** How far right a row stands by its ordinal; a row without one stands under those that have one, a total above all. */
export function rankOf(cell: GridCell | undefined, label: string): number {
  const own = rank(written(cell));
  if (own !== null) return own * STEP;
  if (/^tong (so|cong|thu|chi)/.test(fold(label))) return 0;
  return (RANKS.length + (/^[-–+*•]/.test(label) ? 1 : 0)) * STEP;
}

/** "I", "1." or the number 1 as it is written. */
const written = (cell: GridCell | undefined): string =>
  cell?.kind === 'number' ? String(cell.value) : textOf(cell).trim();

function rank(text: string): number | null {
  const found = RANKS.findIndex((form) => form.test(text.replace(/^\(|[.)]+$/g, '')));
  return found < 0 ? null : found;
}

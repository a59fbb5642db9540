import type { Unit } from '../model/unit.ts';
import { cellAt } from '../workbook/grid.ts';
import { textOf } from './cellForms.ts';
import type { SheetTable, TablePage } from './sheetTable.ts';
import { isDitto, unitOf, unitsOfLine } from './unitWords.ts';

/** Units by row from the unit column; a ditto mark repeats the one above. */
export function rowUnits(table: SheetTable, page: TablePage): (row: number) => Unit | null {
  const known = new Map<number, Unit | null>();
  let above: Unit | null = null;
  const column = page.unitColumn;
  if (column === null) return () => null;
  for (const row of page.bodyRows) {
    const text = textOf(cellAt(table.grid, row, column)).trim();
    if (text !== '' && !isDitto(text)) above = unitOf(text);
    known.set(row, text === '' ? null : above);
  }
  return (row) => known.get(row) ?? null;
}

/**
 * "(*)" behind a label points to a note below the table that may name other units. A row without a mark has those of the
 * row it is a part of: "Ô tô(*)", below it "Trong đó: Nguyên chiếc".
 */
export function unitsOfNote(table: SheetTable, page: TablePage, labels: readonly string[]): Unit[] {
  const marked = labels.findLast((label) => markIn(label) !== null);
  const mark = marked && markIn(marked);
  if (!mark) return [];
  for (const row of page.noteRows) {
    for (const cell of table.grid.rows.get(row)?.values() ?? []) {
      const note = textOf(cell).trim();
      if (note.startsWith(mark)) return unitsOfLine(note.slice(mark.length).replace(/^[\s.:–-]+/, ''));
    }
  }
  return [];
}

const markIn = (label: string): string | null => /\((\*+)\)\s*$/.exec(label)?.[0].trim() ?? null;

import { MAX_COLUMNS, type Bounds } from './bounds.ts';
import { damaged } from './refusals.ts';
import { createStyleMap, type Look, type SheetNotes } from './sheetNotes.ts';
import { attribute, isTrue, section } from './xmlText.ts';

const CELL = /(?:^|\s)r=["']([A-Z]{1,3})(\d{1,7})["']/;
const STYLE = /(?:^|\s)s=["'](\d{1,9})["']/;

/**
 * One pass over the XML of a sheet: bounds, hidden rows and columns, the style of each cell. What it gives to the library has
 * no declared size, no column widths and no empty cells.
 */
export function scanSheet(
  part: string,
  xml: string,
  looks: readonly Look[],
  bounds: Bounds,
): { readonly xml: string } & Pick<SheetNotes, 'hiddenRows' | 'hiddenColumns' | 'look' | 'written'> {
  const styles = createStyleMap(looks);
  const hiddenRows = new Set<number>();
  const hiddenColumns = hiddenColumnsOf(xml);
  let row = 0;
  let column = -1;
  let placed = true;
  let merges = 0;
  let cells = 0;
  for (const [, name, tag = ''] of xml.matchAll(/<(?:\w+:)?(c|row|mergeCell)\b([^>]*)>/g)) {
    if (name === 'c') {
      const at = CELL.exec(tag);
      if (at) {
        column = columnNumber(at[1] ?? '');
        if (Number(at[2]) !== row) throw damaged(`${part}: ${at[1]}${at[2]}`);
      } else {
        if (/(?:^|\s)r\s*=/.test(tag)) throw damaged(`${part}: ${tag.slice(0, 40)}`);
        placed = false;
        column++;
      }
      bounds.place(row, column);
      cells++;
      if (!tag.endsWith('/') && !styles.set(row, column, Number(STYLE.exec(tag)?.[1] ?? 0)))
        throw damaged(`${part}: ${at?.[1] ?? column}${row}`);
    } else if (name === 'row') {
      row = Number(attribute(tag, 'r') ?? row + 1);
      column = -1;
      bounds.place(row, 0);
      if (tag.includes('hidden') && isTrue(attribute(tag, 'hidden'))) hiddenRows.add(row);
    } else merges++;
  }
  bounds.cells(cells);
  bounds.merges(merges);
  return { xml: stripped(xml, placed), hiddenRows, hiddenColumns, look: styles.look, written: styles.written };
}

/** Cells without an address stand after the cell before them, so that empty ones may go only where every cell has one. */
function stripped(xml: string, placed: boolean): string {
  const head = xml
    .replace(/<(?:\w+:)?dimension\b[^>]*>/, '')
    .replace(section(xml, 'cols'), '')
    .replace(section(xml, 'legacyDrawing'), '');
  return placed ? head.replace(/<(?:\w+:)?c\b[^>]*\/>/g, '') : head;
}

function hiddenColumnsOf(xml: string): Set<number> {
  const hidden = new Set<number>();
  for (const [, tag = ''] of section(xml, 'cols').matchAll(/<(?:\w+:)?col\b([^>]*)>/g)) {
    if (!isTrue(attribute(tag, 'hidden'))) continue;
    const last = Math.min(Number(attribute(tag, 'max') ?? 0), MAX_COLUMNS);
    for (let column = Math.max(Number(attribute(tag, 'min') ?? 1), 1); column <= last; column++) hidden.add(column - 1);
  }
  return hidden;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

import { biffCell, isCell, rkNumber } from './biffCells.ts';
import type { SharedTokens } from './biffFormulaCell.ts';
import { addHidden } from './biffHidden.ts';
import { EOF, type Records } from './biffRecords.ts';
import type { Bounds } from './bounds.ts';
import type { CellStyle } from './cellStyles.ts';
import { createFilling, upTo, type SheetContent } from './filledRows.ts';
import type { GridCell, Merge } from './grid.ts';
import { LeftToLibrary } from './leftToLibrary.ts';
import { numberCell } from './styledCells.ts';

const [BLANK, MULBLANK, MULRK, MERGES] = [0x201, 0xbe, 0xbd, 0xe5];
const OTHERS = new Set([
  ...[0x02, 0x03, 0x04, 0x05, 0xd6, 0x206, 0x406], // cells of other versions
  ...[0x21, 0x36, 0x37, 0x221, 0x236], // formulas of arrays and data tables
  ...[0x07, 0x207, 0x4bc], // what stands behind a formula only
  ...[0x31, 0x85, 0xe0, 0xfc, 0x41e], // what stands before the sheets only
]);

/** What the sheets of an .xls share. */
export type BiffBook = {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly bounds: Bounds;
};

/** The sheet at whose first record the walk stands; it ends at the last one. Leaves to the library what it cannot follow. */
export function readBiffSheet(records: Records, { strings, styles, bounds }: BiffBook): SheetContent {
  const { bytes } = records;
  const hidden = { rows: new Set<number>(), columns: new Set<number>() };
  const filling = createFilling(bounds);
  const merges: Merge[] = [];
  const shared: SharedTokens = new Map();
  const styleAt = (at: number): CellStyle => {
    const style = styles[bytes.readUInt16LE(at)];
    if (!style) throw new LeftToLibrary();
    return style;
  };
  const put = (row: number, column: number, cell: GridCell | null): void => {
    if (!filling.put(row + 1, column, cell)) throw new LeftToLibrary();
  };

  while (records.next()) {
    const { id, start, end, depth } = records;
    if (depth > 1) continue;
    if (id === EOF) break;
    if (isCell(id)) {
      const [row, column] = [bytes.readUInt16LE(start), bytes.readUInt16LE(start + 2)];
      put(row, column, biffCell(records, styleAt(start + 4), strings, shared));
    } else if (id === MULRK) {
      const [row, first, last] = [start, start + 2, end - 2].map((at) => bytes.readUInt16LE(at)) as Three;
      fits(records, 6 + (last - first + 1) * 6);
      for (let column = first, at = start + 4; column <= last; column++, at += 6) {
        const style = styleAt(at);
        put(row, column, numberCell(rkNumber(bytes, at + 2), style.format.kind, null, style));
      }
    } else if (id === MERGES) addMerges(records, merges, bounds);
    else if (id === BLANK) fits(records, 6);
    else if (id === MULBLANK) fits(records, 8 + (bytes.readUInt16LE(end - 2) - bytes.readUInt16LE(start + 2)) * 2);
    else if (OTHERS.has(id)) throw new LeftToLibrary();
    else addHidden(records, hidden);
  }
  const rows = filling.rows();
  return {
    rows,
    merges,
    hiddenRows: upTo(hidden.rows, [...rows.keys()].at(-1) ?? 0),
    hiddenColumns: upTo(hidden.columns, filling.lastColumn()),
  };
}

type Three = [number, number, number];

/** A record of another length may have taken in those behind it. */
function fits({ start, end }: Records, length: number): void {
  if (end - start !== length) throw new LeftToLibrary();
}

function addMerges(records: Records, merges: Merge[], bounds: Bounds): void {
  const { bytes, start, end } = records;
  const count = bytes.readUInt16LE(start);
  fits(records, 2 + count * 8);
  bounds.merges(count);
  for (let at = start + 2; at < end; at += 8) {
    const [top, bottom] = [bytes.readUInt16LE(at), bytes.readUInt16LE(at + 2)];
    const [left, right] = [bytes.readUInt16LE(at + 4), bytes.readUInt16LE(at + 6)];
    merges.push({ top: top + 1, left, bottom: bottom + 1, right });
  }
}

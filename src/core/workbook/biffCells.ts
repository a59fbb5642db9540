import { errorText } from './biffErrors.ts';
import { formulaCell, type SharedTokens } from './biffFormulaCell.ts';
import type { Records } from './biffRecords.ts';
import { biffString } from './biffText.ts';
import type { CellStyle } from './cellStyles.ts';
import type { GridCell } from './grid.ts';
import { LeftToLibrary } from './leftToLibrary.ts';
import { numberCell, textCell, truthCell, withLook } from './styledCells.ts';

const [FORMULA, NUMBER, LABEL, BOOLERR, LABELSST, RK] = [0x06, 0x203, 0x204, 0x205, 0xfd, 0x27e];
/** How long the records of one cell are; others say so themselves. */
const SIZES: ReadonlyMap<number, number> = new Map([
  [NUMBER, 14],
  [BOOLERR, 8],
  [LABELSST, 10],
  [RK, 10],
]);

/** Whether a record holds one cell: row, column and style, then what stands in it. */
export const isCell = (id: number): boolean => id === FORMULA || id === LABEL || SIZES.has(id);

/** The cell of the record where the walk stands; null where it is empty. The walk goes on behind all that belongs to it. */
export function biffCell(
  records: Records,
  style: CellStyle,
  strings: readonly string[],
  shared: SharedTokens,
): GridCell | null {
  const { id, bytes, start, end } = records;
  if (end - start !== (SIZES.get(id) ?? end - start)) throw new LeftToLibrary();
  const at = start + 6;
  switch (id) {
    case NUMBER:
      return numberCell(bytes.readDoubleLE(at), style.format.kind, null, style);
    case RK:
      return numberCell(rkNumber(bytes, at), style.format.kind, null, style);
    case LABELSST:
      return textCell(known(strings[bytes.readUInt32LE(at)]), null, style);
    case LABEL:
      return textCell(known(biffString(bytes, at, end)).normalize('NFC'), null, style);
    case FORMULA:
      return formulaCell(records, style, shared);
    default: {
      if (bytes[at + 1] !== 1) return truthCell(bytes[at] === 1, null, style);
      const text = errorText(bytes.readUInt8(at));
      return withLook('error', text, text, null, style.look);
    }
  }
}

/** What is not there is left to the library. */
export function known<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new LeftToLibrary();
  return value;
}

const double = new DataView(new ArrayBuffer(8));

/** A number in four bytes: a whole one, or the upper half of a double; the last bit makes it hundredths. */
export function rkNumber(bytes: Buffer, at: number): number {
  const written = bytes.readInt32LE(at);
  double.setInt32(4, written & ~3, true);
  const value = written & 2 ? written >> 2 : double.getFloat64(0, true);
  return written & 1 ? value / 100 : value;
}

import { errorText } from './biffErrors.ts';
import { formulaText } from './biffFormula.ts';
import { followedBy, type Records } from './biffRecords.ts';
import { biffString } from './biffText.ts';
import type { CellStyle } from './cellStyles.ts';
import type { GridCell } from './grid.ts';
import { LeftToLibrary } from './leftToLibrary.ts';
import { numberCell, textCell, truthCell, withLook } from './styledCells.ts';

const [STRING, SHARED] = [0x207, 0x4bc];
const [RESULT, TOKENS] = [6, 20];
const NO_NUMBER = 0xffff;
const [TEXT, TRUTH, ERROR, EMPTY] = [0, 1, 2, 3];

/** Where formulas that are written once for many cells stand, by the row and column of the cell that is written before each. */
export type SharedTokens = Map<number, { readonly start: number; readonly end: number }>;

const keyOf = (row: number, column: number): number => row * 0x10000 + column;

/** The cell of a formula, with the result that the file has; null where that is an empty text. The walk goes on behind both. */
export function formulaCell(records: Records, style: CellStyle, shared: SharedTokens): GridCell | null {
  const { bytes, start, end } = records;
  const [row, column] = [bytes.readUInt16LE(start), bytes.readUInt16LE(start + 2)];
  if (followedBy(records, SHARED)) {
    records.next();
    shared.set(keyOf(row, column), { start: records.start + 8, end: records.end });
  }
  const tokens = tokensOf(bytes, start + TOKENS, end, shared);
  const formula = formulaText(bytes, tokens.start, tokens.end, { row, column });
  const at = start + RESULT;
  if (bytes.readUInt16LE(at + 6) !== NO_NUMBER)
    return numberCell(bytes.readDoubleLE(at), style.format.kind, formula, style);
  switch (bytes[at]) {
    case TEXT:
      return textCell(textBehind(records).normalize('NFC'), formula, style);
    case TRUTH:
      return truthCell(bytes[at + 2] === 1, formula, style);
    case ERROR: {
      const text = errorText(bytes.readUInt8(at + 2));
      return withLook('error', text, text, formula, style.look);
    }
    case EMPTY:
      return null;
    default:
      throw new LeftToLibrary();
  }
}

/** A formula of one token 1 stands with another cell. */
function tokensOf(
  bytes: Buffer,
  start: number,
  end: number,
  shared: SharedTokens,
): { readonly start: number; readonly end: number } {
  if (end - start !== 7 || bytes[start + 2] !== 1) return { start, end };
  const tokens = shared.get(keyOf(bytes.readUInt16LE(start + 3), bytes.readUInt16LE(start + 5)));
  if (!tokens) throw new LeftToLibrary(); // of an array or a data table
  return tokens;
}

function textBehind(records: Records): string {
  if (!followedBy(records, STRING)) throw new LeftToLibrary();
  records.next();
  const text = biffString(records.bytes, records.start, records.end);
  if (text === null) throw new LeftToLibrary();
  return text;
}

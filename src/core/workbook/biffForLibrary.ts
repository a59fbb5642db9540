import { BOF, EOF, type Records } from './biffRecords.ts';
import { tokensFit } from './formulaTokens.ts';
import { damaged } from './refusals.ts';

const NAME = 0x18;
/** A record that the library passes over. */
const PASSED = 0x50;

/** What the library needs of an .xls stream, with the bytes that a record has at least: where some are missing it counts on for ever. */
const NEEDED: ReadonlyMap<number, number> = new Map([
  [BOF, 8],
  [EOF, 0],
  [0x2f, 0], // a password
  [0x3c, 0], // more of the record before
  [0x85, 7], // sheets, code page, dates, formats, styles
  [0x42, 2],
  [0x22, 2],
  [0x41e, 3],
  [0xe0, 16],
  [0xfc, 8], // strings
  [0x16, 0], // other sheets and books, and names, of which formulas speak
  [0x17, 2],
  [0x23, 8],
  [0x1ae, 4],
  [NAME, 14],
  [0x200, 10], // extent and rows
  [0x208, 16],
  [0x201, 6], // cells
  [0xbe, 6],
  [0x203, 14],
  [0x204, 8],
  [0x205, 8],
  [0x27e, 10],
  [0xbd, 6],
  [0xd6, 8],
  [0xfd, 10],
  [0x06, 22],
  [0x206, 22],
  [0x406, 22],
  [0x207, 2], // the text that a formula has given, arrays, shared formulas, data tables
  [0x21, 14],
  [0x221, 14],
  [0x4bc, 10],
  [0x36, 0],
  [0x236, 0],
  [0xe5, 2], // merged cells
]);

/** Where the length of a formula stands in a record that has one; its tokens follow. */
const FORMULAS: ReadonlyMap<number, number> = new Map([
  ...[0x06, 0x206, 0x406].map((id) => [id, 20] as const),
  ...[0x21, 0x221].map((id) => [id, 12] as const),
  [0x4bc, 8],
]);

/** A stream that the library may read, filled while its records are walked: it gets to see what it needs, and nothing that it would read for ever. */
export function createForLibrary(stream: Uint8Array, version: 5 | 8) {
  const bytes = Buffer.from(stream);

  /** Refuses records that are too short, and formulas of other lengths than they say. */
  function add({ id, at, start, end }: Records): void {
    const least = NEEDED.get(id);
    if (least === undefined) bytes.writeUInt16LE(PASSED, at);
    else if (end - start < least) throw damaged(`record ${id.toString(16)}`);
    else if (!formulaFits(id, start, end)) throw damaged('formula');
  }

  function formulaFits(id: number, start: number, end: number): boolean {
    const at = FORMULAS.get(id);
    const fit = (from: number, tokens: number): boolean => tokensFit(bytes, from, from + tokens, end, version);
    if (at !== undefined) return fit(start + at + 2, bytes.readUInt16LE(start + at));
    if (id !== NAME) return true;
    const letters = bytes.readUInt8(start + 3);
    const isWide = version === 8 && ((bytes[start + 14] ?? 0) & 1) === 1;
    return fit(start + 14 + (version === 8 ? 1 : 0) + letters * (isWide ? 2 : 1), bytes.readUInt16LE(start + 4));
  }

  return { bytes, add };
}

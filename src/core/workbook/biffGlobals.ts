import type { Records } from './biffRecords.ts';
import { biffString, shortString } from './biffText.ts';
import { boundStyles } from './bounds.ts';
import { damaged, encrypted } from './refusals.ts';
import type { Look } from './sheetNotes.ts';

const [FILEPASS, FONT, FORMAT, XF, BOUNDSHEET, DATE1904, CODEPAGE] = [0x2f, 0x31, 0x41e, 0xe0, 0x85, 0x22, 0x42];

/** A sheet of the list of sheets; `kind` is 0 for a worksheet, the name null where it does not fit into its record. */
export type Declared = { readonly name: string | null; readonly hidden: boolean; readonly kind: number };

/** What an .xls stream says of the whole book, filled while its records are walked. */
export type BiffGlobals = {
  readonly version: 5 | 8;
  codepage: number;
  date1904: boolean;
  /** By the number of the style: the number of its format, and how its cells look. */
  readonly styles: { readonly format: number; readonly look: Look }[];
  /** Formats that are written in a file of version 8, by their numbers; null where one does not fit into its record. */
  readonly formats: Map<number, string | null>;
  /** By the place in the stream where each begins. */
  readonly declared: Map<number, Declared>;
  /** By the number of the font: whether it is bold. */
  readonly bold: boolean[];
};

export function createGlobals(version: 5 | 8): BiffGlobals {
  const codepage = version === 8 ? 1200 : 1252;
  return { version, codepage, date1904: false, styles: [], formats: new Map(), declared: new Map(), bold: [] };
}

/** Takes what the record where the walk stands says of the whole book. Refuses an encrypted book. */
export function addGlobal({ id, bytes, start, end }: Records, globals: BiffGlobals): void {
  const { version, bold, styles, formats, declared } = globals;
  const length = end - start;
  if (id === FILEPASS) throw encrypted();
  if (id === CODEPAGE) globals.codepage = bytes.readUInt16LE(start);
  else if (id === DATE1904) globals.date1904 = bytes.readUInt16LE(start) === 1;
  else if (id === FONT && length >= 8) {
    bold.push(bytes.readUInt16LE(start + 6) >= 600);
    if (bold.length === 4) bold.push(false); // number 4 is never written
  } else if (id === FORMAT && length >= 2 && version === 8) {
    formats.set(bytes.readUInt16LE(start), biffString(bytes, start + 2, end));
  } else if (id === XF && length >= 9) {
    const indent = version === 8 ? (bytes[start + 8] ?? 0) & 15 : 0;
    const look = { indent, bold: bold[bytes.readUInt16LE(start)] ?? false };
    styles.push({ format: bytes.readUInt16LE(start + 2), look });
    boundStyles(styles.length);
  } else if (id === BOUNDSHEET && length >= 8) {
    const at = bytes.readUInt32LE(start);
    if (declared.has(at)) throw damaged('two sheets at one place');
    const name = version === 8 ? shortString(bytes, start + 6, end) : '';
    declared.set(at, { name, hidden: ((bytes[start + 4] ?? 0) & 3) > 0, kind: bytes[start + 5] ?? 0 });
  }
}

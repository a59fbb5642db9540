import { isRecord } from './biffIds.ts';
import { boundStyles, type Bounds } from './bounds.ts';
import { damaged, encrypted, oldFormat } from './refusals.ts';
import { createStyleMap, type Look, type SheetNotes } from './sheetNotes.ts';

const [BOF, EOF, FILEPASS, FONT, XF, BOUNDSHEET, ROW, COLINFO, MERGES, DATE1904, CODEPAGE] = [
  0x809, 0x0a, 0x2f, 0x31, 0xe0, 0x85, 0x208, 0x7d, 0xe5, 0x22, 0x42,
];
const MULRK = 0xbd;
/** BOOLERR, NUMBER, LABEL, RSTRING, LABELSST, RK, FORMULA: each begins with row, column and style. */
const CELLS = new Set([0x205, 0x203, 0x204, 0xd6, 0xfd, 0x27e, 0x06, 0x206, 0x406]);

type Sheet = SheetNotes & { readonly at: number };

/** What an .xls stream says of its sheets, in the order of the stream; `version` is 5 or 8. */
export type BiffFacts = {
  readonly version: 5 | 8;
  readonly codepage: number;
  readonly date1904: boolean;
  readonly sheets: readonly SheetNotes[];
};

type Record = { readonly id: number; readonly at: number; readonly data: Buffer; readonly depth: number };

/** Walks every record of an .xls stream. Refuses old, encrypted and broken streams before the library sees them. */
export function scanBiff(stream: Uint8Array, bounds: Bounds): BiffFacts {
  const bytes = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength);
  const version = versionOf(bytes);
  const globals = { bold: [] as boolean[], looks: [] as Look[], declared: new Map<number, Declared>() };
  let codepage = version === 8 ? 1200 : 1252;
  let date1904 = false;
  const sheets: Sheet[] = [];
  let add: ((record: Record) => void) | null = null;
  for (const record of records(bytes)) {
    const { id, data, depth } = record;
    if (id === BOF && depth === 1) {
      const declared = globals.declared.get(record.at);
      add = null;
      if (!declared) continue;
      globals.declared.delete(record.at);
      const sheet = createSheet(declared, globals.looks, bounds);
      sheets.push({ ...sheet.notes, at: record.at });
      add = sheet.add;
    } else if (depth > 1) continue;
    else if (add) add(record);
    else if (id === FILEPASS) throw encrypted();
    else if (id === CODEPAGE) codepage = data.readUInt16LE(0);
    else if (id === DATE1904) date1904 = data.readUInt16LE(0) === 1;
    else addGlobal(record, version, globals);
  }
  if (globals.declared.size > 0) throw damaged(`${globals.declared.size} sheets`);
  return { version, codepage, date1904, sheets };
}

function versionOf(bytes: Buffer): 5 | 8 {
  if (bytes.length < 8 || bytes[0] !== 9) throw damaged('first record');
  if (bytes[1] !== 8) throw oldFormat();
  const version = bytes.readUInt16LE(4);
  if (version === 0x600) return 8;
  if (version === 0x500) return 5;
  throw version < 0x500 ? oldFormat() : damaged(`version ${version}`);
}

/** The records of the stream; `depth` is 1 inside the book or a sheet, more inside a chart that is drawn on a sheet. */
function* records(bytes: Buffer): Generator<Record> {
  let depth = 0;
  for (let at = 0; at + 4 <= bytes.length;) {
    const id = bytes.readUInt16LE(at);
    const length = bytes.readUInt16LE(at + 2);
    if (depth === 0 && id !== BOF) return; // what follows the last sheet is padding
    if (!isRecord(id)) throw damaged(`record ${id.toString(16)}`);
    if (at + 4 + length > bytes.length) throw damaged('cut off');
    if (id === BOF) depth++;
    yield { id, at, data: bytes.subarray(at + 4, at + 4 + length), depth };
    if (id === EOF) depth--;
    at += 4 + length;
  }
  if (depth > 0) throw damaged('cut off');
}

type Declared = { readonly name: string; readonly state: number; readonly type: number };
type Globals = { readonly bold: boolean[]; readonly looks: Look[]; readonly declared: Map<number, Declared> };

function addGlobal({ id, data }: Record, version: 5 | 8, { bold, looks, declared }: Globals): void {
  if (id === FONT && data.length >= 8) {
    bold.push(data.readUInt16LE(6) >= 600);
    if (bold.length === 4) bold.push(false); // number 4 is never written
  } else if (id === XF && data.length >= 9) {
    const indent = version === 8 ? (data[8] ?? 0) & 15 : 0;
    looks.push({ indent, bold: bold[data.readUInt16LE(0)] ?? false });
    boundStyles(looks.length);
  } else if (id === BOUNDSHEET && data.length >= 8) {
    const at = data.readUInt32LE(0);
    if (declared.has(at)) throw damaged('two sheets at one place');
    declared.set(at, { name: '', state: (data[4] ?? 0) & 3, type: data[5] ?? 0 });
  }
}

function createSheet(
  { name, state, type }: Declared,
  looks: readonly Look[],
  bounds: Bounds,
): { readonly notes: SheetNotes; add(record: Record): void } {
  const styles = createStyleMap(looks);
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const { look, written } = styles;
  const cell = (row: number, column: number, style: number): void => {
    bounds.place(row + 1, column);
    bounds.cells(1);
    styles.set(row + 1, column, style);
  };
  const notes = { name, hidden: state > 0, cells: type === 0, hiddenRows, hiddenColumns, look, written };
  return {
    notes,
    add({ id, data }) {
      if (CELLS.has(id)) {
        if (data.length < 6) throw damaged('cell record');
        cell(data.readUInt16LE(0), data.readUInt16LE(2), data.readUInt16LE(4) & 0xfff);
      } else if (id === MULRK) {
        const first = data.readUInt16LE(2);
        for (let at = 4; at + 6 < data.length; at += 6)
          cell(data.readUInt16LE(0), first + (at - 4) / 6, data.readUInt16LE(at) & 0xfff);
      } else if (id === ROW && data.length >= 16) {
        if ((data[12] ?? 0) & 0x20) hiddenRows.add(data.readUInt16LE(0) + 1);
      } else if (id === COLINFO && data.length >= 10) {
        if ((data[8] ?? 0) & 1)
          for (let c = data.readUInt16LE(0); c <= Math.min(data.readUInt16LE(2), 255); c++) hiddenColumns.add(c);
      } else if (id === MERGES && data.length >= 2) bounds.merges(data.readUInt16LE(0));
    },
  };
}

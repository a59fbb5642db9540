import { createForLibrary } from './biffForLibrary.ts';
import { addGlobal, createGlobals, type BiffGlobals, type Declared } from './biffGlobals.ts';
import { addHidden } from './biffHidden.ts';
import { biffVersion, BOF, walkRecords, type Records } from './biffRecords.ts';
import type { Bounds } from './bounds.ts';
import { damaged } from './refusals.ts';
import { createStyleMap, type SheetNotes } from './sheetNotes.ts';

const [MULRK, MERGES] = [0xbd, 0xe5];
/** BOOLERR, NUMBER, LABEL, RSTRING, LABELSST, RK, FORMULA: each begins with row, column and style. */
const CELLS = new Set([0x205, 0x203, 0x204, 0xd6, 0xfd, 0x27e, 0x06, 0x206, 0x406]);

/** What an .xls stream says of its sheets, in the order of the stream. */
export type BiffFacts = Pick<BiffGlobals, 'version' | 'codepage' | 'date1904'> & {
  readonly sheets: readonly SheetNotes[];
  /** The stream with what the library needs of it. */
  readonly forLibrary: Uint8Array;
};

/** Walks every record of an .xls stream. Refuses old, encrypted and broken streams before the library sees them. */
export function scanBiff(stream: Uint8Array, bounds: Bounds): BiffFacts {
  const globals = createGlobals(biffVersion(stream));
  const forLibrary = createForLibrary(stream, globals.version);
  const records = walkRecords(stream);
  const sheets: SheetNotes[] = [];
  let add: ((record: Records) => void) | null = null;
  while (records.next()) {
    forLibrary.add(records);
    if (records.id === BOF && records.depth === 1) {
      const declared = globals.declared.get(records.at);
      add = null;
      if (!declared) continue;
      globals.declared.delete(records.at);
      const sheet = createSheet(declared, globals, bounds);
      sheets.push(sheet.notes);
      add = sheet.add;
    } else if (records.depth > 1) continue;
    else if (add) add(records);
    else addGlobal(records, globals);
  }
  if (globals.declared.size > 0) throw damaged(`${globals.declared.size} sheets`);
  const { version, codepage, date1904 } = globals;
  return { version, codepage, date1904, sheets, forLibrary: forLibrary.bytes };
}

function createSheet(
  { hidden, kind }: Declared,
  { styles }: BiffGlobals,
  bounds: Bounds,
): { readonly notes: SheetNotes; add(record: Records): void } {
  const { set, look, written } = createStyleMap(styles.map((style) => style.look));
  const lines = { rows: new Set<number>(), columns: new Set<number>() };
  const cell = (row: number, column: number, style: number): void => {
    bounds.place(row + 1, column);
    bounds.cells(1);
    set(row + 1, column, style & 0xfff);
  };
  return {
    notes: { name: '', hidden, cells: kind === 0, hiddenRows: lines.rows, hiddenColumns: lines.columns, look, written },
    add(record) {
      const { id, bytes, start, end } = record;
      if (CELLS.has(id)) {
        cell(bytes.readUInt16LE(start), bytes.readUInt16LE(start + 2), bytes.readUInt16LE(start + 4));
      } else if (id === MULRK) {
        const first = bytes.readUInt16LE(start + 2);
        for (let at = 4; at + 6 < end - start; at += 6)
          cell(bytes.readUInt16LE(start), first + (at - 4) / 6, bytes.readUInt16LE(start + at));
      } else if (id === MERGES && end - start >= 2) bounds.merges(bytes.readUInt16LE(start));
      else addHidden(record, lines);
    },
  };
}

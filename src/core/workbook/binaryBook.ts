import { changedPart, forLibrary, NOTHING, recordOf, records, type PartKind } from './binaryRecords.ts';
import { boundStrings, boundStyles, MAX_COLUMNS, type Bounds } from './bounds.ts';
import { workbookPart } from './ooxmlBook.ts';
import { damaged } from './refusals.ts';
import { relationsOf } from './relations.ts';
import { createStyleMap, type Look, type SheetNotes } from './sheetNotes.ts';
import { storedZip } from './writeZip.ts';
import type { ZipParts } from './zipParts.ts';

const [ROW, STRING, FONT, XF, COLUMN, SHEET, INLINE, MERGE] = [0, 19, 43, 47, 60, 156, 62, 176];
const [BEGIN_CELL_STYLES, END_CELL_STYLES] = [617, 618];
const TYPE = 'application/vnd.ms-excel';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An .xlsb as a new package for the library: only the parts that hold cells, each checked by its sum and record by record. */
export function binaryBook(
  zip: ZipParts,
  bounds: Bounds,
): { readonly bytes: Uint8Array; readonly sheets: SheetNotes[] } {
  const book = workbookPart(zip) ?? 'xl/workbook.bin';
  const relations = relationsOf(zip, book);
  const target = (kind: string): string | undefined => relations.find((relation) => relation.kind === kind)?.target;
  const part = (name: string | undefined): Buffer | null => {
    const bytes = name === undefined ? null : zip.read(name);
    return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  };
  const parts = new Map<string, Uint8Array>();
  const types = new Map<string, string>();
  const links: string[] = [];
  /** A part with the records that the library may read. */
  const needed = (name: string, kind: PartKind, bytes: Buffer): Buffer =>
    changedPart(name, bytes, (record) => forLibrary(name, kind, record));
  const put = (name: string, bytes: Uint8Array, type: string, id: string, kind: string): void => {
    parts.set(`xl/${name}`, bytes);
    types.set(`xl/${name}`, `${TYPE}.${type}`);
    links.push(`<Relationship Id="${id}" Type="${LINKS}/${kind}" Target="${name}"/>`);
  };

  const strings = part(target('sharedstrings'));
  if (strings) {
    let count = 0;
    for (const { id } of records('sharedStrings', strings)) if (id === STRING) boundStrings(++count);
    put('sharedStrings.bin', needed('sharedStrings', 'strings', strings), 'sharedStrings', 'rIdT', 'sharedStrings');
  }
  const styles = part(target('styles'));
  if (styles) put('styles.bin', needed('styles', 'styles', styles), 'styles', 'rIdF', 'styles');
  const looks = styles ? looksOf(styles) : [];

  const list = part(book);
  if (!list) throw damaged(book);
  const sheets: SheetNotes[] = [];
  const sheetsPut = changedPart(book, list, (record) => {
    if (record.id !== SHEET) return forLibrary(book, 'book', record);
    const { id, name: title, state, record: sheetRecord } = declared(record.data);
    const relation = relations.find((known) => known.id === id);
    if (!relation) throw damaged(`${book}: sheet ${id}`);
    if (relation.kind !== 'worksheet') return NOTHING;
    const sheet = part(relation.target);
    if (!sheet) throw damaged(relation.target);
    const name = `worksheets/sheet${sheets.length + 1}.bin`;
    put(name, needed(relation.target, 'sheet', sheet), 'worksheet', id, 'worksheet');
    sheets.push({ name: title, hidden: state > 0, cells: true, ...scanSheet(relation.target, sheet, looks, bounds) });
    return sheetRecord;
  });
  parts.set('xl/workbook.bin', sheetsPut);
  types.set('xl/workbook.bin', `${TYPE}.sheet.binary.macroEnabled.main`);
  return { bytes: packageOf(parts, types, links), sheets };
}

type Declared = {
  readonly id: string;
  readonly name: string;
  readonly state: number;
  readonly record: Buffer;
};

/** A sheet of the list, and its record as Excel writes it now: the first writers of the format put four more bytes before the names. */
function declared(data: Buffer): Declared {
  const wide = (at: number): string | null => {
    const length = at + 4 <= data.length ? data.readUInt32LE(at) : Infinity;
    return at + 4 + length * 2 <= data.length ? data.toString('utf16le', at + 4, at + 4 + length * 2) : null;
  };
  for (const at of [8, 12]) {
    const id = wide(at);
    const name = id === null ? null : wide(at + 4 + id.length * 2);
    if (!id || name === null || at + 8 + (id.length + name.length) * 2 !== data.length) continue;
    const body = Buffer.concat([data.subarray(0, 4), data.subarray(at - 4)]);
    return { id, name, state: data.readUInt32LE(0), record: recordOf(SHEET, body) };
  }
  throw damaged('list of sheets');
}

function looksOf(styles: Buffer): Look[] {
  const bold: boolean[] = [];
  const looks: Look[] = [];
  let inCells = false;
  for (const { id, data } of records('styles', styles)) {
    if (id === BEGIN_CELL_STYLES) inCells = true;
    else if (id === END_CELL_STYLES) inCells = false;
    else if (id === FONT && data.length >= 6) bold.push(data.readUInt16LE(4) >= 600);
    else if (id === XF && inCells && data.length >= 12)
      looks.push({ indent: data[11] ?? 0, bold: bold[data.readUInt16LE(4)] ?? false });
  }
  boundStyles(looks.length);
  return looks;
}

function scanSheet(
  part: string,
  bytes: Buffer,
  looks: readonly Look[],
  bounds: Bounds,
): Pick<SheetNotes, 'hiddenRows' | 'hiddenColumns' | 'look' | 'written'> {
  const styles = createStyleMap(looks);
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let row = 0;
  let column = -1;
  for (const { id, data } of records(part, bytes)) {
    if (id === ROW && data.length >= 12) {
      row = data.readUInt32LE(0) + 1;
      column = -1;
      bounds.place(row, 0);
      if ((data[11] ?? 0) & 0x10) hiddenRows.add(row);
    } else if ((id >= 1 && id <= 18) || id === INLINE) {
      const isShort = id >= 12 && id <= 18; // stands after the cell before it
      if (data.length < (isShort ? 4 : 8)) throw damaged(part);
      column = isShort ? column + 1 : data.readUInt32LE(0);
      bounds.place(row, column);
      bounds.cells(1);
      styles.set(row, column, data.readUIntLE(isShort ? 0 : 4, 3));
    } else if (id === COLUMN && data.length >= 18) {
      const last = Math.min(data.readUInt32LE(4), MAX_COLUMNS - 1);
      if ((data[16] ?? 0) & 1) for (let c = data.readUInt32LE(0); c <= last; c++) hiddenColumns.add(c);
    } else if (id === MERGE) bounds.merges(1);
  }
  return { hiddenRows, hiddenColumns, look: styles.look, written: styles.written };
}

function packageOf(
  parts: Map<string, Uint8Array>,
  types: ReadonlyMap<string, string>,
  links: readonly string[],
): Uint8Array {
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  const wrap = (inner: string): Buffer =>
    Buffer.from(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`,
    );
  const overrides = [...types].map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('');
  parts.set('xl/_rels/workbook.bin.rels', wrap(links.join('')));
  parts.set('_rels/.rels', wrap(`<Relationship Id="r1" Type="${LINKS}/officeDocument" Target="xl/workbook.bin"/>`));
  parts.set(
    '[Content_Types].xml',
    Buffer.from(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides}</Types>`,
    ),
  );
  return storedZip(parts);
}

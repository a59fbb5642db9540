import { tokensFit } from './formulaTokens.ts';
import { damaged } from './refusals.ts';

/** A record of a part of an .xlsb, with its place in the part. */
export type BinaryRecord = { readonly id: number; readonly start: number; readonly end: number; readonly data: Buffer };

/** The records of a part: number and length in seven bits a byte. Refuses a part that does not end with a whole record. */
export function* records(part: string, bytes: Buffer): Generator<BinaryRecord> {
  for (let at = 0; at < bytes.length;) {
    const start = at;
    let id = bytes[at++] ?? 0;
    if (id & 0x80) id = (id & 0x7f) | (((bytes[at++] ?? 0) & 0x7f) << 7);
    let length = 0;
    for (let i = 0, more = true; i < 4 && more; i++) {
      const byte = bytes[at++] ?? 0;
      length |= (byte & 0x7f) << (7 * i);
      more = byte > 0x7f;
    }
    const end = at + length;
    if (end > bytes.length) throw damaged(part);
    yield { id, start, end, data: bytes.subarray(at, end) };
    at = end;
  }
}

/** A record of these data. */
export function recordOf(id: number, data: Buffer): Buffer {
  const head = id < 128 ? [id] : [(id & 0x7f) | 0x80, id >> 7];
  for (let left = data.length, more = true; more; left >>= 7) {
    more = left > 0x7f;
    head.push(more ? (left & 0x7f) | 0x80 : left);
  }
  return Buffer.concat([Buffer.from(head), data]);
}

const numbers = (...ids: readonly (number | readonly [first: number, last: number])[]): ReadonlySet<number> =>
  new Set(
    ids.flatMap((id) =>
      typeof id === 'number' ? [id] : Array.from({ length: id[1] - id[0] + 1 }, (_, i) => id[0] + i),
    ),
  );
const [ITEM, NAME, INLINE, ARRAY_FORMULA, SHARED_FORMULA, OTHER_SHEETS] = [19, 39, 62, 426, 427, 362];

/** What the library needs of each part; it stops at records that it does not know, and some it reads for ever. */
const NEEDED = {
  /** List and items. */
  strings: numbers(ITEM, 159, 160),
  /** Formats; styles of cells and what they rest on. */
  styles: numbers(44, 47, [615, 618], 626, 627),
  /** Rows and cells, their list, the extent, merged cells, formulas of arrays and shared ones. */
  sheet: numbers([0, 18], INLINE, 129, 130, 145, 146, 148, [176, 178], ARRAY_FORMULA, SHARED_FORMULA),
  /** Dates of 1904; names, other books and their sheets, of which formulas speak. */
  book: numbers(NAME, 131, 132, 143, 144, 153, 156, 353, 354, 355, 357, 358, 361, OTHER_SHEETS, 667),
};

export type PartKind = keyof typeof NEEDED;

/** In the place of a record that is left out. */
export const NOTHING = Buffer.alloc(0);

/** A part as it is but for some records: `change` gives what stands in the place of one; null where it stays. */
export function changedPart(part: string, bytes: Buffer, change: (record: BinaryRecord) => Buffer | null): Buffer {
  const pieces: Buffer[] = [];
  let from = 0; // what stays goes on in one piece
  for (const record of records(part, bytes)) {
    const other = change(record);
    if (!other) continue;
    pieces.push(bytes.subarray(from, record.start), other);
    from = record.end;
  }
  return Buffer.concat([...pieces, bytes.subarray(from)]);
}

/** What the library may read in the place of a record; null for the record itself. Refuses lists and formulas of other lengths than they say. */
export function forLibrary(part: string, kind: PartKind, { id, data }: BinaryRecord): Buffer | null {
  if (!NEEDED[kind].has(id)) return NOTHING;
  if (kind === 'strings' && id === ITEM) return plain(part, id, data, 0);
  if (kind === 'sheet' && id === INLINE) return plain(part, id, data, 8);
  if (id === OTHER_SHEETS && (data.length < 4 || data.readUInt32LE(0) * 12 > data.length - 4)) throw damaged(part);
  const formula = formulaAt(kind, id, data);
  if (formula !== null && !formulaFits(data, formula)) throw damaged(`${part}: formula`);
  return null;
}

/** A text without the list of its fonts and how it is spoken; null where it has none. */
function plain(part: string, id: number, data: Buffer, at: number): Buffer | null {
  const end = afterText(data, at + 1);
  if (end > data.length) throw damaged(part);
  if (data[at] === 0 && end === data.length) return null;
  const text = Buffer.from(data.subarray(0, end));
  text[at] = 0;
  return recordOf(id, text);
}

const afterText = (data: Buffer, at: number): number =>
  at + 4 <= data.length ? at + 4 + data.readUInt32LE(at) * 2 : Infinity;

/** Where a formula begins with the length of its tokens; null for a record without one. */
function formulaAt(kind: PartKind, id: number, data: Buffer): number | null {
  if (kind === 'book') return id === NAME ? afterText(data, 9) : null;
  if (kind !== 'sheet') return null;
  if (id === 8) return afterText(data, 8) + 2; // a text, a number, a logical value, an error
  if (id === 9) return 18;
  if (id === 10 || id === 11) return 11;
  if (id === ARRAY_FORMULA) return 17;
  return id === SHARED_FORMULA ? 16 : null;
}

function formulaFits(data: Buffer, at: number): boolean {
  if (at + 4 > data.length) return false;
  const start = at + 4;
  const end = start + data.readUInt32LE(at);
  if (end + 4 > data.length) return false;
  const rest = end + 4 + data.readUInt32LE(end);
  return rest <= data.length && tokensFit(data, start, end, rest, 12, end + 4);
}

import { isRecord } from './biffIds.ts';
import { damaged, oldFormat } from './refusals.ts';

export const [BOF, EOF] = [0x809, 0x0a];

/** A walk over the records of an .xls stream, from one to the next. */
export type Records = {
  readonly bytes: Buffer;
  /** The number of the record where the walk stands. */
  id: number;
  /** Where it begins. */
  at: number;
  /** Where its content begins. */
  start: number;
  /** Where its content ends, and the next record begins. */
  end: number;
  /** 1 inside the book or a sheet, more inside a chart that is drawn on a sheet. */
  depth: number;
  /** Goes on to the next record; false behind the last sheet: what follows it is padding. */
  next(): boolean;
};

/** Refuses, on its way, a record of no known number and a stream that ends before its last sheet does. */
export function walkRecords(stream: Uint8Array): Records {
  const bytes = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: Records = {
    bytes,
    id: 0,
    at: 0,
    start: 0,
    end: 0,
    depth: 0,
    next() {
      if (records.id === EOF) records.depth--;
      const at = records.end;
      const id = at + 4 > bytes.length ? null : bytes.readUInt16LE(at);
      if (records.depth === 0 && id !== BOF) return false;
      if (id === null) throw damaged('cut off');
      if (!isRecord(id)) throw damaged(`record ${id.toString(16)}`);
      const start = at + 4;
      const end = start + bytes.readUInt16LE(at + 2);
      if (end > bytes.length) throw damaged('cut off');
      if (id === BOF) records.depth++;
      records.id = id;
      records.at = at;
      records.start = start;
      records.end = end;
      return true;
    },
  };
  return records;
}

/** Whether the next record has this number. */
export const followedBy = ({ bytes, end }: Records, id: number): boolean =>
  end + 4 <= bytes.length && bytes.readUInt16LE(end) === id;

/** The version that the first record of a stream names. Refuses what is older than Excel 5. */
export function biffVersion(bytes: Uint8Array): 5 | 8 {
  if (bytes.length < 8 || bytes[0] !== 9) throw damaged('first record');
  if (bytes[1] !== 8) throw oldFormat();
  const version = (bytes[4] ?? 0) + (bytes[5] ?? 0) * 256;
  if (version === 0x600) return 8;
  if (version === 0x500) return 5;
  throw version < 0x500 ? oldFormat() : damaged(`version ${version}`);
}

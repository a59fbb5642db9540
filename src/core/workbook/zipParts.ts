import { crc32, inflateRawSync } from 'node:zlib';
import { hasDeclaration } from './xmlText.ts';
import { damaged, encrypted, tooLarge, unsafe } from './refusals.ts';

const MAX_ENTRIES = 2_000;
const MAX_PART = 256 * 2 ** 20;
const MAX_TOTAL = 384 * 2 ** 20;
/** Only large parts are held against their ratio: small ones of a good book may be blanks alone. */
const LARGE_PART = 64 * 2 ** 20;
const MAX_RATIO = 200;
/** A part is unpacked in one piece where it says that it is no larger. */
const [MIN_CHUNK, MAX_CHUNK] = [1024, 16 * 2 ** 20];
const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
};

/** Parts of a zip package, each read only when asked for, each held against its checksum and size. */
export type ZipParts = {
  readonly names: readonly string[];
  has(name: string): boolean;
  read(name: string): Uint8Array | null;
  /** The text of a part. Refuses what is not UTF-8 and what declares a document type or entities. */
  text(name: string): string | null;
};

const oversized = (what: string): Error => tooLarge({ vi: what, en: what });

/** Reads the central directory of a zip and refuses what a spreadsheet never has: overlaps, doubles, strange names, lying sizes. */
export function openZip(bytes: Uint8Array): ZipParts {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(buffer);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  if (byName.size !== entries.length) throw damaged('a part twice');
  let total = 0;
  function read(name: string): Uint8Array | null {
    const entry = byName.get(name.toLowerCase());
    if (!entry) return null;
    total += entry.size;
    if (total > MAX_TOTAL) throw oversized(`${total} byte`);
    return readPart(buffer, entry);
  }
  return {
    names: entries.map((entry) => entry.name),
    has: (name) => byName.has(name.toLowerCase()),
    read,
    text(name) {
      const part = read(name);
      return part && partText(name, part);
    },
  };
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The text of an XML part, in UTF-8 and without declarations that could expand or fetch. */
export function partText(name: string, part: Uint8Array): string {
  let xml: string;
  try {
    xml = UTF8.decode(part);
  } catch {
    throw damaged(`${name}: UTF-8`);
  }
  if (hasDeclaration(xml) && /<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw unsafe(name);
  return xml;
}

function readDirectory(buffer: Buffer): Entry[] {
  const end = findEnd(buffer);
  const count = buffer.readUInt16LE(end + 10);
  const start = buffer.readUInt32LE(end + 16);
  if (count > MAX_ENTRIES) throw oversized(`${count} > ${MAX_ENTRIES} parts`);
  const entries: Entry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== ENTRY) throw damaged('directory');
    if (buffer.readUInt16LE(at + 8) & 1) throw encrypted();
    const nameLength = buffer.readUInt16LE(at + 28);
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/');
    if (name.includes('\0') || name.split('/').includes('..') || name.startsWith('/')) throw damaged('part name');
    entries.push({
      name,
      method: buffer.readUInt16LE(at + 10),
      crc: buffer.readUInt32LE(at + 16),
      packed: buffer.readUInt32LE(at + 20),
      size: buffer.readUInt32LE(at + 24),
      offset: buffer.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  refuseOverlaps(entries, Math.min(start, end));
  return entries;
}

function refuseOverlaps(entries: readonly Entry[], directory: number): void {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  sorted.forEach((entry, i) => {
    const next = sorted[i + 1]?.offset ?? directory;
    if (entry.offset + 30 + entry.packed > next) throw damaged('overlapping parts');
  });
}

/** The end record stands at the end of the file, before a comment of at most 64 KB. */
function findEnd(buffer: Buffer): number {
  for (let at = buffer.length - 22; at >= Math.max(0, buffer.length - 65_557); at--)
    if (buffer.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  throw damaged('cut off');
}

function readPart(buffer: Buffer, entry: Entry): Uint8Array {
  if (entry.size > MAX_PART) throw oversized(`${entry.name}: ${entry.size} byte`);
  if (entry.size > LARGE_PART && entry.size > entry.packed * MAX_RATIO)
    throw oversized(`${entry.name}: ${entry.packed} → ${entry.size} byte`);
  if (entry.offset + 30 > buffer.length || buffer.readUInt32LE(entry.offset) !== LOCAL) throw damaged(entry.name);
  const start = entry.offset + 30 + buffer.readUInt16LE(entry.offset + 26) + buffer.readUInt16LE(entry.offset + 28);
  const packed = buffer.subarray(start, start + entry.packed);
  const part = inflate(packed, entry);
  if (part.length !== entry.size || crc32(part) !== entry.crc) throw damaged(entry.name);
  return part;
}

function inflate(packed: Buffer, entry: Entry): Buffer {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw damaged(`${entry.name}: method ${entry.method}`);
  try {
    const chunkSize = Math.min(Math.max(entry.size, MIN_CHUNK), MAX_CHUNK);
    return inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1), chunkSize });
  } catch {
    throw damaged(entry.name);
  }
}

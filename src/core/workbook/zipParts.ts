import { crc32, inflateRawSync } from 'node:zlib';
import { Refusal } from '../model/text.ts';

const MAX_ENTRIES = 2_000;
const MAX_PART = 256 * 2 ** 20;
const MAX_TOTAL = 384 * 2 ** 20;
const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
};

/** Parts of a zip package, each read only when asked for, each held against its checksum and size. */
export type ZipParts = { readonly names: readonly string[]; read(name: string): Uint8Array | null };

const damaged = (what: string): Refusal =>
  new Refusal('damaged-file', {
    vi: `Tệp bị hỏng (${what}). Hãy xin lại hoặc tải lại tệp gốc; chưa ghi gì vào kho.`,
    en: `The file is damaged (${what}). Ask for it or download it again; nothing was stored.`,
  });
const oversized = (what: string): Refusal =>
  new Refusal('too-large', {
    vi: `Tệp quá lớn để đọc an toàn (${what}). Chưa ghi gì vào kho.`,
    en: `The file is too large to be read safely (${what}). Nothing was stored.`,
  });

/** Reads the central directory of a zip and refuses what a spreadsheet never has: overlaps, doubles, strange names, lying sizes. */
export function openZip(bytes: Uint8Array): ZipParts {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(buffer);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  if (byName.size !== entries.length) throw damaged('a part twice');
  let total = 0;
  return {
    names: entries.map((entry) => entry.name),
    read(name) {
      const entry = byName.get(name.toLowerCase());
      if (!entry) return null;
      total += entry.size;
      if (total > MAX_TOTAL) throw oversized(`${total} bytes`);
      return readPart(buffer, entry);
    },
  };
}

function readDirectory(buffer: Buffer): Entry[] {
  const end = findEnd(buffer);
  const count = buffer.readUInt16LE(end + 10);
  let at = buffer.readUInt32LE(end + 16);
  if (count > MAX_ENTRIES) throw oversized(`${count} parts`);
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== ENTRY) throw damaged('directory');
    if (buffer.readUInt16LE(at + 8) & 1) throw new Refusal('encrypted-file', ENCRYPTED);
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
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  sorted.forEach((entry, i) => {
    const next = sorted[i + 1]?.offset ?? end;
    if (entry.offset + 30 + entry.packed > next) throw damaged('overlapping parts');
  });
  return entries;
}

function findEnd(buffer: Buffer): number {
  for (let at = buffer.length - 22; at >= Math.max(0, buffer.length - 65_557); at--)
    if (buffer.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  throw damaged('cut off');
}

function readPart(buffer: Buffer, entry: Entry): Uint8Array {
  if (entry.size > MAX_PART) throw oversized(`${entry.name}: ${entry.size} bytes`);
  if (entry.offset + 30 > buffer.length) throw damaged(entry.name);
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
    return inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1) });
  } catch {
    throw damaged(entry.name);
  }
}

export const ENCRYPTED = {
  vi: 'Tệp được đặt mật khẩu hoặc mã hóa. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi nhập.',
  en: 'The file is encrypted or needs a password. Open it in Excel, remove the password, save it and import again.',
};

/** A zip package of stored (not compressed) parts. */
export function storedZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of parts) {
    const nameBytes = Buffer.from(name, 'utf8');
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt32LE(crc32(data), 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt32LE(data.length, 22);
    head.writeUInt16LE(nameBytes.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(ENTRY, 0);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(offset, 42);
    chunks.push(head, nameBytes, Buffer.from(data.buffer, data.byteOffset, data.byteLength));
    directory.push(entry, nameBytes);
    offset += 30 + nameBytes.length + data.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_OF_DIRECTORY, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, ...directory, end]);
}

import { crc32, deflateRawSync } from 'node:zlib';

const [STORED, DEFLATED] = [0, 8];
/** 1 January 1980, the first day that a zip can name: no day of making stands in the file. */
const NO_DAY = 0x21;
/** Names are UTF-8. */
const FLAGS = 0x0800;

type Parts = ReadonlyMap<string, Uint8Array>;

/** A zip package of stored (not compressed) parts. */
export const storedZip = (parts: Parts): Uint8Array => zipOf(parts, () => STORED);

/** A zip package of compressed parts; the same parts give the same bytes. */
export const packedZip = (parts: Parts): Uint8Array => zipOf(parts, () => DEFLATED);

/** An OpenDocument package: its type stands first and as it is, so that programs know the file by its first bytes. */
export const documentZip = (type: string, parts: Parts): Uint8Array =>
  zipOf(new Map([['mimetype', Buffer.from(type)], ...parts]), (name) => (name === 'mimetype' ? STORED : DEFLATED));

function zipOf(parts: Parts, methodOf: (name: string) => number): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of parts) {
    const nameBytes = Buffer.from(name, 'utf8');
    const method = methodOf(name);
    const body = method === DEFLATED ? deflateRawSync(data) : data;
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(FLAGS, 6);
    head.writeUInt16LE(method, 8);
    head.writeUInt16LE(NO_DAY, 12);
    head.writeUInt32LE(crc32(data), 14);
    head.writeUInt32LE(body.length, 18);
    head.writeUInt32LE(data.length, 22);
    head.writeUInt16LE(nameBytes.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(offset, 42);
    chunks.push(head, nameBytes, body);
    directory.push(entry, nameBytes);
    offset += 30 + nameBytes.length + body.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, ...directory, end]);
}

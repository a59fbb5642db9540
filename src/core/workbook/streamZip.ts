import { crc32, createDeflateRaw } from 'node:zlib';

/** One part of a package, its text in pieces as they are made. */
export type StreamedPart = { readonly name: string; readonly pieces: () => AsyncIterable<string> };

const [VERSION, FLAGS, DEFLATED, NO_DAY] = [20, 0x0808, 8, 0x21];
/** Pieces are joined to so many bytes before they are packed. */
const CHUNK = 256 * 1024;
/** What a zip without its later extensions can say. */
const MOST = 0xffffffff;

/** A zip package in pieces: no part is ever in memory as a whole; sizes and checksums stand behind each. */
export async function* streamedZip(parts: Iterable<StreamedPart>): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, pieces } of parts) {
    const nameBytes = Buffer.from(name, 'utf8');
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(VERSION, 4);
    head.writeUInt16LE(FLAGS, 6);
    head.writeUInt16LE(DEFLATED, 8);
    head.writeUInt16LE(NO_DAY, 12);
    head.writeUInt16LE(nameBytes.length, 26);
    yield head;
    yield nameBytes;
    const count = { crc: 0, size: 0, packed: 0 };
    for await (const chunk of deflated(pieces(), count)) yield chunk;
    if (count.size > MOST || offset + count.packed > MOST) throw new Error('A package over 4 GB');
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(count.crc, 0);
    sizes.writeUInt32LE(count.packed, 4);
    sizes.writeUInt32LE(count.size, 8);
    const behind = Buffer.alloc(4);
    behind.writeUInt32LE(0x08074b50, 0);
    yield behind;
    yield sizes;
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(VERSION, 4);
    head.copy(entry, 6, 4, 14);
    sizes.copy(entry, 16);
    entry.writeUInt16LE(nameBytes.length, 28);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, nameBytes);
    offset += 30 + nameBytes.length + count.packed + 16;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  yield* directory;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  yield end;
}

type Count = { crc: number; size: number; packed: number };

/** Packs pieces of text while the next ones are made, and counts. */
async function* deflated(pieces: AsyncIterable<string>, count: Count): AsyncGenerator<Uint8Array> {
  const packer = createDeflateRaw({ level: 6, chunkSize: CHUNK });
  const failed: { error: unknown } = { error: null };
  const feeding = feed(pieces, packer, count).catch((error: unknown) => {
    failed.error = error;
    packer.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  try {
    for await (const chunk of packer as AsyncIterable<Uint8Array>) {
      count.packed += chunk.length;
      yield chunk;
    }
  } catch (error) {
    throw failed.error ?? error;
  }
  await feeding;
}

async function feed(
  pieces: AsyncIterable<string>,
  packer: ReturnType<typeof createDeflateRaw>,
  count: Count,
): Promise<void> {
  let waiting: string[] = [];
  let length = 0;
  const flush = async (): Promise<void> => {
    const bytes = Buffer.from(waiting.join(''), 'utf8');
    [waiting, length] = [[], 0];
    count.crc = crc32(bytes, count.crc);
    count.size += bytes.length;
    if (!packer.write(bytes)) await new Promise<void>((go) => packer.once('drain', go));
  };
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length >= CHUNK) await flush();
  }
  await flush();
  packer.end();
}

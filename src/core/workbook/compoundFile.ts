import { damaged } from './refusals.ts';

const END = 0xfffffffe;
const NONE = 0xffffffff;
const STREAM = 2;

type Entry = {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
  readonly next: readonly number[];
  readonly child: number;
};

/** The streams at the root of an OLE compound file, by name in lower case. Refuses chains that loop or leave the file. */
export type CompoundFile = { has(name: string): boolean; stream(name: string): Uint8Array | null };

export function openCompound(bytes: Uint8Array): CompoundFile {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 512) throw damaged('cut off');
  const shift = file.readUInt16LE(0x1e);
  if (shift !== 9 && shift !== 12) throw damaged('sector size');
  const size = 1 << shift;
  const table = sectorTable(file, size);
  const chain = (start: number, most = Infinity): Buffer => {
    const pieces: Buffer[] = [];
    for (const sector of sectorsOf(table, start, Math.ceil(most / size)))
      pieces.push(sectorAt(file, size, sector, true));
    return Buffer.concat(pieces);
  };
  const entries = readEntries(chain(file.readUInt32LE(0x30)));
  const root = entries[0];
  if (!root) throw damaged('directory');
  const small = file.readUInt32LE(0x38);
  const mini = lazy(() => ({
    table: wordsOf(chain(file.readUInt32LE(0x3c))),
    data: chain(root.start, root.size),
  }));
  const streams = new Map(childrenOf(entries, root.child).map((entry) => [entry.name.toLowerCase(), entry]));

  function smallStream(entry: Entry): Buffer {
    const sectors = sectorsOf(mini().table, entry.start, Math.ceil(entry.size / 64));
    return Buffer.concat(sectors.map((sector) => mini().data.subarray(sector * 64, sector * 64 + 64)));
  }
  return {
    has: (name) => streams.has(name.toLowerCase()),
    stream(name) {
      const entry = streams.get(name.toLowerCase());
      if (entry?.type !== STREAM) return null;
      const data = entry.size < small ? smallStream(entry) : chain(entry.start, entry.size);
      if (data.length < entry.size) throw damaged('cut off');
      return data.subarray(0, entry.size);
    },
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Sector n; the last one of a file may be short when nothing is missing from the stream that ends in it. */
function sectorAt(file: Buffer, size: number, sector: number, short = false): Buffer {
  const at = (sector + 1) * size;
  if (at >= file.length || (!short && at + size > file.length)) throw damaged('cut off');
  return file.subarray(at, at + size);
}

const wordsOf = (data: Buffer): number[] => {
  const words: number[] = [];
  for (let at = 0; at + 4 <= data.length; at += 4) words.push(data.readUInt32LE(at));
  return words;
};

function sectorTable(file: Buffer, size: number): number[] {
  const most = Math.ceil(file.length / size);
  const places = wordsOf(file.subarray(0x4c, 0x200));
  let further = file.readUInt32LE(0x44);
  for (let i = 0; further < END; i++) {
    if (i > most) throw damaged('sector list');
    const words = wordsOf(sectorAt(file, size, further));
    further = words.pop() ?? END;
    places.push(...words);
  }
  const used = places.filter((place) => place < END);
  if (used.length > most) throw damaged('sector list');
  return used.flatMap((place) => wordsOf(sectorAt(file, size, place, true)));
}

/** The sectors of a chain, in order; at most `most`. */
function sectorsOf(table: readonly number[], start: number, most: number): number[] {
  const sectors: number[] = [];
  const seen = new Set<number>();
  for (let at = start; at < END && sectors.length < most; at = table[at] ?? NONE) {
    if (seen.has(at) || at >= table.length) throw damaged('sector chain');
    seen.add(at);
    sectors.push(at);
  }
  return sectors;
}

function readEntries(directory: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = Math.min(directory.readUInt16LE(at + 0x40), 64);
    entries.push({
      name: directory.toString('utf16le', at, at + (Math.max(length - 2, 0) & ~1)),
      type: directory[at + 0x42] ?? 0,
      next: [directory.readUInt32LE(at + 0x44), directory.readUInt32LE(at + 0x48)],
      child: directory.readUInt32LE(at + 0x4c),
      start: directory.readUInt32LE(at + 0x74),
      size: directory.readUInt32LE(at + 0x78),
    });
  }
  return entries;
}

/** The entries of one storage: a tree of brothers. */
function childrenOf(entries: readonly Entry[], first: number): Entry[] {
  const seen = new Set<number>();
  const open = [first];
  const found: Entry[] = [];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = entries[at];
    if (!entry || seen.has(at)) continue;
    seen.add(at);
    found.push(entry);
    open.push(...entry.next);
  }
  return found;
}

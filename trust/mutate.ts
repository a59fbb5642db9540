import { oneAtRandom } from '../bench/seeded.ts';
import { openZip } from '../src/core/workbook/zipParts.ts';
import { storedZip } from '../src/core/workbook/writeZip.ts';

type Random = () => number;
type Change = (bytes: Buffer, random: Random) => Buffer;

const NUMBERS = [
  '0',
  '-1',
  '1',
  '255',
  '65535',
  '65536',
  '1048577',
  '2147483648',
  '4294967295',
  '1e400',
  '-',
  '',
  'NaN',
];
const LONGEST = 64;

const within = (length: number, random: Random): number => Math.floor(random() * length);
/** A place and a short length from there. */
function piece(bytes: Buffer, random: Random): [number, number] {
  const from = within(bytes.length, random);
  return [from, Math.min(bytes.length, from + 1 + within(LONGEST, random))];
}
function replaced(bytes: Buffer, from: number, to: number, by: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, from), by, bytes.subarray(to)]);
}
/** One of the places where this is found, from anywhere on. */
function found(bytes: Buffer, pattern: RegExp, random: Random): RegExpExecArray | null {
  const start = within(bytes.length, random);
  const match = pattern.exec(bytes.toString('latin1', start, start + 4096));
  if (match) match.index += start;
  return match;
}

/** What damages files, and what people who want harm do to them. */
const CHANGES: readonly Change[] = [
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let left = 1 + within(8, random); left > 0; left--) {
      const at = within(copy.length, random);
      copy[at] = (copy[at] ?? 0) ^ (1 << within(8, random));
    }
    return copy;
  },
  (bytes, random) => {
    const [from, to] = piece(bytes, random);
    return Buffer.from(bytes).fill(oneAtRandom([0, 0xff, 0x80, 0x7f, 0x20], random), from, to);
  },
  (bytes, random) => {
    const [from, to] = piece(bytes, random);
    return replaced(bytes, from, to, Buffer.alloc(0));
  },
  (bytes, random) => {
    const [from, to] = piece(bytes, random);
    return replaced(bytes, from, from, bytes.subarray(from, to));
  },
  (bytes, random) => {
    const [from, to] = piece(bytes, random);
    const at = within(bytes.length, random);
    return replaced(bytes, at, Math.min(bytes.length, at + to - from), bytes.subarray(from, to));
  },
  (bytes, random) => bytes.subarray(0, within(bytes.length, random)),
  // a number in words of digits
  (bytes, random) => {
    const match = found(bytes, /\d+/, random);
    const by = Buffer.from(oneAtRandom(NUMBERS, random));
    return match ? replaced(bytes, match.index, match.index + match[0].length, by) : bytes;
  },
  // a number of two or four bytes
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    const at = within(Math.max(1, copy.length - 4), random);
    const value = oneAtRandom([0, 1, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff], random);
    if (copy.length < 4) return copy;
    if (value > 0xffff || random() < 0.3) copy.writeUInt32LE(value, at);
    else copy.writeUInt16LE(value, at);
    return copy;
  },
  // a tag left out, or there twice
  (bytes, random) => {
    const match = found(bytes, /<[^>]*>/, random);
    if (!match) return bytes;
    const end = match.index + match[0].length;
    return random() < 0.5
      ? replaced(bytes, match.index, end, Buffer.alloc(0))
      : replaced(bytes, end, end, Buffer.from(match[0], 'latin1'));
  },
  // an attribute left out
  (bytes, random) => {
    const match = found(bytes, / [\w:]+="[^"]*"/, random);
    return match ? replaced(bytes, match.index, match.index + match[0].length, Buffer.alloc(0)) : bytes;
  },
];

function changed(bytes: Buffer, random: Random): Buffer {
  let now = bytes;
  for (let left = 1 + within(3, random); left > 0 && now.length > 0; left--)
    now = oneAtRandom(CHANGES, random)(now, random);
  return now;
}

/** The parts of a package; null for what is none, or one that cannot be opened. */
export function partsIn(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  try {
    const zip = openZip(bytes);
    return new Map(zip.names.map((name) => [name, zip.read(name) ?? new Uint8Array()]));
  } catch {
    return null;
  }
}

/**
 * A file with some damage, the same for the same numbers. Of a package, three times in four a part is damaged and packed again with
 * the checksum of what it is now, so that the damage gets past the door.
 */
export function mutant(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array> | null, random: Random): Uint8Array {
  if (!parts || parts.size === 0 || random() < 0.25) return changed(Buffer.from(bytes), random);
  const names = [...parts.keys()].filter((name) => !/\.(png|jpe?g|emf|wmf|vml)$|theme|docProps/.test(name));
  const name = oneAtRandom(names, random);
  return storedZip(new Map(parts).set(name, changed(Buffer.from(parts.get(name) ?? []), random)));
}

import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

export type PlainCell = { readonly text: string; readonly isNumber: boolean };
type Sheets = ReadonlyMap<string, ReadonlyMap<string, PlainCell>>;

/** A second reader of .xlsx that shares nothing with the product's: its own zip, its own XML, stored values only. */
export function readPlainXlsx(path: string): Sheets {
  const part = zipParts(readFileSync(path));
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>|<si\/>/gs)].map((m) => runs(m[1] ?? ''));
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  const sheets = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([tag]) => {
    const xml = part(targets.get(attribute(tag, 'r:id')) ?? '');
    return [attribute(tag, 'name'), cellsOf(xml, strings)] as const;
  });
  return new Map(sheets);
}

function cellsOf(xml: string, strings: readonly string[]): ReadonlyMap<string, PlainCell> {
  const cells = new Map<string, PlainCell>();
  for (const [, tag = '', body = ''] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const type = attribute(tag, 't');
    const value = /<v[^>]*>(.*?)<\/v>/s.exec(body)?.[1];
    const text =
      type === 's' ? (strings[Number(value)] ?? '') : type === 'inlineStr' ? runs(body) : decode(value ?? '');
    if (text !== '') cells.set(attribute(tag, 'r'), { text, isNumber: type === '' || type === 'n' });
  }
  return cells;
}

// A phonetic run (rPh) is a reading aid, not text of the cell.
const runs = (xml: string): string =>
  [...xml.replace(/<rPh.*?<\/rPh>/gs, '').matchAll(/<t(?: [^>]*)?>(.*?)<\/t>/gs)]
    .map((m) => decode(m[1] ?? ''))
    .join('');

const attribute = (tag: string, name: string): string =>
  decode(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

function decode(xml: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, dec?: string, name?: string) =>
    name ? (named[name] ?? all) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(dec)),
  );
}

function zipParts(bytes: Buffer): (name: string) => string {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = bytes.readUInt32LE(end + 16);
  const starts = new Map<string, { method: number; size: number; local: number }>();
  for (let i = bytes.readUInt16LE(end + 10); i > 0; i--) {
    const [nameLength, extra, note] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    starts.set(name, {
      method: bytes.readUInt16LE(at + 10),
      size: bytes.readUInt32LE(at + 20),
      local: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + extra + note;
  }
  return (name) => {
    const entry = starts.get(name);
    if (!entry) return '';
    const from = entry.local + 30 + bytes.readUInt16LE(entry.local + 26) + bytes.readUInt16LE(entry.local + 28);
    const packed = bytes.subarray(from, from + entry.size);
    return (entry.method === 0 ? packed : inflateRawSync(packed)).toString('utf8');
  };
}

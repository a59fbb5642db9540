import { crc32, deflateRawSync } from 'node:zlib';
import { openZip } from '../src/core/workbook/zipParts.ts';
import { readFileSync } from 'node:fs';
import { sampleFiles } from './workspaces.ts';

type Entry = {
  readonly name: string;
  readonly body: Buffer;
  readonly size: number;
  readonly crc: number;
  readonly deflated: boolean;
};

/** A workbook that is good but for its first sheet, which unpacks to a gigabyte of zeros and says that it is `size` bytes long. */
export function bombFile(size: number): Buffer {
  const book = openZip(readFileSync(sampleFiles()[0] ?? ''));
  const sheet = book.names.find((name) => /worksheets\/sheet\d+\.xml$/.test(name));
  return packed(
    book.names.map((name) => {
      if (name === sheet) return { name, body: zeros(), size, crc: 0, deflated: true };
      const body = Buffer.from(book.read(name) ?? []);
      return { name, body, size: body.length, crc: crc32(body), deflated: false };
    }),
  );
}

/** A gigabyte, pressed: sixteen times the same 64 MB, then the end. */
function zeros(): Buffer {
  const piece = deflateRawSync(Buffer.alloc(64 << 20), { level: 9, finishFlush: 2 });
  return Buffer.concat([...Array.from({ length: 16 }, () => piece), Buffer.from([3, 0])]);
}

function packed(entries: readonly Entry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, body, size, crc, deflated } of entries) {
    const label = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(deflated ? 8 : 0, 4);
    fields.writeUInt32LE(crc, 10);
    fields.writeUInt32LE(body.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(label.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, rest, label);
    files.push(Buffer.from('PK\x03\x04', 'latin1'), fields, label, body);
    at += 30 + label.length + body.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...directory, end]);
}

import * as XLSX from 'xlsx';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/core/model/text.ts';
import { createBounds, MAX_FILE } from '../../../src/core/workbook/bounds.ts';
import { ooxmlBook } from '../../../src/core/workbook/ooxmlBook.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { storedZip } from '../../../src/core/workbook/writeZip.ts';
import { openZip, type ZipParts } from '../../../src/core/workbook/zipParts.ts';
import { biffFormula, biffRecord, biffStream, words } from '../../fixtures/biff.ts';
import { bookOf } from '../../fixtures/books.ts';
import { packageOf } from '../../fixtures/packages.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const zipOf = (parts: Record<string, string>): Buffer =>
  Buffer.from(storedZip(new Map(Object.entries(parts).map(([name, xml]) => [name, text(xml)]))));
/** Changes the first entry of the directory of a package; its fields stand at fixed places. */
const withEntry = (zip: Buffer, change: (at: number) => void): Buffer => {
  change(zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])));
  return zip;
};
const encryptedEntry = zipOf({ 'xl/workbook.xml': '<workbook/>' });
const lyingEntry = zipOf({ 'xl/workbook.xml': '<workbook/>', 'xl/_rels/workbook.xml.rels': '<Relationships/>' });
/** A binary workbook of one cell, "x", with other bytes in one of its parts. */
const binary = (part: string, change: (bytes: Buffer) => Buffer): Uint8Array => {
  const sheet = XLSX.utils.aoa_to_sheet([['x']]);
  const options = { type: 'buffer', bookType: 'xlsb', bookSST: true } as const;
  const zip = openZip(XLSX.write({ SheetNames: ['A'], Sheets: { A: sheet } }, options) as Buffer);
  const parts = new Map(zip.names.map((name) => [name, zip.read(name) ?? new Uint8Array()]));
  return storedZip(parts.set(part, change(Buffer.from(parts.get(part) ?? []))));
};
/** Before the last record of the part, which has two bytes for its number and no content. */
const withRecord =
  (...record: readonly number[]) =>
  (bytes: Buffer): Buffer =>
    Buffer.concat([bytes.subarray(0, -3), Buffer.from(record), bytes.subarray(-3)]);
const office = (name: string, content: Uint8Array = Buffer.from('x')): Uint8Array => {
  const file = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(file, `/${name}`, Buffer.from(content));
  return new Uint8Array(XLSX.CFB.write(file, { type: 'buffer' }) as Buffer);
};

describe('files that are not what they seem', () => {
  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'not-a-spreadsheet'],
    ['a Word document', zipOf({ 'word/document.xml': '<x/>' }), 'not-a-spreadsheet'],
    ['an archive', zipOf({ 'a.txt': 'a' }), 'not-a-spreadsheet'],
    ['a binary workbook without sheets', zipOf({ 'xl/workbook.bin': '' }), 'damaged-file'],
    ['a Word document of 2003', office('WordDocument'), 'not-a-spreadsheet'],
    ['a workbook with a password', office('EncryptedPackage'), 'encrypted-file'],
    [
      'an encrypted package',
      withEntry(encryptedEntry, (at) => encryptedEntry.writeUInt16LE(1, at + 8)),
      'encrypted-file',
    ],
    ['a file above 200 MB', new Uint8Array(MAX_FILE + 1), 'too-large'],
    [
      'a package of 2,001 parts',
      zipOf(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`p${i}`, '']))),
      'too-large',
    ],
    [
      'a part that says it is 1 GB long',
      withEntry(lyingEntry, (at) => lyingEntry.writeUInt32LE(2 ** 30, at + 24)),
      'too-large',
    ],
    [
      'a list of other sheets without its number', // a table (0x236) leaves the book to the library
      office('Workbook', biffStream([biffRecord(0x236, words(0, 0, 0))], [biffRecord(0x17)])),
      'damaged-file',
    ],
    [
      'a formula that is longer than its tokens',
      office('Workbook', biffStream([biffFormula(0, 0, [0x1e, 1, 0, 0x44, 0, 0, 0]), biffRecord(0x236)])),
      'damaged-file',
    ],
    [
      'a list of other sheets that says it is four thousand million long',
      binary('xl/workbook.bin', withRecord(0xea, 0x02, 4, 0xff, 0xff, 0xff, 0xff)),
      'damaged-file',
    ],
    [
      'a number format of 3,000 characters',
      packageOf('<row r="1"><c r="A1" s="0"><v>1</v></c></row>', {
        styles: `<numFmts><numFmt numFmtId="200" formatCode="${'yyyy '.repeat(600)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`,
      }),
      'too-large',
    ],
    [
      'a long formula that stands for 10,000 cells',
      packageOf(
        Array.from({ length: 10_000 }, (_, i) => {
          const written = i === 0 ? ` ref="A1:A10000">${'SUM(A1:B2)+'.repeat(700)}1</f>` : '/>';
          return `<row r="${i + 1}"><c r="A${i + 1}"><f t="shared" si="0"${written}<v>1</v></c></row>`;
        }).join(''),
      ),
      'too-large',
    ],
    ['a part above its folder', zipOf({ '../xl/workbook.xml': '<x/>' }), 'damaged-file'],
    ['a package without its sheets', zipOf({ 'xl/workbook.xml': '<workbook/>' }), 'damaged-file'],
  ])('%s is refused in its own words', (_, bytes, code) => {
    let said: unknown = null;
    try {
      readBook(bytes);
    } catch (error) {
      said = error;
    }
    expect(said).toBeInstanceOf(Refusal);
    expect((said as Refusal).code).toBe(code);
  });
});

it('opens no macro, no link to another book, no picture and no name', () => {
  const book = openZip(bookOf({ A: [['Hà Nội', 1]] }));
  const parts = new Map(book.names.map((name) => [name, book.read(name) ?? new Uint8Array()]));
  const change = (name: string, from: string, to: string): void =>
    void parts.set(name, text(new TextDecoder().decode(parts.get(name)).replace(from, to + from)));
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  change(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="x1" Type="${kind}/externalLink" Target="externalLinks/externalLink1.xml"/><Relationship Id="x2" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>`,
  );
  change(
    'xl/workbook.xml',
    '</workbook>',
    '<definedNames><definedName name="n">[1]A!$A$1</definedName></definedNames><externalReferences><externalReference/></externalReferences>',
  );
  for (const name of ['xl/vbaProject.bin', 'xl/externalLinks/externalLink1.xml', 'xl/media/image1.png'])
    parts.set(name, text('x'));

  const zip = openZip(storedZip(parts));
  const opened: string[] = [];
  const watched: ZipParts = { ...zip, text: (name) => (opened.push(name), zip.text(name)) };
  const { grids } = ooxmlBook(watched, createBounds());
  expect(opened.toSorted()).toEqual([
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ]);
  expect(grids[0]?.rows.get(1)?.get(0)?.value).toBe('Hà Nội');
});

describe('what the library would read for ever is kept from it', () => {
  it.each([
    ['a text with four thousand million fonts', 'xl/sharedStrings.bin', richText],
    ['data of the sheet that it does not need', 'xl/worksheets/sheet1.bin', withRecord(51, 4, 255, 255, 255, 255)],
  ])('%s', (_, part, change) => {
    const { grids } = readBook(binary(part, change));
    expect(grids[0]?.rows.get(1)?.get(0)?.value).toBe('x');
  });

  function richText(bytes: Buffer): Buffer {
    const item = Buffer.from([19, 7, 0, 1, 0, 0, 0, 0x78, 0]);
    const at = bytes.indexOf(item);
    const rich = Buffer.from([19, 11, 1, 1, 0, 0, 0, 0x78, 0, 255, 255, 255, 255]);
    expect(at).toBeGreaterThan(0);
    return Buffer.concat([bytes.subarray(0, at), rich, bytes.subarray(at + item.length)]);
  }
});

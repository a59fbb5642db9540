import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/core/model/text.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { bytesOf, openOf, packageOf, packedZip, partsOf, zipOf } from '../../fixtures/packages.ts';

/** The code of the refusal, or how many cells were read. */
function outcome(bytes: Uint8Array): string {
  try {
    const { grids } = readBook(bytes);
    return `${grids.flatMap((grid) => [...grid.rows.values()]).reduce((sum, row) => sum + row.size, 0)} cells`;
  } catch (error) {
    return error instanceof Refusal ? error.code : `defect: ${String(error)}`;
  }
}
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 2 ** 20, 0x20);
const PART = 'xl/workbook.xml';
const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const table = (rows: string): string => `<table:table table:name="A">${rows}</table:table>`;
const value = (repeat = ''): string =>
  `<table:table-cell ${repeat} office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>`;

const CASES: readonly (readonly [string, () => Uint8Array, string])[] = [
  ['a zip bomb of 300 MB in one part', () => packedZip(PART, zeros(300)), 'too-large'],
  ['a part of 100 MB that packs a thousandfold', () => packedZip(PART, zeros(100)), 'too-large'],
  ['a part that says it is smaller than it is', () => packedZip(PART, zeros(8), { size: 1000 }), 'damaged-file'],
  ['a part that says it is larger than it is', () => packedZip(PART, zeros(8), { size: 2 ** 27 }), 'too-large'],
  ['a part that says it is a little larger', () => packedZip(PART, zeros(1), { size: 2 ** 20 + 1 }), 'damaged-file'],
  ['two names for the same bytes', () => packedZip(PART, zeros(1), { twice: true }), 'damaged-file'],
  ['a part beyond the end', () => packedZip(PART, zeros(1), { offset: 2 ** 31 }), 'damaged-file'],
  [
    'three thousand parts',
    () => zipOf({ ...partsOf(one), ...Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`x${i}`, ''])) }),
    'too-large',
  ],
  ['a part name that climbs', () => zipOf({ ...partsOf(one), '../../x': '' }), 'damaged-file'],
  ['a sheet outside the package', () => packageOf(one, { target: 'file:///etc/passwd' }), 'damaged-file'],
  ['a sheet that is not there', () => packageOf(one, { target: 'worksheets/sheet9.xml' }), 'damaged-file'],
  [
    'a million merges',
    () => packageOf(one, { after: `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(1e6)}</mergeCells>` }),
    'too-large',
  ],
  ['a row beyond the sheet', () => packageOf('<row r="9999999"><c r="A9999999"><v>1</v></c></row>'), 'too-large'],
  ['a column beyond the sheet', () => packageOf('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'), 'too-large'],
  ['a cell twice', () => packageOf('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'), 'damaged-file'],
  ['a cell in the row of another', () => packageOf('<row r="1"><c r="A2"><v>1</v></c></row>'), 'damaged-file'],
  ['cells without addresses', () => packageOf('<row><c><v>1</v></c><c/><c><v>2</v></c></row>'), '2 cells'],
  [
    'seventy thousand styles',
    () => packageOf(one, { styles: `<cellXfs>${'<xf numFmtId="0"/>'.repeat(70_000)}</cellXfs>` }),
    'too-large',
  ],
  [
    'one string of a megabyte in a thousand cells',
    () =>
      packageOf(
        Array.from({ length: 1000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>0</v></c></row>`).join(''),
        { strings: `<si><t>${'a'.repeat(2 ** 20)}</t></si>` },
      ),
    'too-large',
  ],
  [
    'a hundred thousand strings',
    () => packageOf('<row r="1"><c r="A1" t="s"><v>99999</v></c></row>', { strings: '<si><t>á</t></si>'.repeat(1e5) }),
    '1 cells',
  ],
  ['deep XML', () => packageOf(one, { after: '<x>'.repeat(200_000) }), '1 cells'],
  ['a comment that hides a cell', () => packageOf(`<!-- ${one} --><row r="2"><c r="A2"><v>5</v></c></row>`), '1 cells'],
  [
    'text that is not UTF-8',
    () => zipOf({ ...partsOf(one), 'xl/workbook.xml': '' }).fill(0xff, 45, 60),
    'damaged-file',
  ],
  [
    'OpenDocument rows repeated by the billion',
    () => openOf(table(`<table:table-row table:number-rows-repeated="2000000000">${value()}</table:table-row>`)),
    'too-large',
  ],
  [
    'OpenDocument rows × columns within the sheet but too many',
    () =>
      openOf(
        table(
          `<table:table-row table:number-rows-repeated="1000000">${value('table:number-columns-repeated="16000"')}</table:table-row>`,
        ),
      ),
    'too-large',
  ],
  [
    'empty OpenDocument rows to the end of the sheet',
    () =>
      openOf(
        table(
          `<table:table-row>${value()}</table:table-row><table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
        ),
      ),
    '1 cells',
  ],
  [
    'an HTML table with a span of a billion',
    () => bytesOf('<table><tr><td colspan=1e9 rowspan=1e9>1</table>'),
    '1 cells',
  ],
  ['an HTML page of open tables', () => bytesOf('<table><tr><td>'.repeat(5000)), 'damaged-file'],
  ['entities in HTML', () => bytesOf('<!DOCTYPE x [<!ENTITY a "b">]><table><tr><td>&a;'), 'unsafe-file'],
  ['a quote that never closes', () => bytesOf('a,b\n1,"2\n3,4\n'), 'damaged-file'],
  ['zeros', () => new Uint8Array(5000), 'not-a-spreadsheet'],
];

describe('hazards, each met before it costs anything', () => {
  it.each(CASES)('%s', (_, make, expected) => {
    const bytes = make();
    const before = performance.now();
    expect(outcome(bytes)).toBe(expected);
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it('reads a sheet named __proto__ as any other', () => {
    expect(readBook(packageOf(one, { name: '__proto__' })).grids.map((grid) => grid.sheet)).toEqual(['__proto__']);
    expect(Object.prototype).not.toHaveProperty('c');
  });
});

import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/core/model/text.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { storedZip } from '../../../src/core/workbook/zipParts.ts';
import { createReader } from '../../../src/core/workbook/readApart.ts';
import { bookOf } from '../../fixtures/books.ts';
import { realFiles, SHARED } from '../../fixtures/shared.ts';

const codeOf = (bytes: Uint8Array): string => {
  try {
    readBook(bytes);
    return 'read';
  } catch (error) {
    return error instanceof Refusal ? error.code : `defect: ${String(error)}`;
  }
};
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
function packageOf(rows: string, before = '', prolog = ''): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const sheet = `${prolog}<worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData></worksheet>`;
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`;
  const styles = `<styleSheet xmlns="${main}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="10" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;
  const parts = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': sheet,
  };
  return storedZip(new Map(Object.entries(parts).map(([name, xml]) => [name, text(xml)])));
}

const small = bookOf({
  'Bảng 1': [
    ['Hà Nội', 99.96, '-'],
    ['Tổng', 0, true],
  ],
});

describe('reading a workbook', () => {
  it.each(['xlsx', 'biff8', 'ods'] as const)('gives the same cells from %s', (type) => {
    const [grid] = readBook(
      bookOf(
        {
          'Bảng 1': [
            ['Hà Nội', 99.96, '-'],
            ['Tổng', 0],
          ],
        },
        type,
      ),
    ).grids;
    expect(grid?.sheet).toBe('Bảng 1');
    expect([...(grid?.rows.get(1)?.values() ?? [])].map((cell) => cell.value)).toEqual(['Hà Nội', 99.96, '-']);
    expect(grid?.rows.get(2)?.get(1)?.value).toBe(0);
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['a PDF', text('%PDF-1.7 …'), 'not-a-spreadsheet'],
    ['a web page named .xls', text('<html><table><tr><td>1</td></tr></table></html>'), 'not-a-spreadsheet'],
    ['plain words', text('xin chào'), 'not-a-spreadsheet'],
    ['the first half of a workbook', small.subarray(0, small.length >> 1), 'damaged-file'],
  ])('refuses %s in its own words', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('never gives other values for a damaged file: every single flipped bit is refused or harmless', () => {
    const book = bookOf({ A: Array.from({ length: 40 }, (_, i) => [`Dòng ${i}`, i * 1.37, i]) });
    const whole = JSON.stringify(
      readBook(book).grids.map((grid) => [...grid.rows].map(([row, cells]) => [row, [...cells]])),
    );
    for (let i = 0; i < 300; i++) {
      const damaged = Uint8Array.from(book);
      const at = Math.floor((i * book.length) / 300);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (i % 8));
      let read: string | null = null;
      try {
        read = JSON.stringify(
          readBook(damaged).grids.map((grid) => [...grid.rows].map(([row, cells]) => [row, [...cells]])),
        );
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
      }
      if (read !== null) expect(read).toBe(whole);
    }
  });

  it('keeps apart a number, an error, a formula without a result, a percent, a date and a text', () => {
    const cells = [
      '<c r="A1"><v>0</v></c>',
      '<c r="B1" t="e"><v>#REF!</v></c>',
      '<c r="C1"><f>A1+1</f></c>',
      '<c r="D1" s="1"><v>0.073</v></c>',
      '<c r="E1" s="2"><v>45000</v></c>',
      '<c r="F1" t="str"><f>"a"</f><v>12,5</v></c>',
      '<c r="G1"><f>[20]XK!H7</f><v>7.5</v></c>',
    ];
    const row = readBook(packageOf(`<row r="1">${cells.join('')}</row>`)).grids[0]?.rows.get(1);
    expect([...(row?.values() ?? [])].map(({ kind, value }) => [kind, value])).toEqual([
      ['number', 0],
      ['error', '#REF!'],
      ['uncalculated', null],
      ['percent', 0.073],
      ['date', 45000],
      ['text', '12,5'],
      ['number', 7.5],
    ]);
    expect(row?.get(6)?.formula).toBe('[20]XK!H7');
  });

  it('does not believe a sheet that says it is a million rows long', () => {
    const book = packageOf(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="1000000000" width="9"/></cols>',
    );
    expect(readBook(book).grids[0]?.rows.size).toBe(1);
  });

  it('refuses a document type, which no spreadsheet needs', () => {
    expect(codeOf(packageOf('', '', '<!DOCTYPE x [<!ENTITY a "b">]>'))).toBe('unsafe-file');
  });

  it('stops a reading that takes too long, says so, and reads the next book', async () => {
    const reader = createReader(new URL('../../../src/core/workbook/reader.ts', import.meta.url), (bytes) =>
      bytes === small.length ? 30_000 : 1,
    );
    const large = bookOf({ A: Array.from({ length: 20_000 }, (_, i) => [i, `dòng ${i}`]) });
    await expect(reader.read(large)).rejects.toMatchObject({ code: 'reading-stopped' });
    expect((await reader.read(small)).grids).toHaveLength(1);
    await reader.close();
  });
});

describe.skipIf(!SHARED)('strange files of the public corpora (skipped without ../shared/data)', () => {
  const SLOW = /poc-shared-strings/; // needs the deadline of the reading thread
  it.each(realFiles('robustness', /./).filter((file) => !SLOW.test(file.name)))(
    '$name is read or refused, never a defect',
    ({ bytes }) => {
      expect(codeOf(bytes())).not.toMatch(/^defect/);
    },
  );
});

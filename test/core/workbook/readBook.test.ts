import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/core/model/text.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { bookOf } from '../../fixtures/books.ts';
import { bytesOf as text, packageOf } from '../../fixtures/packages.ts';

const codeOf = (bytes: Uint8Array): string => {
  try {
    readBook(bytes);
    return 'read';
  } catch (error) {
    return error instanceof Refusal ? error.code : `defect: ${String(error)}`;
  }
};
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
    ['a web page without a table', text('<html><p>1</p></html>'), 'not-a-spreadsheet'],
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
    const book = packageOf('<row r="1"><c r="A1"><v>1</v></c></row>', {
      before: '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="1000000000" width="9"/></cols>',
    });
    expect(readBook(book).grids[0]?.rows.size).toBe(1);
  });

  it('refuses a document type, which no spreadsheet needs', () => {
    expect(codeOf(packageOf('', { prolog: '<!DOCTYPE x [<!ENTITY a "b">]>' }))).toBe('unsafe-file');
  });
});

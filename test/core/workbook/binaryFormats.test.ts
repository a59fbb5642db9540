import * as XLSX from 'xlsx';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/core/model/text.ts';
import type { Book } from '../../../src/core/workbook/grid.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';

const rows = [
  ['Hà Nội', 99.96, '-', 'Đắk Lắk'],
  ['Tổng', 0, true, -7],
  [null, 'số & <chữ>', 123456789.125, '1.234,5'],
];
function bytesAs(bookType: XLSX.BookType): Uint8Array {
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet(rows);
  sheet['!merges'] = [{ s: { r: 2, c: 3 }, e: { r: 3, c: 4 } }];
  XLSX.utils.book_append_sheet(book, sheet, 'Bảng 1');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(Array.from({ length: 60 }, (_, i) => [i, i * 1.37])), 'B');
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType }) as Buffer);
}
const valuesOf = ({ grids }: Book): unknown =>
  grids.map((grid) => [
    grid.sheet,
    [...grid.rows].map(([row, cells]) => [row, [...cells].map(([column, { kind, value }]) => [column, kind, value])]),
    grid.merges,
  ]);
const expected = valuesOf(readBook(bytesAs('xlsx')));

describe('the binary formats and OpenDocument', () => {
  it.each(['xlsm', 'xlsb', 'biff8', 'ods', 'fods'] as const)('give the same cells from %s as from xlsx', (type) => {
    expect(valuesOf(readBook(bytesAs(type)))).toEqual(expected);
  });

  it('an .xls of Excel 5 in one byte a letter, by its code page', () => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['QuyZ', 1.5]]), 'A');
    const bytes = Buffer.from(XLSX.write(book, { type: 'buffer', bookType: 'biff5' }) as Buffer);
    bytes[bytes.indexOf('QuyZ') + 3] = 0x8a; // Š in Windows-1252, a control sign in Latin 1
    expect(readBook(bytes).grids[0]?.rows.get(1)?.get(0)).toMatchObject({ value: 'QuyŠ', shown: 'QuyŠ' });
  });

  it.each(['biff2', 'biff3', 'biff4'] as XLSX.BookType[])('refuses %s by its age', (bookType) => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[1]]), 'A');
    const bytes = new Uint8Array(XLSX.write(book, { type: 'buffer', bookType }) as Buffer);
    expect(() => readBook(bytes)).toThrow(/Excel 4 or older/);
  });

  it.each(['xlsx', 'xlsb', 'ods'] as const)('every flipped bit of %s is refused or harmless', (type) => {
    const book = bytesAs(type);
    let refused = 0;
    for (let i = 0; i < 300; i++) {
      const damaged = Uint8Array.from(book);
      const at = Math.floor((i * book.length) / 300);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (i % 8));
      try {
        expect(valuesOf(readBook(damaged))).toEqual(expected);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(50);
  });

  it.each(['xlsb', 'biff8'] as const)('every cut of %s is refused', (type) => {
    const book = bytesAs(type);
    // what an .xls has behind its last sheet holds no cells
    for (let part = 1; part < 10; part++)
      expect(() => readBook(book.subarray(0, Math.floor((book.length * part) / 10)))).toThrow(Refusal);
  });

  it('a flipped bit of an .xls, which has no checksums, is never a defect', () => {
    const book = bytesAs('biff8');
    for (let at = 0; at < book.length; at += 7) {
      const damaged = Uint8Array.from(book);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      try {
        readBook(damaged);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    }
  });
});

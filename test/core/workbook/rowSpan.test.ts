import { describe, expect, it } from 'vitest';
import type { Book } from '../../../src/core/workbook/grid.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { bookOf } from '../../fixtures/books.ts';
import { bytesOf, packageOf, partsOf, zipOf } from '../../fixtures/packages.ts';

const ROWS = Array.from({ length: 60 }, (_, i) => [`Dòng ${i + 1}`, i * 1.5, i % 7 === 0 ? '-' : i]);
const SHEETS = { Khác: [['khác', 1]], 'Bảng 1': ROWS };
const only = { sheet: 'Bảng 1', first: 30, last: 35 };

/** The cells of the rows of a sheet from the first to the last, from a book that was read whole. */
function rowsOf({ grids }: Book, { sheet, first, last }: typeof only): unknown {
  const rows = [...(grids.find((grid) => grid.sheet === sheet)?.rows ?? [])];
  return rows.filter(([row]) => row >= first && row <= last).map(([row, cells]) => [row, [...cells]]);
}

describe('reading a few rows of a workbook', () => {
  it.each(['xlsx', 'biff8', 'ods'] as const)('gives the cells that the whole %s has there, and no others', (type) => {
    const bytes = bookOf(SHEETS, type);
    const part = readBook(bytes, only);
    expect(part.grids.map(({ sheet, rows }) => [sheet, rows.size])).toEqual([['Bảng 1', 6]]);
    expect(rowsOf(part, only)).toEqual(rowsOf(readBook(bytes), only));
  });

  it('the same of a text, where rows are counted with those that are blank', () => {
    const csv = bytesOf('a;b\n\n"c\nd";1\n\ne;2\nf;3\n');
    const span = { sheet: 'CSV', first: 3, last: 5 };
    expect(rowsOf(readBook(csv, span), span)).toEqual(rowsOf(readBook(csv), span));
    expect([...(readBook(csv, span).grids[0]?.rows.keys() ?? [])]).toEqual([3, 5]);
  });

  it('rows without numbers are counted, and rows out of order are found', () => {
    const row = (n: string, text: string): string => `<row${n}><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
    const written = [row(' r="9"', 'chín'), row('', 'mười'), '<row/>', row(' r="4"', 'bốn'), row('', 'năm')].join('');
    const span = { sheet: 'A', first: 5, last: 10 };
    const part = readBook(packageOf(written), span);
    expect([...(part.grids[0]?.rows ?? [])].map(([n, cells]) => [n, cells.get(0)?.value])).toEqual([
      [5, 'năm'],
      [9, 'chín'],
      [10, 'mười'],
    ]);
  });

  it('names with a prefix are passed over as others are, and a row that never ends is refused', () => {
    const sheet = (rows: string): Uint8Array =>
      zipOf({
        ...partsOf(''),
        'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="m"><x:sheetData>${rows}</x:sheetData></x:worksheet>`,
      });
    const row = (n: number): string => `<x:row r="${n}"><x:c r="A${n}"><x:v>${n}</x:v></x:c></x:row >`;
    const span = { sheet: 'A', first: 3, last: 3 };
    const part = readBook(sheet([1, 2, 3, 4].map(row).join('')), span);
    expect([...(part.grids[0]?.rows ?? [])].map(([n, cells]) => [n, cells.get(0)?.value])).toEqual([[3, 3]]);
    expect(() => readBook(sheet('<x:row r="1"><x:c r="A1"/>'), span)).toThrow();
  });

  it('a sheet that is not there has no rows', () => {
    expect(readBook(bookOf(SHEETS), { ...only, sheet: 'Không có' }).grids).toEqual([]);
  });
});

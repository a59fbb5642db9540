import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../../src/core/import/questions.ts';
import { stageBook } from '../../../src/core/import/stageBook.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { bookOf, type Row } from '../../fixtures/books.ts';

const YEARS = [2019, 2020, 2021, 2022];

function products(rows: number, value: (row: number) => number): Row[] {
  const labels = Array.from({ length: rows }, (_, i): Row => [`Sản phẩm ${i}`, ...YEARS.map(() => value(i))]);
  return [['1. Giá trị sản xuất công nghiệp'], [null, 'Tỷ đồng'], [null, ...YEARS.map((y) => `Năm ${y}`)], ...labels];
}

describe('a table of many rows', () => {
  it.each([
    ['rise', (row: number) => row + 1],
    ['fall', (row: number) => 5000 - row],
    ['are all the same', () => 7],
  ])('is read whole where its figures %s', (_, value) => {
    const read = stageBook(readBook(bookOf({ A: products(4000, value) })), '2023-01-31');
    expect(read.tables[0]?.reading?.observations).toHaveLength(4000 * YEARS.length);
  });

  it('whose rows all say the same asks for each of them, at once', () => {
    const rows: Row[] = [
      ['Xuất khẩu hàng hóa tháng 6 năm 2024'],
      ['Đơn vị: Triệu USD'],
      ['Mặt hàng', 'Tháng 5', 'Tháng 6'],
      ...Array.from({ length: 15_000 }, (_, i): Row => ['Gạo', i, i + 1]),
    ];
    const { tables } = stageBook(readBook(bookOf({ A: rows })), '2024-06-29');
    expect(questionsOf(tables, '2024-06-29', null)).toHaveLength(29_998);
  });
});

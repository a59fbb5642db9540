import { afterEach, expect, it, vi } from 'vitest';
import { findTables } from '../../../src/core/import/pages.ts';
import type { Grid, GridCell } from '../../../src/core/workbook/grid.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { bookOf, type Row } from '../../fixtures/books.ts';

afterEach(() => vi.restoreAllMocks());

/** Counts how often a row is looked at while a sheet is parted into tables: its cells, or its number in a list that is gone through. */
function looksAt(rows: readonly Row[]): number {
  let looks = 0;
  class Counted extends Map<number, ReadonlyMap<number, GridCell>> {
    override get(row: number): ReadonlyMap<number, GridCell> | undefined {
      looks += 1;
      return super.get(row);
    }
  }
  const [grid] = readBook(bookOf({ A: [...rows] })).grids as [Grid];
  const counted = { ...grid, rows: new Counted(grid.rows) };
  const { slice, filter } = Array.prototype;
  vi.spyOn(Array.prototype, 'slice').mockImplementation(function (this: unknown[], ...of) {
    const part = slice.apply(this, of) as unknown[];
    looks += part.length;
    return part;
  });
  vi.spyOn(Array.prototype, 'filter').mockImplementation(function (this: unknown[], ...of) {
    looks += this.length;
    return filter.apply(this, of as Parameters<typeof filter>) as unknown[];
  });
  const tables = findTables(counted);
  vi.restoreAllMocks();
  expect(tables).toHaveLength(1);
  return looks;
}

const HEAD: Row[] = [['1. Giá trị sản xuất công nghiệp'], [null, 'Tỷ đồng'], [null, 'Năm 2021', 'Năm 2022']];
const plain = (rows: number): Row[] => [
  ...HEAD,
  ...Array.from({ length: rows }, (_, i): Row => [`Sản phẩm ${i}`, i, 7]),
];
const numbered = (rows: number): Row[] => [
  ...HEAD,
  ...Array.from({ length: rows }, (_, i): Row =>
    i % 10 === 5 ? [`${((i / 10 + 1) % 90) | 0}. Nhóm`] : [`Sản phẩm ${i}`, i, 7],
  ),
];

it.each([
  ['of rows of figures', plain],
  ['with numbered lines between them', numbered],
])('a sheet %s of twice as many rows is parted with about twice as many looks', (_, rows) => {
  expect(looksAt(rows(1200)) / looksAt(rows(600))).toBeLessThan(2.3);
});

import { describe, expect, it } from 'vitest';
import { stageBook, type ReadBook } from '../../../src/core/import/stageBook.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { bookOf, labourTable, retailTable, type Row } from '../../fixtures/books.ts';

const stage = (sheets: Record<string, readonly Row[]>, day = '2024-06-29'): ReadBook =>
  stageBook(readBook(bookOf(sheets)), day);
const AREAS: Row[] = [
  ['CẢ NƯỚC ', 101.1, 103.8],
  ['Hà Nội', 100.3, 99.96],
  ['Thái Bình ', 101, 102],
];
const N = null;

describe('reading a table by its content', () => {
  it('joins a heading that is written word by word down the rows', () => {
    const [table] = stage({ bất_kỳ: labourTable(AREAS) }).tables;
    expect(table?.dataset).toBe('GSO_LABOUR');
    expect(table?.reading?.columns.map(({ letters, meaning }) => [letters, meaning.basis, meaning.timePeriod])).toEqual(
      [
        ['B', 'PREV', '2024-06-01'],
        ['C', 'SPLY', '2024-06-01'],
      ],
    );
    expect(
      table?.reading?.observations.find((one) => one.key.area === 'VN-HN' && one.key.basis === 'SPLY'),
    ).toMatchObject({ value: 99.96, status: 'A', row: 9, shown: '99.96' });
  });

  it('finds the same table when rows, columns and the sheet name have moved', () => {
    const moved = labourTable(AREAS).map((row) => [N, ...row]);
    const [table] = stage({ 'Sheet1 (5)': [[], [], ...moved] }).tables;
    expect(table?.reading?.observations).toHaveLength(6);
    expect(table?.reading?.columns.map((column) => column.letters)).toEqual(['C', 'D']);
  });

  it('joins the page headed "(Tiếp theo)" to the page before it', () => {
    const second: Row[] = [
      ['15. (Tiếp theo) Chỉ số sử dụng lao động của doanh nghiệp công nghiệp '],
      ...labourTable([
        ['Đà Nẵng ', 100, 101],
        ['Cần Thơ', 99, 98],
      ]).slice(1),
    ];
    const { tables, problems } = stage({ A: [...labourTable(AREAS), ...second] });
    expect(tables).toHaveLength(1);
    expect(tables[0]?.reading?.observations).toHaveLength(10);
    expect(problems).toEqual([]);
  });

  it('asks when the two pages speak of different days, and stores nothing of the second', () => {
    const second: Row[] = [
      ['15. (Tiếp theo) Chỉ số sử dụng lao động của doanh nghiệp công nghiệp '],
      ...labourTable(
        [
          ['Đà Nẵng ', 100, 101],
          ['Cần Thơ', 99, 98],
        ],
        '30/6/2024',
      ).slice(1),
    ];
    const { tables, problems } = stage({ A: [...labourTable(AREAS), ...second] });
    expect(problems.map(({ severity, code, cells }) => [severity, code, cells])).toEqual([
      ['ask', 'pages-disagree', 2],
      ['ask', 'pages-disagree', 2],
    ]);
    expect(tables[0]?.reading?.observations).toHaveLength(6);
    expect(tables[0]?.reading?.cells).toBe(10);
  });

  it('keeps "-", "…", empty and 0 apart, and none of them is another', () => {
    const rows: Row[] = [
      ['CẢ NƯỚC', 101, 103],
      ['Hà Nội', '-', '…'],
      ['Hải Phòng', N, 0],
    ];
    const found = stage({ A: labourTable(rows) }).tables[0]?.reading?.observations ?? [];
    const of = (area: string): unknown[] =>
      found.filter((one) => one.key.area === area).map(({ value, status }) => [value, status]);
    expect([of('VN-HN'), of('VN-HP')]).toEqual([
      [
        [null, 'M'],
        [null, 'L'],
      ],
      [
        [null, 'O'],
        [0, 'A'],
      ],
    ]);
  });

  it('says which cell cannot be read and which area is unknown, and loses neither', () => {
    const rows: Row[] = [
      ...AREAS,
      ['Quảng Nam', 'xem ghi chú', 100],
      ['Hà Nam', 99, 98],
      ['Bình Dương', 97, 96],
      ['Xứ Mơ', 1, 2],
    ];
    const { tables, problems } = stage({ A: labourTable(rows) });
    expect(problems.map(({ code, cell, cells }) => [code, cell, cells])).toEqual([
      ['unreadable', 'B11', 1],
      ['unknown-area', 'B14', 1],
      ['unknown-area', 'C14', 1],
    ]);
    expect((tables[0]?.reading?.observations.length ?? 0) + 3).toBe(tables[0]?.reading?.cells);
  });

  it('asks when a column headed as an index holds growth rates', () => {
    const rows: Row[] = [
      ['CẢ NƯỚC', 101, 3.8],
      ['Hà Nội', 100, 7.1],
      ['Hải Phòng', 99, 8.5],
    ];
    const { problems, tables } = stage({ A: labourTable(rows) });
    expect(problems).toMatchObject([{ severity: 'ask', code: 'base-changed', cell: 'C8:C10', cells: 3 }]);
    expect(tables[0]?.reading?.observations).toHaveLength(3);
  });

  it('reads levels with unit and status, and lets growth share the status of its month', () => {
    const columns =
      stage({ A: retailTable(520142.5, 519760.4, 109.5) }, '2024-05-29').tables[0]?.reading?.columns ?? [];
    expect(
      columns.map(({ meaning }) => [meaning.basis, meaning.timePeriod, meaning.status, meaning.unit, meaning.unitMult]),
    ).toEqual([
      ['LEVEL', '2024-M04', 'P', 'VND', 9],
      ['LEVEL', '2024-M05', 'E', 'VND', 9],
      ['SPLY', '2024-M05', 'E', 'PT', 0],
    ]);
  });

  it('lists every other table of the book as not read, with its title', () => {
    const other: Row[] = [
      ['16. Một số chỉ tiêu về doanh nghiệp'],
      [N, 'Tháng 5', 'Tháng 6'],
      ['Doanh nghiệp mới', 12, 13],
      ['Vốn', 14, 15],
    ];
    expect(
      stage({ A: labourTable(AREAS), B: other }).tables.map(({ state, title }) => [state, title.slice(0, 6)]),
    ).toEqual([
      ['read', '15. Ch'],
      ['unread', '16. Mộ'],
    ]);
  });

  it('counts a number that stands outside the headed columns', () => {
    const rows: Row[] = [...AREAS.slice(0, 2), ['Thái Bình', 101, 102, N, N, 7.5]];
    expect(stage({ A: labourTable(rows) }).problems).toMatchObject([
      { severity: 'note', code: 'stray-number', cell: 'F10', cells: 1 },
    ]);
  });

  it('asks when one table speaks of last year in a book of this year', () => {
    const old = labourTable(AREAS, '01/6/2023');
    const { problems } = stage({ A: retailTable(1, 2, 109), B: retailTable(1, 2, 109), C: old }, '2024-05-29');
    expect(
      problems.filter((problem) => problem.sheet === 'C').map(({ severity, code }) => [severity, code]),
    ).toContainEqual(['ask', 'year-doubtful']);
  });
});

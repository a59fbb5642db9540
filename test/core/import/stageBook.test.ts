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

  it('reads a table that is in no catalogue under a measure of its own from its title, with units by row', () => {
    const other: Row[] = [
      ['16. Một số chỉ tiêu về doanh nghiệp tháng 6 năm 2024'],
      [N, 'Tháng 5', 'Tháng 6'],
      [N, 'năm 2024', 'năm 2024'],
      ['Doanh nghiệp mới (DN)', 12, 13],
      ['Vốn đăng ký (Tỷ đồng)', 14, 15],
      ['Tên không đơn vị', 1, 2],
    ];
    const { tables, problems } = stage({ A: labourTable(AREAS), B: other });
    expect(tables.map(({ state, dataset }) => [state, dataset])).toEqual([
      ['read', 'GSO_LABOUR'],
      ['read', 'GSO_OTHER'],
    ]);
    const found = tables[1]?.reading;
    expect(
      found?.observations.map(({ key, value, column }) => [
        key.measure,
        key.item,
        key.timePeriod,
        value,
        found.columns[column]?.meaning.unit,
      ]),
    ).toEqual([
      ['MOT_SO_CHI_TIEU_VE_DOANH_NGHIEP', 'DOANH_NGHIEP_MOI_DN', '2024-M05', 12, 'ENTERPRISES'],
      ['MOT_SO_CHI_TIEU_VE_DOANH_NGHIEP', 'VON_DANG_KY_TY_DONG', '2024-M05', 14, 'VND'],
      ['MOT_SO_CHI_TIEU_VE_DOANH_NGHIEP', 'DOANH_NGHIEP_MOI_DN', '2024-M06', 13, 'ENTERPRISES'],
      ['MOT_SO_CHI_TIEU_VE_DOANH_NGHIEP', 'VON_DANG_KY_TY_DONG', '2024-M06', 15, 'VND'],
    ]);
    expect(problems.map(({ code, cell }) => [code, cell])).toEqual([
      ['no-unit', 'B6'],
      ['no-unit', 'C6'],
    ]);
  });

  it('never takes the figures of a province for the country: the title names it', () => {
    const book = retailTable(1000, 1001, 109);
    const province = [
      ['13. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng tỉnh Tây Ninh tháng 5 năm 2024'],
      ...book.slice(1),
    ];
    const areas = (rows: Row[]): string[] => [
      ...new Set((stage({ A: rows }).tables[0]?.reading?.observations ?? []).map((one) => one.key.area)),
    ];
    expect([areas(book), areas(province)]).toEqual([['VN'], ['VN-37']]);
  });

  it('tells last year from last month when both are named by their dates', () => {
    const rows: Row[] = [
      ['2. Giá trị sản xuất công nghiệp tháng 1 năm 2000 (Giá so sánh 1994)'],
      [N, N, N, 'Tỷ đồng'],
      [N, 'Ước tính', 'So với (%)', 'So với (%)'],
      [N, 'tháng 1/2000', 'tháng 12/1999', 'tháng 1/1999'],
      ['Tổng số', 100, 97, 113],
      ['Khu vực Nhà nước', 60, 95, 111],
    ];
    expect(
      stage({ A: rows }, '2000-01-31').tables[0]?.reading?.columns.map(({ meaning }) => [
        meaning.measure,
        meaning.basis,
        meaning.timePeriod,
        meaning.priceBasis,
      ]),
    ).toEqual([
      ['GROSS_OUTPUT', 'LEVEL', '2000-M01', 'C'],
      ['GROSS_OUTPUT', 'PREV', '2000-M01', 'C'],
      ['GROSS_OUTPUT', 'SPLY', '2000-M01', 'C'],
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

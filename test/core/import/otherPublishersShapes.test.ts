import { describe, expect, it } from 'vitest';
import { stageBook, type ReadBook } from '../../../src/core/import/stageBook.ts';
import type { Observation } from '../../../src/core/model/observation.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { bookOf, type Row } from '../../fixtures/books.ts';

const N = null;
const stage = (rows: readonly Row[], sheet = 'Sheet1', day = '2026-07-05'): ReadBook =>
  stageBook(readBook(bookOf({ [sheet]: rows })), day);
const observationsOf = (book: ReadBook): Observation[] =>
  book.tables.flatMap((table) => [...(table.reading?.observations ?? [])]);
const asked = (book: ReadBook): string[] =>
  book.problems.filter(({ severity }) => severity === 'ask').map(({ code, cell }) => `${code} ${cell}`);

function at(book: ReadBook, cell: string): Observation | undefined {
  return book.tables
    .flatMap(({ reading }) => (reading?.observations ?? []).map((one) => ({ one, columns: reading?.columns ?? [] })))
    .find(({ one, columns }) => `${columns[one.column]?.letters}${one.row}` === cell)?.one;
}

describe('books of a province', () => {
  it('reads the four comparisons of industry: month and months together are two', () => {
    const read = stage([
      ['7. Chỉ số sản xuất công nghiệp tháng 5 năm 2026 trên địa bàn tỉnh Tây Ninh'],
      [N, N, N, N, '%'],
      [
        N,
        'Tháng 4/2026 so cùng kỳ',
        'Tháng 05/2026 so tháng trước',
        'Tháng 05/2026 so cùng kỳ',
        'Lũy kế cuối tháng 05/2026 so cùng kỳ',
      ],
      ['TOÀN NGÀNH', 115.41, 95.75, 125.95, 121.5],
      ['Khai khoáng', 101.2, 99.1, 88.4, 90.1],
      ['Công nghiệp chế biến, chế tạo', 116, 95.6, 126.3, 122],
      ['Sản xuất và phân phối điện', 110.1, 98.2, 120.7, 118],
      ['Ghi chú: gửi chậm nhất ngày 25'],
    ]);
    expect(read.tables[0]).toMatchObject({ dataset: 'PROVINCE' });
    expect(at(read, 'B4')?.key).toMatchObject({ area: 'VN-80-2025', timePeriod: '2026-M04', basis: 'SPLY' });
    expect(at(read, 'C4')?.key).toMatchObject({ timePeriod: '2026-M05', basis: 'PREV' });
    expect(at(read, 'E5')).toMatchObject({ value: 90.1, key: { item: 'B', timePeriod: '2026-01-01/P5M' } });
    expect(asked(read)).toEqual([]);
  });

  it('asks about both columns that are headed alike, and reads the comparison over two columns', () => {
    const read = stage([
      ['8. Sản phẩm chủ yếu của ngành công nghiệp tỉnh Tây Ninh'],
      [],
      [
        'Tên sản phẩm ',
        'Đơn\nvị tính',
        'Thực hiện tháng 8\nnăm 2025',
        'Ước tính\n9 tháng\nnăm 2025',
        'Cộng dồn\n9 tháng\nnăm 2025',
        'So với cùng kỳ (%)',
        N,
      ],
      [N, N, N, N, N, 'Tháng 9 năm 2025', '9 tháng năm 2025'],
      ['Đường RE', 'Tấn', 1200.5, 1300, 10500, 101.5, 99.25],
      ['Bột mì', '"', 5200, 5100, 45200, 98.2, 102.3],
      ['Giày các loại', '1000 đôi', 812, 800, 7100, 105, 104],
    ]);
    expect(asked(read)).toEqual(['columns-alike D5:D7', 'columns-alike E5:E7']);
    expect(at(read, 'G6')).toMatchObject({ value: 102.3, key: { basis: 'SPLY', timePeriod: '2025-01-01/P9M' } });
    expect(at(read, 'C6')).toMatchObject({ value: 5200, key: { measure: 'PRODUCT_OUTPUT', item: 'BOT_MI' } });
  });

  it('takes a code for no figure and no unit', () => {
    const read = stage([
      ['8. Sản phẩm chủ yếu của ngành công nghiệp tỉnh Tây Ninh tháng 6 năm 2026'],
      ['Tên sản phẩm', 'Mã\nsản phẩm', 'Ước tính tháng 6 năm 2026', 'Tháng 6 năm 2026 so với cùng kỳ (%)'],
      ['Đường RE', '10720101', 1300, 101.5],
      ['Bột mì', '10611001', 5100, 98.2],
    ]);
    expect(asked(read)).toEqual(['no-unit C3', 'no-unit C4']);
    expect(observationsOf(read).map(({ value }) => value)).toEqual([101.5, 98.2]);
  });

  it('counts a stray number below the table once', () => {
    const read = stage([
      ['12. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng tháng 8 năm 2025 tỉnh Tây Ninh'],
      [N, N, N, 'Triệu đồng'],
      [N, 'Thực hiện tháng 7 năm 2025', 'Ước tính tháng 8 năm 2025', 'Tháng 8 năm 2025 so với cùng kỳ (%)'],
      ['TỔNG SỐ', 1000.5, 1010.5, 108.5],
      ['Bán lẻ hàng hóa', 700, 707, 108],
      ['1. Lương thực, thực phẩm', 300, 303, 109],
      ['12. Sửa chữa xe có động cơ, mô tô, xe máy', 10, 11, 103],
      [],
      [N, N, 1.006],
    ]);
    expect(asked(read)).toEqual(['no-label C9']);
    expect(at(read, 'C4')).toMatchObject({ value: 1010.5, status: 'E', key: { area: 'VN-80-2025' } });
    expect(read.tables[0]?.reading?.cells).toBe(13);
  });

  it('reads months, quarters and months together of one column in the years of the others', () => {
    const read = stage(
      [
        ['TỔNG MỨC BÁN LẺ HÀNG HÓA (tỷ đồng)'],
        [N, '2025', '2026', 'so CK', 'so KH'],
        [1, 100, 131.67, 131.67, 0.0881],
        [2, 110, 120, 109.09, 0.08],
        [3, 120, 140, 116.67, 0.093],
        ['Quí I', 330, 391.67, 118.69, 0.26],
        [4, 100, 100, 100, 0.07],
        [5, 100, 101, 101, 0.07],
        [6, 100, 102, 102, 0.07],
        ['Quý II', 300, 303, 101, 0.2],
        ['6 tháng', 630, 694.67, 110.27, 0.46],
      ],
      'TMBLHH',
    );
    expect(at(read, 'B3')).toMatchObject({ value: 100, key: { timePeriod: '2025-M01', basis: 'LEVEL' } });
    expect(at(read, 'C6')).toMatchObject({ value: 391.67, key: { timePeriod: '2026-Q1' } });
    expect(at(read, 'C10')).toMatchObject({ key: { timePeriod: '2026-Q2' } });
    expect(at(read, 'D11')).toMatchObject({ value: 110.27, key: { timePeriod: '2026-01-01/P6M', basis: 'SPLY' } });
    expect(asked(read)).toEqual(['base-changed E3:E11']);
  });

  it('never guesses a figure that is told in words', () => {
    const read = stage([
      ['Kết quả năm 2023'],
      ['Chỉ tiêu', 'Tháng 1 năm 2023', 'Tháng 2 năm 2023'],
      ['Tổng mức bán lẻ', '8.290 tỷ đồng (↓3,32%)', '8.500 tỷ đồng (↑2,5%)'],
      ['Kim ngạch xuất khẩu', '1.325 triệu USD (↑ 24%)', '(á 2,2%)'],
      ['IIP', '↑0,36 % so với tháng trước và ↑ 6,31% so với cùng kỳ', '56..537,447 tỷ đồng'],
    ]);
    expect(observationsOf(read)).toEqual([]);
    expect(read.tables[0]?.reading?.cells).toBe(6);
    expect(asked(read).filter((one) => one.startsWith('told-figure'))).toHaveLength(6);
  });
});

describe('a table pasted from a web page', () => {
  const read = stage([
    ['Cụm công nghiệp các tỉnh vùng Đồng bằng sông Hồng và Bắc Trung Bộ năm 2023'],
    ['TT', 'Địa phương', 'Cụm CN theo QH (1)', N, 'Cụm CN đã thành lập (2)', N],
    [N, N, 'Số lượng (cụm)', 'Diện tích (ha)', 'Số lượng (cụm)', 'Diện tích (ha)'],
    ['1.', 'Hà Nội', '159', '3.946', '70', '1.689'],
    ['1.', 'Hải Phòng', 'khoảng 20', '> 600', '10', '499,4'],
    ['1.', 'Hải Dương', '61', '2.677,6', '58', '2.446'],
    [N, N, 'Tổng số: 718', '28.997,5', '396', '11.722,6'],
    ['Ghi chú: (1) theo quy hoạch'],
  ]);

  it('takes "> 600" for 600 and says so, with separators as the whole table has them', () => {
    expect(at(read, 'D5')).toMatchObject({ value: 600, key: { area: 'VN-HP', timePeriod: '2023' } });
    expect(at(read, 'D4')).toMatchObject({ value: 3946 });
    expect(at(read, 'F5')).toMatchObject({ value: 499.4 });
    expect(read.problems.filter(({ severity }) => severity === 'warn').map(({ code, cell }) => [code, cell])).toEqual([
      ['not-exact', 'C5'],
      ['not-exact', 'D5'],
    ]);
  });

  it('tells like headings apart by their groups, and never takes the total of some provinces for the country', () => {
    expect(at(read, 'D4')?.key.measure).not.toBe(at(read, 'F4')?.key.measure);
    expect(asked(read).filter((one) => one.endsWith('7'))).toEqual([
      'unknown-area C7',
      'unknown-area D7',
      'unknown-area E7',
      'unknown-area F7',
    ]);
    expect(observationsOf(read).some(({ key }) => key.area === 'VN')).toBe(false);
  });
});

describe('tables that lie on their side', () => {
  it('takes the place from the column and the period from the row, by the borders of its time', () => {
    const read = stage([
      ['Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng theo địa phương'],
      [N, N, N, 'Tỷ đồng'],
      ['Kỳ', 'Cả nước', 'Hà Nội', 'Bắc Ninh'],
      ['Tháng 1 năm 2024', 500, 60, 7],
      ['Tháng 2 năm 2024', 510, 61, 8],
      ['Tháng 3 năm 2024', 520, 62, 9],
    ]);
    expect(at(read, 'B4')).toMatchObject({ value: 500, key: { area: 'VN', timePeriod: '2024-M01' } });
    expect(at(read, 'D6')).toMatchObject({
      value: 9,
      key: { measure: 'RETAIL_SALES', item: '_T', area: 'VN-56', timePeriod: '2024-M03' },
    });
    expect(read.problems).toEqual([]);
  });

  it('takes indicators from the rows, each with its unit', () => {
    const read = stage([
      ['Một số chỉ tiêu kinh tế năm 2023'],
      ['Chỉ tiêu', 'Đơn vị tính', 'Hà Nội', 'Hải Phòng', 'Bắc Ninh'],
      ['Số doanh nghiệp', 'Doanh nghiệp', 500, 60, 7],
      ['Dân số', 'Nghìn người', 8500, 2100, 1500],
      ['Diện tích', 'Ha', 3300, 1500, 800],
    ]);
    const one = at(read, 'D4');
    expect(one).toMatchObject({ value: 2100, key: { dataset: 'OTHER', item: 'DAN_SO', area: 'VN-HP' } });
    expect(read.tables[0]?.reading?.columns[one?.column ?? 0]?.meaning).toMatchObject({ unit: 'PERSONS', unitMult: 3 });
  });

  it('takes the comparison from the title where only places stand over the columns', () => {
    const read = stage([
      ['Chỉ số sản xuất công nghiệp so với cùng kỳ năm trước (%)'],
      ['Tháng', 'Hà Nội', 'Hải Phòng', 'Bắc Ninh'],
      ['2024-01', 101, 102, 103],
      ['2024-02', 104, 105, 106],
      ['2024-03', 107, 108, 99],
    ]);
    expect(at(read, 'C4')?.key).toMatchObject({ measure: 'IIP', basis: 'SPLY', area: 'VN-HP', timePeriod: '2024-M02' });
  });
});

describe('one sheet a month', () => {
  it('takes the month from the sheet and the year from the title', () => {
    const rows = (value: number): Row[] => [
      ['Doanh thu vận tải năm 2025'],
      [N, 'Tỷ đồng'],
      ['Địa phương', 'Doanh thu'],
      ['Hà Nội', value],
      ['Hải Phòng', value + 1],
    ];
    const read = stageBook(readBook(bookOf({ T1: rows(10.5), T2: rows(20.5) })), '2025-03-06');
    expect(observationsOf(read).map(({ key, value }) => [key.timePeriod, key.area, value])).toEqual([
      ['2025-M01', 'VN-HN', 10.5],
      ['2025-M01', 'VN-HP', 11.5],
      ['2025-M02', 'VN-HN', 20.5],
      ['2025-M02', 'VN-HP', 21.5],
    ]);
  });
});

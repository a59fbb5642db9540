import { utils, write } from 'xlsx';

/** A small book in the layout of the office's table of labour by province, as the bytes of an .xlsx file. */
export function labourBook(hanoi: number): Uint8Array {
  const rows = [
    ['5. Chỉ số sử dụng lao động của doanh nghiệp công nghiệp'],
    ['    phân theo địa phương'],
    [],
    [null, null, '%'],
    [null, 'Chỉ số sử dụng lao động', 'Chỉ số sử dụng lao động'],
    [null, 'thời điểm 01/5/2024 so với', 'thời điểm 01/5/2024 so với'],
    [null, 'cùng thời điểm tháng trước', 'cùng thời điểm năm trước'],
    [],
    ['CẢ NƯỚC', 101.02, 103.15],
    ['Hà Nội', 100.7, hanoi],
    ['Vĩnh Phúc', 102.57, 104.15],
    ['Bắc Ninh', 100.98, 99.61],
    ['Quảng Ninh', 100.41, 104.57],
    ['Hải Dương', 100.64, 106.75],
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'LĐCN_DP');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

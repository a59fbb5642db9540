import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'Both comparisons are named by dates only: "tháng 12/1999" is the month before, "tháng 1/1999" last year',
  day: '2000-01-31',
  sheets: {
    '2gtcn': [
      ['2. Giá trị sản xuất công nghiệp tháng 1 năm 2000 (Giá so sánh 1994)'],
      [N, N, N, 'Tỷ đồng'],
      [N, 'Ước tính', 'So với (%)', 'So với (%)'],
      [N, 'tháng 1/2000', 'tháng 12/1999', 'tháng 1/1999'],
      ['Tổng số', 100, 97, 113],
    ],
  },
  observations: [
    'B5 GSO_GROSS_OUTPUT:GROSS_OUTPUT:_T:VN:2000-M01:LEVEL = 100 VND9 E',
    'C5 GSO_GROSS_OUTPUT:GROSS_OUTPUT:_T:VN:2000-M01:PREV = 97 PT E',
    'D5 GSO_GROSS_OUTPUT:GROSS_OUTPUT:_T:VN:2000-M01:SPLY = 113 PT E',
  ],
} satisfies TrapCase;

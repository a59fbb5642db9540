import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'Below the headings the columns are numbered, "A | 1 | 2": the numbers are taken for figures of a row "A"',
  day: '2000-06-30',
  sheets: {
    gtcn: [
      ['2. Giá trị sản xuất công nghiệp tháng 6 năm 2000 (Giá so sánh 1994)'],
      [N, N, 'Tỷ đồng'],
      [N, 'Ước tính', 'Tháng 6 năm 2000'],
      [N, 'tháng 6', 'so với tháng 6'],
      [N, 'năm 2000', 'năm 1999 (%)'],
      ['A', 1, 2],
      ['Tổng số', 16000, 115.2],
      ['Khu vực Nhà nước', 6900, 112],
    ],
  },
  observations: [
    'B7 GSO_GROSS_OUTPUT:GROSS_OUTPUT:_T:VN:2000-M06:LEVEL = 16000 VND9 E',
    'C7 GSO_GROSS_OUTPUT:GROSS_OUTPUT:_T:VN:2000-M06:SPLY = 115.2 PT E',
    'B8 GSO_GROSS_OUTPUT:GROSS_OUTPUT:KHU_VUC_NHA_NUOC:VN:2000-M06:LEVEL = 6900 VND9 E',
    'C8 GSO_GROSS_OUTPUT:GROSS_OUTPUT:KHU_VUC_NHA_NUOC:VN:2000-M06:SPLY = 112 PT E',
  ],
} satisfies TrapCase;

import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: '"Cộng dồn cả năm 2003" and "Tỷ lệ so sánh (%)" name periods and comparisons, not other measures',
  day: '2003-12-29',
  sheets: {
    '07GTCN': [
      ['12. Giá trị sản xuất công nghiệp tháng 12 và cả năm 2003 (Giá so sánh 1994)'],
      [N, 'Thực hiện (Tỷ đồng)', N, 'Tỷ lệ so sánh (%)'],
      [N, 'Ước tính', 'Cộng dồn', 'Cả năm'],
      [N, 'tháng 12', 'cả năm', '2003 so với'],
      [N, 'năm 2003', '2003', 'năm 2002'],
      ['Tổng số', 27700, 302990, 116],
    ],
  },
  merges: { '07GTCN': ['B2:C2'] },
  observations: [
    'B6 GSO_GROSS_OUTPUT:GROSS_OUTPUT:_T:VN:2003-M12:LEVEL = 27700 VND9 E',
    'C6 GSO_GROSS_OUTPUT:GROSS_OUTPUT:_T:VN:2003:LEVEL = 302990 VND9 A',
    'D6 GSO_GROSS_OUTPUT:GROSS_OUTPUT:_T:VN:2003:SPLY = 116 PT E',
  ],
} satisfies TrapCase;

import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'Current and constant prices stand side by side: the same key for two numbers, or growth of the wrong one',
  day: '2015-03-29',
  sheets: {
    GDP: [
      ['1. Tổng sản phẩm trong nước quý I năm 2015'],
      [N, 'Theo giá hiện hành', N, 'Theo giá so sánh 2010', N],
      [N, 'Tổng số', 'Cơ cấu', 'Tổng số', 'Tốc độ phát triển'],
      [N, '(Tỷ đồng)', '(%)', '(Tỷ đồng)', 'so với quý I năm 2014 (%)'],
      ['Tổng số', 766000, 100, 522000, 106.03],
    ],
  },
  merges: { GDP: ['B2:C2', 'D2:E2'] },
  observations: [
    'B5 GSO_GDP:GDP:_T:VN:2015-Q1:LEVEL = 766000 VND9 A',
    'C5 GSO_GDP:GDP:_T:VN:2015-Q1:SHARE = 100 PT A',
    'D5 GSO_GDP:GDP_THEO_GIA_SO_SANH:_T:VN:2015-Q1:LEVEL = 522000 VND9 A',
    'E5 GSO_GDP:GDP_THEO_GIA_SO_SANH:_T:VN:2015-Q1:SPLY = 106.03 PT A',
  ],
} satisfies TrapCase;

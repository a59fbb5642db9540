import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'A book of the statistics office names customs as its source below a table: its dataset changes',
  day: '2024-05-29',
  sheets: {
    A: [
      ['13. Hàng hóa xuất khẩu'],
      [null, 'Trị giá tháng 5 năm 2024 (Triệu USD)'],
      ['TỔNG TRỊ GIÁ', 32810],
      ['Nguồn: Tổng cục Hải quan'],
    ],
  },
  observations: ['B3 GSO_EXPORT:EXPORT_VALUE:_T:VN:2024-M05:LEVEL = 32810 USD6 A'],
} satisfies TrapCase;

import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'In this month the labels stand in column B and all figures one column further right',
  day: '2024-06-29',
  sheets: {
    '25.Tongmuc': [
      ['25. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng'],
      [N, N, N, 'Tỷ đồng'],
      [N, N, 'Cộng dồn', 'Tháng 6'],
      [N, N, '6 tháng', 'năm 2024'],
      [N, N, 'năm', 'so với'],
      [N, N, 2024, 'cùng kỳ'],
      [N, N, N, 'năm trước (%)'],
      ['TỔNG SỐ', N, 3098680.4, 109.1],
      [N, 'Bán lẻ hàng hóa', 2399000.5, 107.9],
    ],
  },
  observations: [
    'C8 GSO_RETAIL:RETAIL_SALES:_T:VN:2024-01-01/P6M:LEVEL = 3098680.4 VND9 A',
    'D8 GSO_RETAIL:RETAIL_SALES:_T:VN:2024-M06:SPLY = 109.1 PT A',
    'C9 GSO_RETAIL:RETAIL_SALES:BAN_LE_HANG_HOA:VN:2024-01-01/P6M:LEVEL = 2399000.5 VND9 A',
    'D9 GSO_RETAIL:RETAIL_SALES:BAN_LE_HANG_HOA:VN:2024-M06:SPLY = 107.9 PT A',
  ],
} satisfies TrapCase;

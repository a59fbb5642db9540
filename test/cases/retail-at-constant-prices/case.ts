import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'A column at constant prices stands in a table usually at current ones: the same key for two numbers',
  day: '2024-06-29',
  sheets: {
    A: [
      ['2. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng tháng 5 năm 2024'],
      [null, 'Tháng 5 năm 2024 theo giá hiện hành (Tỷ đồng)', 'Tháng 5 năm 2024 theo giá so sánh (Tỷ đồng)'],
      ['TỔNG SỐ', 519760.4, 301200.5],
    ],
  },
  observations: [
    'B3 GSO_RETAIL:RETAIL_SALES:_T:VN:2024-M05:LEVEL = 519760.4 VND9 A',
    'C3 GSO_RETAIL:RETAIL_SALES_THEO_GIA_SO_SANH:_T:VN:2024-M05:LEVEL = 301200.5 VND9 A',
  ],
} satisfies TrapCase;

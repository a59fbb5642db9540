import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'Percent of the plan of the year and percent of last year stand side by side under one sign "%"',
  day: '2024-05-29',
  sheets: {
    '11. VĐT': [
      ['11. Vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước'],
      [N, N, N, N, 'Tỷ đồng'],
      [N, 'Ước tính', 'Cộng dồn', '5 tháng', '5 tháng'],
      [N, 'tháng 5', '5 tháng', 'năm 2024', 'năm 2024'],
      [N, 'năm', 'năm', 'so với', 'so với'],
      [N, 2024, 2024, 'kế hoạch', 'cùng kỳ'],
      [N, N, N, 'năm 2024', 'năm trước'],
      [N, N, N, '(%)', '(%)'],
      ['TỔNG SỐ', 50178.2, 190600.4, 26.6, 105],
    ],
  },
  observations: [
    'B9 GSO_STATE_INVESTMENT:STATE_INVESTMENT:_T:VN:2024-M05:LEVEL = 50178.2 VND9 E',
    'C9 GSO_STATE_INVESTMENT:STATE_INVESTMENT:_T:VN:2024-01-01/P5M:LEVEL = 190600.4 VND9 E',
    'D9 GSO_STATE_INVESTMENT:STATE_INVESTMENT:_T:VN:2024-01-01/P5M:PLAN = 26.6 PT E',
    'E9 GSO_STATE_INVESTMENT:STATE_INVESTMENT:_T:VN:2024-01-01/P5M:SPLY = 105 PT E',
  ],
} satisfies TrapCase;

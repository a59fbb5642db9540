import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: '"Theo tháng năm 2024" is no May, and "Tỷ trọng (%)" behind seven levels may be of any of them',
  day: '2024-06-29',
  sheets: {
    A: [
      ['Kim ngạch xuất khẩu hàng hóa của các tỉnh, thành phố phía Bắc theo tháng năm 2024 (triệu USD)'],
      ['STT', 'Tỉnh/TP', 'Tháng 1', 'Tháng 2', '2 tháng', 'Tỷ trọng (%)', 'So cùng kỳ (%)'],
      [1, 'Hà Nội', 100, 110, 210, 70, 105],
      [2, 'Hải Phòng', 40, 50, 90, 30, 110],
      [null, 'Tổng 28 tỉnh', 140, 160, 300, 100, 106.5],
    ],
  },
  observations: [
    'C3 MOIT_CONFERENCE:EXPORT_VALUE:_T:VN-HN:2024-M01:LEVEL = 100 USD6 A',
    'C4 MOIT_CONFERENCE:EXPORT_VALUE:_T:VN-HP:2024-M01:LEVEL = 40 USD6 A',
    'C5 MOIT_CONFERENCE:EXPORT_VALUE:_T:VN-NORTH28:2024-M01:LEVEL = 140 USD6 A',
    'D3 MOIT_CONFERENCE:EXPORT_VALUE:_T:VN-HN:2024-M02:LEVEL = 110 USD6 A',
    'D4 MOIT_CONFERENCE:EXPORT_VALUE:_T:VN-HP:2024-M02:LEVEL = 50 USD6 A',
    'D5 MOIT_CONFERENCE:EXPORT_VALUE:_T:VN-NORTH28:2024-M02:LEVEL = 160 USD6 A',
    'E3 MOIT_CONFERENCE:EXPORT_VALUE:_T:VN-HN:2024-01-01/P2M:LEVEL = 210 USD6 A',
    'E4 MOIT_CONFERENCE:EXPORT_VALUE:_T:VN-HP:2024-01-01/P2M:LEVEL = 90 USD6 A',
    'E5 MOIT_CONFERENCE:EXPORT_VALUE:_T:VN-NORTH28:2024-01-01/P2M:LEVEL = 300 USD6 A',
  ],
  problems: ['ask column-unclear F3:F5 3', 'ask column-unclear G3:G5 3'],
} satisfies TrapCase;

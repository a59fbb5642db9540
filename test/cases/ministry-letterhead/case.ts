import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'An annex of the ministry beside the books of the statistics office: never a revision of them',
  day: '2024-06-18',
  sheets: {
    A: [
      ['BỘ CÔNG THƯƠNG'],
      ['Xuất khẩu hàng hóa theo tỉnh, thành phố tháng 5 năm 2024'],
      ['Tỉnh, thành phố', 'Trị giá tháng 5 năm 2024 (Triệu USD)'],
      ['Cả nước', 32500],
      ['Hà Nội', 1500],
      ['Hải Phòng', 2300],
    ],
  },
  observations: [
    'B4 MOIT:EXPORT_VALUE:_T:VN:2024-M05:LEVEL = 32500 USD6 A',
    'B5 MOIT:EXPORT_VALUE:_T:VN-HN:2024-M05:LEVEL = 1500 USD6 A',
    'B6 MOIT:EXPORT_VALUE:_T:VN-HP:2024-M05:LEVEL = 2300 USD6 A',
  ],
} satisfies TrapCase;

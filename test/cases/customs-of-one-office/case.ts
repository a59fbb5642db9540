import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'A table of one customs office: taken for the figures of the province or of the country',
  day: '2024-06-18',
  sheets: {
    A: [
      ['CỤC HẢI QUAN TỈNH QUẢNG NINH'],
      ['Trị giá xuất khẩu tháng 5 năm 2024'],
      ['Đơn vị hải quan', 'Trị giá tháng 5 năm 2024 (Triệu USD)'],
      ['Cả nước', 32500],
      ['Hà Nội', 1500],
      ['Cục Hải quan TP Hồ Chí Minh', 3900],
    ],
  },
  observations: [],
  problems: ['ask other-attribution B4:B6 3'],
} satisfies TrapCase;

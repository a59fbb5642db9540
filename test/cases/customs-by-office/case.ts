import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'Rows are offices of customs under the bare names of their towns: taken for the provinces',
  day: '2024-06-18',
  sheets: {
    A: [
      ['TỔNG CỤC HẢI QUAN'],
      ['Trị giá xuất khẩu theo cục hải quan tháng 5 năm 2024'],
      ['Đơn vị hải quan', 'Trị giá tháng 5 năm 2024 (Triệu USD)'],
      ['Cả nước', 32500],
      ['Hà Nội', 1500],
      ['Cục Hải quan TP Hồ Chí Minh', 3900],
    ],
  },
  observations: [
    'B4 CUSTOMS_BRANCH:EXPORT_VALUE:_T:VN:2024-M05:LEVEL = 32500 USD6 A',
    'B5 CUSTOMS_BRANCH:EXPORT_VALUE:HA_NOI:VN:2024-M05:LEVEL = 1500 USD6 A',
    'B6 CUSTOMS_BRANCH:EXPORT_VALUE:CUC_HAI_QUAN_TP_HO_CHI_MINH:VN:2024-M05:LEVEL = 3900 USD6 A',
  ],
} satisfies TrapCase;

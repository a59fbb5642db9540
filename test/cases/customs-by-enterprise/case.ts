import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'Customs attribute exports to the place of the enterprise: taken for a revision of the statistics office',
  day: '2024-06-18',
  sheets: {
    A: [
      ['TỔNG CỤC HẢI QUAN', null, 'Biểu số 5X/TCHQ'],
      ['Xuất khẩu hàng hóa theo tỉnh, thành phố của doanh nghiệp tháng 5 năm 2024'],
      ['Tỉnh, thành phố', 'Trị giá tháng 5 năm 2024 (Triệu USD)'],
      ['Cả nước', 32500],
      ['Hà Nội', 1500],
      ['Hải Phòng', 2300],
      ['Cục Hải quan TP Hồ Chí Minh', 3900],
    ],
  },
  observations: [
    'B4 CUSTOMS:EXPORT_VALUE:_T:VN:2024-M05:LEVEL = 32500 USD6 A',
    'B5 CUSTOMS:EXPORT_VALUE:_T:VN-HN:2024-M05:LEVEL = 1500 USD6 A',
    'B6 CUSTOMS:EXPORT_VALUE:_T:VN-HP:2024-M05:LEVEL = 2300 USD6 A',
    'B7 CUSTOMS:EXPORT_VALUE:CUC_HAI_QUAN_TP_HO_CHI_MINH:VN:2024-M05:LEVEL = 3900 USD6 A',
  ],
} satisfies TrapCase;

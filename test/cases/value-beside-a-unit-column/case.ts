import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'Tonnes in the column of units are those of the quantity, never of the value beside it; goods without a number are those of the numbered country above',
  day: '2024-07-10',
  sheets: {
    Sheet1: [
      ['TỔNG CỤC HẢI QUAN'],
      ['HÀNG HÓA XUẤT KHẨU SANG MỘT SỐ NƯỚC/VÙNG LÃNH THỔ - MẶT HÀNG CHỦ YẾU'],
      ['Tháng 6 năm 2024'],
      ['STT', 'Thị trường/Mặt hàng chủ yếu', 'ĐVT', 'Tháng báo cáo', N],
      [N, N, N, 'Lượng', 'Trị giá (USD)'],
      [1, 'Hoa Kỳ', 'USD', N, 10123456789],
      [N, 'Hàng thủy sản', 'USD', N, 150123456],
      [N, 'Hạt điều', 'Tấn', 17000, 95123456],
      [2, 'Trung Quốc', 'USD', N, 4912345678],
      [N, 'Hàng thủy sản', 'USD', N, 120000000],
      [N, 'Hạt điều', 'Tấn', 12000, 60000000],
      [3, 'Lào', 'USD', N, 45678901],
      [N, 'Xăng dầu các loại', 'Tấn', 900, 800000],
      [N, 'Tổng cộng', 'USD', N, 15081481368],
    ],
  },
  merges: { Sheet1: ['D4:E4'] },
  observations: [
    'D6 CUSTOMS:EXPORT_QUANTITY:HOA_KY:VN:2024-M06:LEVEL = · USD O',
    'D7 CUSTOMS:EXPORT_QUANTITY:HOA_KY_HANG_THUY_SAN:VN:2024-M06:LEVEL = · USD O',
    'D8 CUSTOMS:EXPORT_QUANTITY:HOA_KY_HAT_DIEU:VN:2024-M06:LEVEL = 17000 T A',
    'D9 CUSTOMS:EXPORT_QUANTITY:TRUNG_QUOC:VN:2024-M06:LEVEL = · USD O',
    'D10 CUSTOMS:EXPORT_QUANTITY:TRUNG_QUOC_HANG_THUY_SAN:VN:2024-M06:LEVEL = · USD O',
    'D11 CUSTOMS:EXPORT_QUANTITY:TRUNG_QUOC_HAT_DIEU:VN:2024-M06:LEVEL = 12000 T A',
    'D12 CUSTOMS:EXPORT_QUANTITY:LAO:VN:2024-M06:LEVEL = · USD O',
    'D13 CUSTOMS:EXPORT_QUANTITY:LAO_XANG_DAU:VN:2024-M06:LEVEL = 900 T A',
    'D14 CUSTOMS:EXPORT_QUANTITY:_T:VN:2024-M06:LEVEL = · USD O',
    'E6 CUSTOMS:EXPORT_VALUE:HOA_KY:VN:2024-M06:LEVEL = 10123456789 USD A',
    'E7 CUSTOMS:EXPORT_VALUE:HOA_KY_HANG_THUY_SAN:VN:2024-M06:LEVEL = 150123456 USD A',
    'E8 CUSTOMS:EXPORT_VALUE:HOA_KY_HAT_DIEU:VN:2024-M06:LEVEL = 95123456 USD A',
    'E9 CUSTOMS:EXPORT_VALUE:TRUNG_QUOC:VN:2024-M06:LEVEL = 4912345678 USD A',
    'E10 CUSTOMS:EXPORT_VALUE:TRUNG_QUOC_HANG_THUY_SAN:VN:2024-M06:LEVEL = 120000000 USD A',
    'E11 CUSTOMS:EXPORT_VALUE:TRUNG_QUOC_HAT_DIEU:VN:2024-M06:LEVEL = 60000000 USD A',
    'E12 CUSTOMS:EXPORT_VALUE:LAO:VN:2024-M06:LEVEL = 45678901 USD A',
    'E13 CUSTOMS:EXPORT_VALUE:LAO_XANG_DAU:VN:2024-M06:LEVEL = 800000 USD A',
    'E14 CUSTOMS:EXPORT_VALUE:_T:VN:2024-M06:LEVEL = 15081481368 USD A',
  ],
} satisfies TrapCase;

import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'The note reads "(*). Nghìn chiếc và Triệu USD": its first unit is missed, and motorcycles are counted in dollars',
  day: '2000-01-31',
  sheets: {
    NhapKhau: [
      ['9. Nhập khẩu tháng 1 năm 2000'],
      [N, N, N, 'Đơn vị tính: Nghìn tấn và Triệu USD'],
      [N, N, 'Ước tính tháng 1/2000', N],
      [N, N, 'Lượng', 'Trị giá'],
      ['B. Mặt hàng chủ yếu'],
      [N, 'Sắt thép', 150, 42],
      [N, 'Xe máy(*)', 70, 50],
      [N, '        (*). Nghìn chiếc và Triệu USD'],
    ],
  },
  merges: { NhapKhau: ['C3:D3'] },
  observations: [
    'C6 GSO_IMPORT:IMPORT_QUANTITY:MAT_HANG_CHU_YEU_SAT_THEP:VN:2000-M01:LEVEL = 150 T3 E',
    'D6 GSO_IMPORT:IMPORT_VALUE:MAT_HANG_CHU_YEU_SAT_THEP:VN:2000-M01:LEVEL = 42 USD6 E',
    'C7 GSO_IMPORT:IMPORT_QUANTITY:MAT_HANG_CHU_YEU_XE_MAY:VN:2000-M01:LEVEL = 70 PIECES3 E',
    'D7 GSO_IMPORT:IMPORT_VALUE:MAT_HANG_CHU_YEU_XE_MAY:VN:2000-M01:LEVEL = 50 USD6 E',
  ],
} satisfies TrapCase;

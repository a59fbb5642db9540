import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'A label goes on in the next row, where its figures stand: the first half becomes a heading, the second a commodity',
  day: '2003-12-29',
  sheets: {
    Nk: [
      ['22. Nhập khẩu tháng 12 và cả năm 2003'],
      [N, N, N, 'Nghìn tấn, triệu USD'],
      [N, N, 'Ước tính tháng12/2003', N],
      [N, N, 'Lượng', 'Trị giá'],
      ['Mặt hàng chủ yếu'],
      [N, 'Máy móc, thiết bị,'],
      [N, 'dụng cụ  và phụ tùng', N, 446],
      [N, 'Xăng dầu', 850, 223],
    ],
  },
  merges: { Nk: ['C3:D3'] },
  observations: [
    'C7 GSO_IMPORT:IMPORT_QUANTITY:MAT_HANG_CHU_YEU_MAY_MOC_THIET_BI_DUNG_CU_VA_PHU_TUNG:VN:2003-M12:LEVEL = · T3 O',
    'D7 GSO_IMPORT:IMPORT_VALUE:MAT_HANG_CHU_YEU_MAY_MOC_THIET_BI_DUNG_CU_VA_PHU_TUNG:VN:2003-M12:LEVEL = 446 USD6 E',
    'C8 GSO_IMPORT:IMPORT_QUANTITY:MAT_HANG_CHU_YEU_XANG_DAU:VN:2003-M12:LEVEL = 850 T3 E',
    'D8 GSO_IMPORT:IMPORT_VALUE:MAT_HANG_CHU_YEU_XANG_DAU:VN:2003-M12:LEVEL = 223 USD6 E',
  ],
} satisfies TrapCase;

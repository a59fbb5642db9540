import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: '"TỔNG TRỊ GIÁ(*)" is the total with a note, not a commodity; the note names no unit',
  day: '2013-05-29',
  sheets: {
    XK: [
      ['7. Hàng hoá xuất khẩu'],
      [N, N, N, 'Đơn vị tính: Nghìn tấn, triệu USD'],
      [N, N, 'Ước tính tháng 5 năm 2013', N],
      [N, N, 'Lượng', 'Trị giá'],
      ['TỔNG TRỊ GIÁ(*)', N, N, 10800],
      [N, 'Khu vực kinh tế trong nước', N, 3680],
      [N, 'Khu vực có vốn đầu tư nước ngoài', N, 7120],
      ['MẶT HÀNG CHỦ YẾU'],
      [N, 'Gạo', 700, 310],
      ['(*) Đã tính dầu thô'],
    ],
  },
  merges: { XK: ['C3:D3'] },
  observations: [
    'C5 GSO_EXPORT:EXPORT_QUANTITY:_T:VN:2013-M05:LEVEL = · T3 O',
    'D5 GSO_EXPORT:EXPORT_VALUE:_T:VN:2013-M05:LEVEL = 10800 USD6 E',
    'C6 GSO_EXPORT:EXPORT_QUANTITY:KHU_VUC_KINH_TE_TRONG_NUOC:VN:2013-M05:LEVEL = · T3 O',
    'D6 GSO_EXPORT:EXPORT_VALUE:KHU_VUC_KINH_TE_TRONG_NUOC:VN:2013-M05:LEVEL = 3680 USD6 E',
    'C7 GSO_EXPORT:EXPORT_QUANTITY:KHU_VUC_CO_VON_DAU_TU_NUOC_NGOAI:VN:2013-M05:LEVEL = · T3 O',
    'D7 GSO_EXPORT:EXPORT_VALUE:KHU_VUC_CO_VON_DAU_TU_NUOC_NGOAI:VN:2013-M05:LEVEL = 7120 USD6 E',
    'C9 GSO_EXPORT:EXPORT_QUANTITY:MAT_HANG_CHU_YEU_GAO:VN:2013-M05:LEVEL = 700 T3 E',
    'D9 GSO_EXPORT:EXPORT_VALUE:MAT_HANG_CHU_YEU_GAO:VN:2013-M05:LEVEL = 310 USD6 E',
  ],
} satisfies TrapCase;

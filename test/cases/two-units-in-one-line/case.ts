import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'One line names two units, the first for quantities and the second for values: money is taken for tonnes',
  day: '2024-05-29',
  sheets: {
    '14.XK': [
      ['14. Hàng hóa xuất khẩu'],
      [],
      [N, N, N, N, N, N, 'Nghìn tấn; Triệu USD'],
      [N, N, 'Ước tính', N, N, 'Tháng 5 năm 2024', N],
      [N, N, 'tháng 5', N, N, 'so với cùng kỳ', N],
      [N, N, 'năm 2024', N, N, 'năm trước (%)', N],
      [N, N, 'Lượng', 'Trị giá', N, 'Lượng', 'Trị giá'],
      ['TỔNG TRỊ GIÁ', N, N, 32810, N, N, 115.8],
      ['MẶT HÀNG CHỦ YẾU'],
      [N, 'Dầu thô  ', 310, 237.8, N, 98.2, 101.5],
    ],
  },
  merges: { '14.XK': ['C4:D4', 'C5:D5', 'C6:D6', 'F4:G4', 'F5:G5', 'F6:G6'] },
  observations: [
    'C8 GSO_EXPORT:EXPORT_QUANTITY:_T:VN:2024-M05:LEVEL = · T3 O',
    'D8 GSO_EXPORT:EXPORT_VALUE:_T:VN:2024-M05:LEVEL = 32810 USD6 E',
    'F8 GSO_EXPORT:EXPORT_QUANTITY:_T:VN:2024-M05:SPLY = · PT O',
    'G8 GSO_EXPORT:EXPORT_VALUE:_T:VN:2024-M05:SPLY = 115.8 PT E',
    'C10 GSO_EXPORT:EXPORT_QUANTITY:MAT_HANG_CHU_YEU_DAU_THO:VN:2024-M05:LEVEL = 310 T3 E',
    'D10 GSO_EXPORT:EXPORT_VALUE:MAT_HANG_CHU_YEU_DAU_THO:VN:2024-M05:LEVEL = 237.8 USD6 E',
    'F10 GSO_EXPORT:EXPORT_QUANTITY:MAT_HANG_CHU_YEU_DAU_THO:VN:2024-M05:SPLY = 98.2 PT E',
    'G10 GSO_EXPORT:EXPORT_VALUE:MAT_HANG_CHU_YEU_DAU_THO:VN:2024-M05:SPLY = 101.5 PT E',
  ],
} satisfies TrapCase;

import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'A mark behind a label points to a note with another unit, which holds for the parts of that row too',
  day: '2024-05-29',
  sheets: {
    '15.NK': [
      ['15. Hàng hóa nhập khẩu'],
      [N, N, N, 'Nghìn tấn; Triệu USD'],
      [N, N, 'Ước tính tháng 5', N],
      [N, N, 'năm 2024', N],
      [N, N, 'Lượng', 'Trị giá'],
      ['MẶT HÀNG CHỦ YẾU'],
      [N, 'Bông', 82, 95],
      [N, 'Ô tô(*)', 12.5, 243],
      [N, '  Trong đó: Nguyên chiếc', 9.5, 200],
      [N, 'Giấy', 46, 20],
      ['(*) Nghìn chiếc, triệu USD'],
    ],
  },
  merges: { '15.NK': ['C3:D3', 'C4:D4'] },
  observations: [
    'C7 GSO_IMPORT:IMPORT_QUANTITY:MAT_HANG_CHU_YEU_BONG:VN:2024-M05:LEVEL = 82 T3 E',
    'D7 GSO_IMPORT:IMPORT_VALUE:MAT_HANG_CHU_YEU_BONG:VN:2024-M05:LEVEL = 95 USD6 E',
    'C8 GSO_IMPORT:IMPORT_QUANTITY:MAT_HANG_CHU_YEU_O_TO:VN:2024-M05:LEVEL = 12.5 PIECES3 E',
    'D8 GSO_IMPORT:IMPORT_VALUE:MAT_HANG_CHU_YEU_O_TO:VN:2024-M05:LEVEL = 243 USD6 E',
    'C9 GSO_IMPORT:IMPORT_QUANTITY:MAT_HANG_CHU_YEU_O_TO_NGUYEN_CHIEC:VN:2024-M05:LEVEL = 9.5 PIECES3 E',
    'D9 GSO_IMPORT:IMPORT_VALUE:MAT_HANG_CHU_YEU_O_TO_NGUYEN_CHIEC:VN:2024-M05:LEVEL = 200 USD6 E',
    'C10 GSO_IMPORT:IMPORT_QUANTITY:MAT_HANG_CHU_YEU_GIAY:VN:2024-M05:LEVEL = 46 T3 E',
    'D10 GSO_IMPORT:IMPORT_VALUE:MAT_HANG_CHU_YEU_GIAY:VN:2024-M05:LEVEL = 20 USD6 E',
  ],
} satisfies TrapCase;

import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'A book speaks of a census and prints its tables without any period: they are lost, or the rates of the months before are dated too',
  day: '2000-01-31',
  sheets: {
    '11': [
      ['11. Dân số chia theo giới tính'],
      [N, N, 'Đơn vị tính: Người'],
      [N, 'Tổng số', 'Nữ'],
      ['Cả nước', 76327919, 38809372],
      ['Dân tộc Kinh', 65795718, 33477323],
    ],
    '12': [
      ['12. Dân số trung bình chia theo giới tính'],
      [N, N, 'Đơn vị tính: Nghìn người'],
      [N, 'Năm 1997', 'Năm 1998'],
      ['Cả nước', 74307, 75456],
    ],
    '22': [
      ['22. Các tỷ suất sinh, chết của dân số'],
      ['(Trong 12 tháng trước thời điểm TĐT)'],
      [N, N, 'Đơn vị tính: %o'],
      [N, 'Sinh thô', 'Chết thô'],
      ['Cả nước', 19.9, 5.6],
    ],
  },
  observations: [
    'B4 GSO_OTHER:DAN_SO_CHIA_THEO_GIOI_TINH:_T:VN:1999-04-01:LEVEL = 76327919 PERSONS A',
    'C4 GSO_OTHER:DAN_SO_CHIA_THEO_GIOI_TINH_NU:_T:VN:1999-04-01:LEVEL = 38809372 PERSONS A',
    'B5 GSO_OTHER:DAN_SO_CHIA_THEO_GIOI_TINH:DAN_TOC_KINH:VN:1999-04-01:LEVEL = 65795718 PERSONS A',
    'C5 GSO_OTHER:DAN_SO_CHIA_THEO_GIOI_TINH_NU:DAN_TOC_KINH:VN:1999-04-01:LEVEL = 33477323 PERSONS A',
    '12!B4 GSO_OTHER:DAN_SO_TRUNG_BINH_CHIA_THEO_GIOI_TINH:_T:VN:1997:LEVEL = 74307 PERSONS3 A',
    '12!C4 GSO_OTHER:DAN_SO_TRUNG_BINH_CHIA_THEO_GIOI_TINH:_T:VN:1998:LEVEL = 75456 PERSONS3 A',
  ],
  problems: ['warn census-day  0', 'ask column-unclear B5:B5 1', 'ask column-unclear C5:C5 1'],
} satisfies TrapCase;

import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'The second part of a table is lettered "b." behind "A.": its rows are taken for those of the first part, said differently',
  day: '2000-01-31',
  sheets: {
    A: [
      ['18. Số lao động năm 1999 chia theo giới tính'],
      [N, 'Làm việc', 'Nội trợ'],
      ['A. Số người (Người)'],
      ['Cả nước'],
      ['Chung', 30, 20],
      ['   Nam', 18, 1],
      ['Nông thôn'],
      ['Chung', 20, 10],
      ['b. Tỷ trọng (%)'],
      ['Cả nước'],
      ['Chung', 60, 40],
      ['   Nam', 94.7, 5.3],
      ['Nông thôn'],
      ['Chung', 66.7, 33.3],
    ],
  },
  observations: [
    'B5 GSO_OTHER:SO_LAO_DONG_CHIA_THEO_GIOI_TINH_LAM_VIEC:SO_NGUOI_NGUOI_CHUNG:VN:1999:LEVEL = 30 PERSONS A',
    'B6 GSO_OTHER:SO_LAO_DONG_CHIA_THEO_GIOI_TINH_LAM_VIEC:SO_NGUOI_NGUOI_CHUNG_NAM:VN:1999:LEVEL = 18 PERSONS A',
    'B8 GSO_OTHER:SO_LAO_DONG_CHIA_THEO_GIOI_TINH_LAM_VIEC:SO_NGUOI_NGUOI_NONG_THON_CHUNG:VN:1999:LEVEL = 20 PERSONS A',
    'B11 GSO_OTHER:SO_LAO_DONG_CHIA_THEO_GIOI_TINH_LAM_VIEC:TY_TRONG_CHUNG:VN:1999:LEVEL = 60 PT A',
    'B12 GSO_OTHER:SO_LAO_DONG_CHIA_THEO_GIOI_TINH_LAM_VIEC:TY_TRONG_CHUNG_NAM:VN:1999:LEVEL = 94.7 PT A',
    'B14 GSO_OTHER:SO_LAO_DONG_CHIA_THEO_GIOI_TINH_LAM_VIEC:TY_TRONG_NONG_THON_CHUNG:VN:1999:LEVEL = 66.7 PT A',
    'C5 GSO_OTHER:SO_LAO_DONG_CHIA_THEO_GIOI_TINH_NOI_TRO:SO_NGUOI_NGUOI_CHUNG:VN:1999:LEVEL = 20 PERSONS A',
    'C6 GSO_OTHER:SO_LAO_DONG_CHIA_THEO_GIOI_TINH_NOI_TRO:SO_NGUOI_NGUOI_CHUNG_NAM:VN:1999:LEVEL = 1 PERSONS A',
    'C8 GSO_OTHER:SO_LAO_DONG_CHIA_THEO_GIOI_TINH_NOI_TRO:SO_NGUOI_NGUOI_NONG_THON_CHUNG:VN:1999:LEVEL = 10 PERSONS A',
    'C11 GSO_OTHER:SO_LAO_DONG_CHIA_THEO_GIOI_TINH_NOI_TRO:TY_TRONG_CHUNG:VN:1999:LEVEL = 40 PT A',
    'C12 GSO_OTHER:SO_LAO_DONG_CHIA_THEO_GIOI_TINH_NOI_TRO:TY_TRONG_CHUNG_NAM:VN:1999:LEVEL = 5.3 PT A',
    'C14 GSO_OTHER:SO_LAO_DONG_CHIA_THEO_GIOI_TINH_NOI_TRO:TY_TRONG_NONG_THON_CHUNG:VN:1999:LEVEL = 33.3 PT A',
  ],
  problems: [],
} satisfies TrapCase;

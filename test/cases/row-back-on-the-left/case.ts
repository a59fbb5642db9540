import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'Behind the parts of a heading comes a row as far left as the heading itself: it is taken for one more part, and so are the rows under it',
  day: '2003-12-29',
  sheets: {
    A: [
      ['15. Số dự án năm 2003'],
      [N, N, 'Đơn vị tính: Dự án'],
      [N, N, 'Số dự án'],
      ['Tổng số', N, 596],
      ['Phân theo ngành kinh tế'],
      [N, 'Công nghiệp nặng', 177],
      [N, 'Dầu khí', 1],
      ['Phân theo địa phương', N, 596],
      [N, 'Hà Nội', 52],
      [N, 'Hải Phòng', 26],
    ],
  },
  observations: [
    'C4 GSO_OTHER:SO_DU_AN:_T:VN:2003:LEVEL = 596 PROJECTS A',
    'C6 GSO_OTHER:SO_DU_AN:PHAN_THEO_NGANH_KINH_TE_CONG_NGHIEP_NANG:VN:2003:LEVEL = 177 PROJECTS A',
    'C7 GSO_OTHER:SO_DU_AN:PHAN_THEO_NGANH_KINH_TE_DAU_KHI:VN:2003:LEVEL = 1 PROJECTS A',
    'C8 GSO_OTHER:SO_DU_AN:PHAN_THEO_DIA_PHUONG:VN:2003:LEVEL = 596 PROJECTS A',
    'C9 GSO_OTHER:SO_DU_AN:_T:VN-HN-1997:2003:LEVEL = 52 PROJECTS A',
    'C10 GSO_OTHER:SO_DU_AN:_T:VN-HP:2003:LEVEL = 26 PROJECTS A',
  ],
  problems: [],
} satisfies TrapCase;

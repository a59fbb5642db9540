import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: '"T1" over a column is January of the year in the title, not a kind of export of the whole year',
  day: '2024-05-31',
  sheets: {
    A: [
      ['Doanh thu du lịch năm 2024 phân theo địa phương (Tỷ đồng)'],
      ['STT', 'Địa phương', 'T1', 'T2', 'Ước T3', 'Cộng 3 tháng'],
      [1, 'Hà Nội', 100, 110, 120, 330],
      [2, 'Hải Phòng', 90, 95, 99, 284],
    ],
  },
  observations: [
    'C3 OTHER:DOANH_THU_DU_LICH:_T:VN-HN:2024-M01:LEVEL = 100 VND9 A',
    'C4 OTHER:DOANH_THU_DU_LICH:_T:VN-HP:2024-M01:LEVEL = 90 VND9 A',
    'D3 OTHER:DOANH_THU_DU_LICH:_T:VN-HN:2024-M02:LEVEL = 110 VND9 A',
    'D4 OTHER:DOANH_THU_DU_LICH:_T:VN-HP:2024-M02:LEVEL = 95 VND9 A',
    'E3 OTHER:DOANH_THU_DU_LICH:_T:VN-HN:2024-M03:LEVEL = 120 VND9 E',
    'E4 OTHER:DOANH_THU_DU_LICH:_T:VN-HP:2024-M03:LEVEL = 99 VND9 E',
    'F3 OTHER:DOANH_THU_DU_LICH:_T:VN-HN:2024-01-01/P3M:LEVEL = 330 VND9 E',
    'F4 OTHER:DOANH_THU_DU_LICH:_T:VN-HP:2024-01-01/P3M:LEVEL = 284 VND9 E',
  ],
} satisfies TrapCase;

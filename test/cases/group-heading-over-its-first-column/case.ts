import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: '"Tháng 5 năm 2024 so với:" stands, unmerged, over the first of three columns: the others become levels of the months they are compared with',
  day: '2024-05-29',
  sheets: {
    '16.CPI': [
      ['16. Chỉ số giá tiêu dùng tháng 5 năm 2024'],
      [N, N, N, '%'],
      [N, 'Tháng 5 năm 2024 so với:'],
      [N, 'Tháng 5', 'Tháng 12', 'Tháng 4'],
      [N, 'năm 2023', 'năm 2023', 'năm 2024'],
      ['CHỈ SỐ GIÁ TIÊU DÙNG', 104.44, 101.24, 100.05],
    ],
  },
  observations: [
    'B6 GSO_CPI:CPI:CHI_SO_GIA_TIEU_DUNG:VN:2024-M05:SPLY = 104.44 PT A',
    'C6 GSO_CPI:CPI_SO_VOI_2023_M12:CHI_SO_GIA_TIEU_DUNG:VN:2024-M05:BASE = 101.24 PT A',
    'D6 GSO_CPI:CPI:CHI_SO_GIA_TIEU_DUNG:VN:2024-M05:PREV = 100.05 PT A',
  ],
} satisfies TrapCase;

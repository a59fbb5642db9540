import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: '"So với tháng 12/2023" is the last year that headings name: the next column, without a year, becomes one of 2023',
  day: '2024-05-29',
  sheets: {
    A: [
      ['16. Chỉ số giá tiêu dùng tháng 5 năm 2024'],
      [N, N, N, '%'],
      [N, 'Tháng 5/2024 so với tháng 5/2023', 'Tháng 5/2024 so với tháng 12/2023', 'Bình quân 5 tháng so với cùng kỳ'],
      ['CHỈ SỐ GIÁ TIÊU DÙNG', 104.4, 101.2, 104],
    ],
  },
  observations: [
    'B4 GSO_CPI:CPI:CHI_SO_GIA_TIEU_DUNG:VN:2024-M05:SPLY = 104.4 PT A',
    'C4 GSO_CPI:CPI_SO_VOI_2023_M12:CHI_SO_GIA_TIEU_DUNG:VN:2024-M05:BASE = 101.2 PT A',
    'D4 GSO_CPI:CPI:CHI_SO_GIA_TIEU_DUNG:VN:2024-01-01/P5M:SPLY = 104 PT A',
  ],
} satisfies TrapCase;

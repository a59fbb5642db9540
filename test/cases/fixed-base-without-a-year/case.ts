import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'The year below "Kỳ gốc" is missing this month: the figures join a series of another base',
  day: '2024-05-29',
  sheets: {
    '16.CPI': [
      ['16. Chỉ số giá tiêu dùng tháng 5 năm 2024'],
      [N, N, '%'],
      [N, 'Tháng 5 năm 2024 so với:', N],
      [N, 'Kỳ gốc', 'Tháng 5'],
      [N, N, 'năm 2023'],
      ['CHỈ SỐ GIÁ TIÊU DÙNG', 115.2, 104.4],
    ],
  },
  merges: { '16.CPI': ['B3:C3'] },
  observations: ['C6 GSO_CPI:CPI:CHI_SO_GIA_TIEU_DUNG:VN:2024-M05:SPLY = 104.4 PT A'],
  problems: ['ask column-unclear B6:B6 1'],
} satisfies TrapCase;

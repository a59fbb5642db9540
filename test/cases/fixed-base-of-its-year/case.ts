import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;
const table = (month: string, base: string): (string | number | null)[][] => [
  [`16. Chỉ số giá tiêu dùng tháng ${month}`],
  [N, '%'],
  [N, `Tháng ${month} so với:`],
  [N, 'Kỳ gốc'],
  [N, base],
  ['CHỈ SỐ GIÁ TIÊU DÙNG', 115.2],
];

export default {
  trap: '"Kỳ gốc (2014)" becomes "Kỳ gốc (2019)": two bases go on as one series',
  day: '2024-05-29',
  sheets: { A: table('4 năm 2024', '(2014)'), B: table('5 năm 2024', '(2019)') },
  observations: [
    'B6 GSO_CPI:CPI_SO_VOI_2014:CHI_SO_GIA_TIEU_DUNG:VN:2024-M04:BASE = 115.2 PT A',
    'B!B6 GSO_CPI:CPI_SO_VOI_2019:CHI_SO_GIA_TIEU_DUNG:VN:2024-M05:BASE = 115.2 PT A',
  ],
} satisfies TrapCase;

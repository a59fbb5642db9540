import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;
const rows = ['Hà Nội', 'Hải Phòng', 'Bắc Ninh', 'Hà Nam', 'Hưng Yên'];
const values: readonly (readonly (number | null)[])[] = [
  [0.25, 0.0881, 0.25, 0.5, 1.05, 0.081],
  [0.2985074557363987, 0, 12, 0.4, 1.1, 0.095],
  [0, 0.12, 0.3, 0.3, 1.2, 0.1],
  [1, 0.11, 0.1, 0.2, 1.01, -0.02],
  [N, 0.1, 14, 0.1, 0.99, 0.06],
];
const percents = rows.flatMap((_, i) =>
  ['B', 'C', 'D', 'E', 'F', 'G'].map((letter) => [`${letter}${i + 4}`, '0.00%'] as const),
);
const plain = ['D5', 'D8', 'B6'];

export default {
  trap: 'a column of cells shown as percentages holds fractions: 25% is 25; plain numbers among them, or money, are asked about',
  day: '2024-12-31',
  sheets: {
    A: [
      ['Kết quả khảo sát doanh nghiệp năm 2024 phân theo địa phương'],
      [N, '% DN hài lòng', 'Tỷ lệ thực hiện', '% DN gặp khó khăn', 'Chi phí', 'Doanh thu so với', 'Vốn so với'],
      [N, N, N, N, '(Tỷ đồng)', 'cùng kỳ năm trước', 'cùng kỳ năm trước'],
      ...rows.map((name, i) => [name, ...(values[i] ?? [])]),
    ],
  },
  formats: Object.fromEntries(percents.filter(([cell]) => !plain.includes(cell))),
  observations: [
    'B4 OTHER:KET_QUA_KHAO_SAT_DOANH_NGHIEP_DN_HAI_LONG:_T:VN-HN:2024:LEVEL = 25 PT A',
    'B5 OTHER:KET_QUA_KHAO_SAT_DOANH_NGHIEP_DN_HAI_LONG:_T:VN-HP:2024:LEVEL = 29.8507455736399 PT A',
    'B6 OTHER:KET_QUA_KHAO_SAT_DOANH_NGHIEP_DN_HAI_LONG:_T:VN-56:2024:LEVEL = 0 PT A',
    'B7 OTHER:KET_QUA_KHAO_SAT_DOANH_NGHIEP_DN_HAI_LONG:_T:VN-63:2024:LEVEL = 100 PT A',
    'B8 OTHER:KET_QUA_KHAO_SAT_DOANH_NGHIEP_DN_HAI_LONG:_T:VN-66:2024:LEVEL = · PT O',
    'C4 OTHER:KET_QUA_KHAO_SAT_DOANH_NGHIEP_TY_LE:_T:VN-HN:2024:LEVEL = 8.81 PT A',
    'C5 OTHER:KET_QUA_KHAO_SAT_DOANH_NGHIEP_TY_LE:_T:VN-HP:2024:LEVEL = 0 PT A',
    'C6 OTHER:KET_QUA_KHAO_SAT_DOANH_NGHIEP_TY_LE:_T:VN-56:2024:LEVEL = 12 PT A',
    'C7 OTHER:KET_QUA_KHAO_SAT_DOANH_NGHIEP_TY_LE:_T:VN-63:2024:LEVEL = 11 PT A',
    'C8 OTHER:KET_QUA_KHAO_SAT_DOANH_NGHIEP_TY_LE:_T:VN-66:2024:LEVEL = 10 PT A',
    'F4 OTHER:KET_QUA_KHAO_SAT_DOANH_NGHIEP_DOANH_THU:_T:VN-HN:2024:SPLY = 105 PT A',
    'F5 OTHER:KET_QUA_KHAO_SAT_DOANH_NGHIEP_DOANH_THU:_T:VN-HP:2024:SPLY = 110 PT A',
    'F6 OTHER:KET_QUA_KHAO_SAT_DOANH_NGHIEP_DOANH_THU:_T:VN-56:2024:SPLY = 120 PT A',
    'F7 OTHER:KET_QUA_KHAO_SAT_DOANH_NGHIEP_DOANH_THU:_T:VN-63:2024:SPLY = 101 PT A',
    'F8 OTHER:KET_QUA_KHAO_SAT_DOANH_NGHIEP_DOANH_THU:_T:VN-66:2024:SPLY = 99 PT A',
  ],
  problems: [
    'ask percent-format D4 1',
    'ask percent-format D5 1',
    'ask percent-format D6 1',
    'ask percent-format D7 1',
    'ask percent-format D8 1',
    'ask percent-format E4 1',
    'ask percent-format E5 1',
    'ask percent-format E6 1',
    'ask percent-format E7 1',
    'ask percent-format E8 1',
    'ask base-changed G4:G8 5',
  ],
} satisfies TrapCase;

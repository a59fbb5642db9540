import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'One heading is written down five rows, unmerged: only its last rows tell the previous month from last year',
  day: '2024-05-29',
  sheets: {
    '2.IIP': [
      ['2. Chỉ số sản xuất công nghiệp'],
      [N, N, N, N, '%'],
      [N, 'Tháng 4 ', 'Tháng 5', 'Tháng 5', '5 tháng'],
      [N, 'năm 2024', 'năm 2024 ', 'năm 2024', 'năm 2024'],
      [N, 'so với', 'so với', 'so với', 'so với'],
      [N, 'cùng kỳ', 'tháng ', 'cùng kỳ', 'cùng kỳ '],
      [N, 'năm trước', 'trước', 'năm trước', 'năm trước'],
      [],
      ['Toàn ngành công nghiệp', 107.39, 103.85, 108.87, 106.76],
    ],
  },
  observations: [
    'B9 GSO_IIP:IIP:_T:VN:2024-M04:SPLY = 107.39 PT A',
    'C9 GSO_IIP:IIP:_T:VN:2024-M05:PREV = 103.85 PT A',
    'D9 GSO_IIP:IIP:_T:VN:2024-M05:SPLY = 108.87 PT A',
    'E9 GSO_IIP:IIP:_T:VN:2024-01-01/P5M:SPLY = 106.76 PT A',
  ],
} satisfies TrapCase;

import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'an index whose heading does not say in known words what is 100 is no level: it is asked',
  day: '2024-06-29',
  sheets: {
    A: [
      ['2. Chỉ số sản xuất công nghiệp'],
      [N, N, '%'],
      [N, 'Tháng 5 năm 2024', 'Tháng 5 năm 2024'],
      [N, 'par rapport à 2023', 'so với cùng kỳ năm trước'],
      ['Toàn ngành công nghiệp', 107.39, 108.87],
      ['Khai khoáng', 95.04, 90.62],
    ],
  },
  observations: ['C5 GSO_IIP:IIP:_T:VN:2024-M05:SPLY = 108.87 PT A', 'C6 GSO_IIP:IIP:B:VN:2024-M05:SPLY = 90.62 PT A'],
  problems: ['ask column-unclear B5:B6 2'],
} satisfies TrapCase;

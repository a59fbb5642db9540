import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'a rate of growth is no level of what grew: without a word of what it is held against it is asked',
  day: '2024-06-29',
  sheets: {
    A: [
      ['2. Tốc độ tăng GRDP phân theo địa phương'],
      [N, N, '%'],
      [N, '6 tháng năm 2024', 'Quý II năm 2024 so với cùng kỳ năm trước'],
      ['Hà Nội', 6, 6.1],
      ['Hải Phòng', 10.3, 11],
    ],
  },
  observations: [],
  problems: ['ask column-unclear B4:B5 2', 'ask base-changed C4:C5 2'],
} satisfies TrapCase;

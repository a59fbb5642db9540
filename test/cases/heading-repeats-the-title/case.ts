import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'Each heading says the title once more: its words become a second measure with the same figures',
  day: '2024-05-29',
  sheets: {
    '4. LĐCN': [
      ['4. Chỉ số sử dụng lao động của doanh nghiệp công nghiệp'],
      [N, N, '%'],
      [N, 'Chỉ số sử dụng', 'Chỉ số sử dụng'],
      [N, 'lao động thời điểm', 'lao động thời điểm'],
      [N, '1/5/2024 so với cùng', '1/5/2024 so với cùng'],
      [N, 'thời điểm tháng trước', 'thời điểm năm trước'],
      ['Toàn ngành công nghiệp', 100.8, 102.4],
    ],
  },
  observations: [
    'B7 GSO_LABOUR_INDUSTRY:LABOUR_INDEX:_T:VN:2024-05-01:PREV = 100.8 PT A',
    'C7 GSO_LABOUR_INDUSTRY:LABOUR_INDEX:_T:VN:2024-05-01:SPLY = 102.4 PT A',
  ],
} satisfies TrapCase;

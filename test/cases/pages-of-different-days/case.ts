import { labourTable } from '../../fixtures/books.ts';
import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'The second page speaks of another day than the first: its figures get a wrong period, or the right one by a guess',
  day: '2024-06-29',
  sheets: {
    A: [
      ...labourTable([['Hà Nội', 100.3, 99.96]]),
      ['15. (Tiếp theo) Chỉ số sử dụng lao động của doanh nghiệp công nghiệp '],
      ...labourTable([['Đà Nẵng ', 100, 101]], '30/6/2024').slice(1),
    ],
  },
  observations: [
    'B8 GSO_LABOUR:LABOUR_INDEX:_T:VN-HN:2024-06-01:PREV = 100.3 PT A',
    'C8 GSO_LABOUR:LABOUR_INDEX:_T:VN-HN:2024-06-01:SPLY = 99.96 PT A',
  ],
  problems: ['ask pages-disagree B16:B16 1', 'ask pages-disagree C16:C16 1'],
} satisfies TrapCase;

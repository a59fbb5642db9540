import { labourTable } from '../../fixtures/books.ts';
import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'The heading says index, this month the column holds growth: 7,1 is stored as an index of 7,1',
  day: '2024-06-29',
  sheets: {
    A: labourTable([
      ['CẢ NƯỚC', 101, 3.8],
      ['Hà Nội', 100, 7.1],
      ['Hải Phòng', 99, 8.5],
    ]),
  },
  observations: [
    'B8 GSO_LABOUR:LABOUR_INDEX:_T:VN:2024-06-01:PREV = 101 PT A',
    'B9 GSO_LABOUR:LABOUR_INDEX:_T:VN-HN:2024-06-01:PREV = 100 PT A',
    'B10 GSO_LABOUR:LABOUR_INDEX:_T:VN-HP:2024-06-01:PREV = 99 PT A',
  ],
  problems: ['ask base-changed C8:C10 3'],
} satisfies TrapCase;

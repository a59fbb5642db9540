import { labourTable } from '../../fixtures/books.ts';
import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'Some numbers are texts, "120,6" here and "113.6" there: each alone can be read, together one style is wrong',
  day: '2024-06-29',
  sheets: {
    A: labourTable([
      ['Hà Nội', '120,6', 99.96],
      ['Hải Phòng', '113.6', 101.2],
    ]),
  },
  observations: [
    'C8 GSO_LABOUR:LABOUR_INDEX:_T:VN-HN:2024-06-01:SPLY = 99.96 PT A',
    'C9 GSO_LABOUR:LABOUR_INDEX:_T:VN-HP:2024-06-01:SPLY = 101.2 PT A',
  ],
  problems: ['stop unreadable B8 1', 'stop unreadable B9 1'],
} satisfies TrapCase;

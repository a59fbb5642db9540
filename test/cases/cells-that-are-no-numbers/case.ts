import { labourTable } from '../../fixtures/books.ts';
import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'An error, a percent format and a date hold numbers inside: stored as they lie there, they are false',
  day: '2024-06-29',
  sheets: {
    A: labourTable([
      ['Hà Nội', '#REF!', 99.96],
      ['Hải Phòng', 1.002, 101.2],
      ['Thái Bình', 45443, 102],
    ]),
  },
  formats: { B9: '0.0%', B10: 'dd/mm/yyyy' },
  observations: [
    'C8 GSO_LABOUR:LABOUR_INDEX:_T:VN-HN:2024-06-01:SPLY = 99.96 PT A',
    'C9 GSO_LABOUR:LABOUR_INDEX:_T:VN-HP:2024-06-01:SPLY = 101.2 PT A',
    'C10 GSO_LABOUR:LABOUR_INDEX:_T:VN-20:2024-06-01:SPLY = 102 PT A',
  ],
  problems: ['stop error-cell B8 1', 'ask percent-format B9 1', 'stop date-cell B10 1'],
} satisfies TrapCase;

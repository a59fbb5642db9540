import { labourTable } from '../../fixtures/books.ts';
import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: '"-", "…", an empty cell and 0 are four statements: none of them is another',
  day: '2024-06-29',
  sheets: {
    A: labourTable([
      ['CẢ NƯỚC', 101, 103],
      ['Hà Nội', '-', '…'],
      ['Hải Phòng', null, 0],
    ]),
  },
  observations: [
    'B8 GSO_LABOUR:LABOUR_INDEX:_T:VN:2024-06-01:PREV = 101 PT A',
    'C8 GSO_LABOUR:LABOUR_INDEX:_T:VN:2024-06-01:SPLY = 103 PT A',
    'B9 GSO_LABOUR:LABOUR_INDEX:_T:VN-HN:2024-06-01:PREV = · PT M',
    'C9 GSO_LABOUR:LABOUR_INDEX:_T:VN-HN:2024-06-01:SPLY = · PT L',
    'B10 GSO_LABOUR:LABOUR_INDEX:_T:VN-HP:2024-06-01:PREV = · PT O',
    'C10 GSO_LABOUR:LABOUR_INDEX:_T:VN-HP:2024-06-01:SPLY = 0 PT A',
  ],
} satisfies TrapCase;

import { labourTable } from '../../fixtures/books.ts';
import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'The sheet shows 100.0 and holds 99.96: read as shown, a province that shrinks has not',
  day: '2024-06-29',
  sheets: { A: labourTable([['Hà Nội', 100.3, 99.96]]) },
  formats: { C8: '0.0' },
  observations: [
    'B8 GSO_LABOUR:LABOUR_INDEX:_T:VN-HN:2024-06-01:PREV = 100.3 PT A',
    'C8 GSO_LABOUR:LABOUR_INDEX:_T:VN-HN:2024-06-01:SPLY = 99.96 PT A',
  ],
} satisfies TrapCase;

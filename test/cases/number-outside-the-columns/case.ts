import { labourTable } from '../../fixtures/books.ts';
import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'A stray number stands right of the table, under no heading: it is taken for a figure, or vanishes',
  day: '2024-06-29',
  sheets: { A: labourTable([['Thái Bình', 101, 102, null, null, 7.5]]) },
  observations: [
    'B8 GSO_LABOUR:LABOUR_INDEX:_T:VN-20:2024-06-01:PREV = 101 PT A',
    'C8 GSO_LABOUR:LABOUR_INDEX:_T:VN-20:2024-06-01:SPLY = 102 PT A',
  ],
  problems: ['note stray-number F8 1'],
} satisfies TrapCase;

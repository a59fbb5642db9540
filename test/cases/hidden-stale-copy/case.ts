import { labourTable } from '../../fixtures/books.ts';
import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'A hidden sheet holds an older copy of a table: the same keys get old values',
  day: '2024-06-29',
  sheets: {
    A: labourTable([['Hà Nội', 100.3, 99.96]]),
    'A (2)': labourTable([['Hà Nội', 88, 77]]),
  },
  hiddenSheets: ['A (2)'],
  observations: [
    'B8 GSO_LABOUR:LABOUR_INDEX:_T:VN-HN:2024-06-01:PREV = 100.3 PT A',
    'C8 GSO_LABOUR:LABOUR_INDEX:_T:VN-HN:2024-06-01:SPLY = 99.96 PT A',
  ],
} satisfies TrapCase;

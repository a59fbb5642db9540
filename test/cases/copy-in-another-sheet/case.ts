import { labourTable } from '../../fixtures/books.ts';
import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'Two open sheets say the same and, in one cell, not the same: the later one overwrites without a word',
  day: '2024-06-29',
  sheets: {
    A: labourTable([['Hà Nội', 100.3, 99.96]]),
    'A (2)': labourTable([['Hà Nội', 100.3, 98]]),
  },
  observations: [
    'B8 GSO_LABOUR:LABOUR_INDEX:_T:VN-HN:2024-06-01:PREV = 100.3 PT A',
    'C8 GSO_LABOUR:LABOUR_INDEX:_T:VN-HN:2024-06-01:SPLY = 99.96 PT A',
  ],
  problems: ['note said-twice B8 1', 'ask said-differently C8 1'],
} satisfies TrapCase;

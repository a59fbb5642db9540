import { labourTable } from '../../fixtures/books.ts';
import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'Rows, columns and the name of the sheet have moved: a reader of fixed places finds nothing, or something else',
  day: '2024-06-29',
  sheets: { 'Sheet1 (5)': [[], [], ...labourTable([['Hà Nội', 100.3, 99.96]]).map((row) => [null, ...row])] },
  observations: [
    'C10 GSO_LABOUR:LABOUR_INDEX:_T:VN-HN:2024-06-01:PREV = 100.3 PT A',
    'D10 GSO_LABOUR:LABOUR_INDEX:_T:VN-HN:2024-06-01:SPLY = 99.96 PT A',
  ],
} satisfies TrapCase;

import { labourTable } from '../../fixtures/books.ts';
import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: "Figures are formulas into a workbook on somebody's disk: computed anew they are errors, as saved they are right",
  day: '2024-06-29',
  sheets: { A: labourTable([['Hà Nội', '=[20]XK!H7+100→100.3', 99.96]]) },
  observations: [
    'B8 GSO_LABOUR:LABOUR_INDEX:_T:VN-HN:2024-06-01:PREV = 100.3 PT A',
    'C8 GSO_LABOUR:LABOUR_INDEX:_T:VN-HN:2024-06-01:SPLY = 99.96 PT A',
  ],
  problems: ['note foreign-formula B8 0'],
} satisfies TrapCase;

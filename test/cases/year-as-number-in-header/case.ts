import { retailTable } from '../../fixtures/books.ts';
import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'The year is a number cell in the heading: it is taken for the first figure, or the period has no year',
  day: '2024-05-29',
  sheets: { '13. Tongmuc': retailTable(520142.5, 519760.4, 109.5) },
  observations: [
    'B8 GSO_RETAIL:RETAIL_SALES:_T:VN:2024-M04:LEVEL = 520142.5 VND9 P',
    'C8 GSO_RETAIL:RETAIL_SALES:_T:VN:2024-M05:LEVEL = 519760.4 VND9 E',
    // Growth takes the status of the level of its month.
    'D8 GSO_RETAIL:RETAIL_SALES:_T:VN:2024-M05:SPLY = 109.5 PT E',
    'B9 GSO_RETAIL:RETAIL_SALES:BAN_LE_HANG_HOA:VN:2024-M04:LEVEL = 520141.5 VND9 P',
    'C9 GSO_RETAIL:RETAIL_SALES:BAN_LE_HANG_HOA:VN:2024-M05:LEVEL = 519759.4 VND9 E',
    'D9 GSO_RETAIL:RETAIL_SALES:BAN_LE_HANG_HOA:VN:2024-M05:SPLY = 109.5 PT E',
  ],
} satisfies TrapCase;

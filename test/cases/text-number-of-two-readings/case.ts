import { retailTable } from '../../fixtures/books.ts';
import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: '"1.234" as text is a thousand in one style and one and a bit in the other',
  day: '2024-05-29',
  sheets: { A: [...retailTable(1000, 1001, 109).slice(0, 8), ['Bán lẻ hàng hóa', '1.234', 900, 109]] },
  observations: [
    'B8 GSO_RETAIL:RETAIL_SALES:_T:VN:2024-M04:LEVEL = 1000 VND9 P',
    'C8 GSO_RETAIL:RETAIL_SALES:_T:VN:2024-M05:LEVEL = 1001 VND9 E',
    'D8 GSO_RETAIL:RETAIL_SALES:_T:VN:2024-M05:SPLY = 109 PT E',
    'C9 GSO_RETAIL:RETAIL_SALES:BAN_LE_HANG_HOA:VN:2024-M05:LEVEL = 900 VND9 E',
    'D9 GSO_RETAIL:RETAIL_SALES:BAN_LE_HANG_HOA:VN:2024-M05:SPLY = 109 PT E',
  ],
  problems: ['ask number-style B9 1'],
} satisfies TrapCase;

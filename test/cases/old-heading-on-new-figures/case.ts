import { labourTable, retailTable } from '../../fixtures/books.ts';
import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'A table of the new book still says last year in title and headings: new figures are stored under old periods',
  day: '2024-05-29',
  sheets: {
    A: retailTable(1, 2, 109),
    B: [
      ['14. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng tỉnh Tây Ninh'],
      ...retailTable(3, 4, 108).slice(1),
    ],
    C: labourTable([['Hà Nội', 100.3, 99.96]], '01/5/2023'),
  },
  observations: [
    'B8 GSO_RETAIL:RETAIL_SALES:_T:VN:2024-M04:LEVEL = 1 VND9 P',
    'C8 GSO_RETAIL:RETAIL_SALES:_T:VN:2024-M05:LEVEL = 2 VND9 E',
    'D8 GSO_RETAIL:RETAIL_SALES:_T:VN:2024-M05:SPLY = 109 PT E',
    'B9 GSO_RETAIL:RETAIL_SALES:BAN_LE_HANG_HOA:VN:2024-M04:LEVEL = 0 VND9 P',
    'C9 GSO_RETAIL:RETAIL_SALES:BAN_LE_HANG_HOA:VN:2024-M05:LEVEL = 1 VND9 E',
    'D9 GSO_RETAIL:RETAIL_SALES:BAN_LE_HANG_HOA:VN:2024-M05:SPLY = 109 PT E',
    'B!B8 PROVINCE:RETAIL_SALES:_T:VN-37:2024-M04:LEVEL = 3 VND9 P',
    'B!C8 PROVINCE:RETAIL_SALES:_T:VN-37:2024-M05:LEVEL = 4 VND9 E',
    'B!D8 PROVINCE:RETAIL_SALES:_T:VN-37:2024-M05:SPLY = 108 PT E',
    'B!B9 PROVINCE:RETAIL_SALES:BAN_LE_HANG_HOA:VN-37:2024-M04:LEVEL = 2 VND9 P',
    'B!C9 PROVINCE:RETAIL_SALES:BAN_LE_HANG_HOA:VN-37:2024-M05:LEVEL = 3 VND9 E',
    'B!D9 PROVINCE:RETAIL_SALES:BAN_LE_HANG_HOA:VN-37:2024-M05:SPLY = 108 PT E',
  ],
  problems: ['ask year-doubtful B8:B8 1', 'ask year-doubtful C8:C8 1'],
} satisfies TrapCase;

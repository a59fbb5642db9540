import { retailTable } from '../../fixtures/books.ts';
import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'Only the title says that the figures are those of a province: they are taken for the country',
  day: '2024-05-29',
  sheets: {
    A: [
      ['13. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng trên địa bàn tỉnh Tây Ninh tháng 5 năm 2024'],
      ...retailTable(1000, 1001, 109).slice(1, 8),
    ],
  },
  observations: [
    'B8 PROVINCE:RETAIL_SALES:_T:VN-37:2024-M04:LEVEL = 1000 VND9 P',
    'C8 PROVINCE:RETAIL_SALES:_T:VN-37:2024-M05:LEVEL = 1001 VND9 E',
    'D8 PROVINCE:RETAIL_SALES:_T:VN-37:2024-M05:SPLY = 109 PT E',
  ],
} satisfies TrapCase;

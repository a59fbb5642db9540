import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'The office that issues the book is of a province whose name has meant other borders since 2025: those of the day count',
  day: '2025-01-31',
  sheets: {
    A: [
      ['SỞ CÔNG THƯƠNG TÂY NINH'],
      ['TỔNG MỨC BÁN LẺ HÀNG HÓA VÀ DOANH THU DỊCH VỤ TIÊU DÙNG THÁNG 01 NĂM 2025'],
      [null, null, 'Triệu đồng'],
      [null, 'Ước tháng 01/2025', 'Tháng 01/2025 so với cùng kỳ (%)'],
      ['TỔNG SỐ', 9000000, 110],
      ['Bán lẻ hàng hóa', 7000000, 111],
    ],
  },
  observations: [
    'B5 PROVINCE:RETAIL_SALES:_T:VN-37:2025-M01:LEVEL = 9000000 VND6 E',
    'B6 PROVINCE:RETAIL_SALES:BAN_LE_HANG_HOA:VN-37:2025-M01:LEVEL = 7000000 VND6 E',
    'C5 PROVINCE:RETAIL_SALES:_T:VN-37:2025-M01:SPLY = 110 PT E',
    'C6 PROVINCE:RETAIL_SALES:BAN_LE_HANG_HOA:VN-37:2025-M01:SPLY = 111 PT E',
  ],
} satisfies TrapCase;

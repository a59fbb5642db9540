import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'two tables stand side by side with an empty column between them: each has its own title, labels and unit',
  day: '2024-06-29',
  sheets: {
    A: [
      ['1. Chỉ số sản xuất công nghiệp', N, N, '2. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng', N, N],
      [N, 'Tháng 5/2024 so với cùng kỳ năm trước (%)', N, N, 'Ước tính tháng 5 năm 2024 (Tỷ đồng)', N],
      ['Toàn ngành công nghiệp', 108.87, N, 'TỔNG SỐ', 600, N],
      ['Khai khoáng', 90.62, N, 'Bán lẻ hàng hóa', 400, N],
      ['Công nghiệp chế biến, chế tạo', 110.3, N, 'Dịch vụ lưu trú, ăn uống', 150, N],
      ['Sản xuất và phân phối điện', 113.9, N, 'Du lịch lữ hành', 50, N],
    ],
  },
  observations: [
    'B3 GSO_IIP:IIP:_T:VN:2024-M05:SPLY = 108.87 PT A',
    'B4 GSO_IIP:IIP:B:VN:2024-M05:SPLY = 90.62 PT A',
    'B5 GSO_IIP:IIP:C:VN:2024-M05:SPLY = 110.3 PT A',
    'B6 GSO_IIP:IIP:D:VN:2024-M05:SPLY = 113.9 PT A',
    'E3 GSO_RETAIL:RETAIL_SALES:_T:VN:2024-M05:LEVEL = 600 VND9 E',
    'E4 GSO_RETAIL:RETAIL_SALES:BAN_LE_HANG_HOA:VN:2024-M05:LEVEL = 400 VND9 E',
    'E5 GSO_RETAIL:RETAIL_SALES:DICH_VU_LUU_TRU_AN_UONG:VN:2024-M05:LEVEL = 150 VND9 E',
    'E6 GSO_RETAIL:RETAIL_SALES:DU_LICH_LU_HANH:VN:2024-M05:LEVEL = 50 VND9 E',
  ],
  problems: [],
} satisfies TrapCase;

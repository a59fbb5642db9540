import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: '"Biểu 5." and "2b." number titles: part of the measure, or no start of a table, the letterhead above becomes a table, or the next of two narrow tables is lost in the first',
  day: '2024-05-29',
  sheets: {
    A: [
      ['CỤC THỐNG KÊ TỈNH QUẢNG NINH'],
      ['Biểu 5. Chỉ số giá tiêu dùng tháng 5 năm 2024'],
      [N, '%'],
      [N, 'Tháng 5/2024 so với tháng 5/2023'],
      ['Hàng ăn và dịch vụ ăn uống', 103.9],
      ['Giao thông', 101.2],
      ['Biểu số 6: Doanh thu bán lẻ hàng hóa tháng 5 năm 2024'],
      [N, 'Tỷ đồng'],
      [N, 'Ước tháng 5'],
      ['Hàng may mặc', 90],
      ['Gỗ và vật liệu xây dựng', 70],
    ],
    C: [
      ['1. Doanh thu vận tải tháng 5 năm 2024'],
      [N, 'Tỷ đồng'],
      [N, 'Ước tháng 5'],
      ['Đường bộ', 10],
      ['Đường sông', 4],
      ['2. Khối lượng vận chuyển tháng 5 năm 2024'],
      [N, 'Nghìn tấn'],
      [N, 'Ước tháng 5'],
      ['Đường bộ', 20],
      ['Đường sông', 8],
    ],
    B: [
      ['2b. Chỉ số sản xuất công nghiệp'],
      [N, '%'],
      [N, 'Tháng 5/2024 so với tháng 5/2023'],
      ['Toàn ngành công nghiệp', 108.5],
    ],
  },
  observations: [
    'B5 PROVINCE:CPI:HANG_AN_VA_DICH_VU_AN_UONG:VN-13:2024-M05:SPLY = 103.9 PT A',
    'B6 PROVINCE:CPI:GIAO_THONG:VN-13:2024-M05:SPLY = 101.2 PT A',
    'B10 PROVINCE:DOANH_THU_BAN_LE_HANG_HOA:HANG_MAY_MAC:VN-13:2024-M05:LEVEL = 90 VND9 E',
    'B11 PROVINCE:DOANH_THU_BAN_LE_HANG_HOA:GO_VA_VAT_LIEU_XAY_DUNG:VN-13:2024-M05:LEVEL = 70 VND9 E',
    'C!B4 PROVINCE:DOANH_THU_VAN_TAI:DUONG_BO:VN-13:2024-M05:LEVEL = 10 VND9 E',
    'C!B5 PROVINCE:DOANH_THU_VAN_TAI:DUONG_SONG:VN-13:2024-M05:LEVEL = 4 VND9 E',
    'C!B9 PROVINCE:KHOI_LUONG_VAN_CHUYEN:DUONG_BO:VN-13:2024-M05:LEVEL = 20 T3 E',
    'C!B10 PROVINCE:KHOI_LUONG_VAN_CHUYEN:DUONG_SONG:VN-13:2024-M05:LEVEL = 8 T3 E',
    'B!B4 PROVINCE:IIP:_T:VN-13:2024-M05:SPLY = 108.5 PT A',
  ],
} satisfies TrapCase;

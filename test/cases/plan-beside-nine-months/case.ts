import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'under a title of nine months "KH 2024" is the plan of the year, and "9T/2024 so 9T/2023" an index though it lacks "với"',
  day: '2024-09-30',
  sheets: {
    A: [
      ['Kết quả ngành công thương 9 tháng năm 2024'],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'KH 2024', 'TH 9T/2023', 'Ước TH 9T/2024', '9T/2024 so 9T/2023 (%)', 'So KH (%)'],
      [1, 'Giá trị xuất khẩu', 'Triệu USD', 1000, 700, 760, 108.6, 76],
      [2, 'Bán lẻ hàng hóa', 'Tỷ đồng', 9000, 6000, 6600, 110, 73.3],
    ],
  },
  observations: [
    'D3 OTHER:KET_QUA_NGANH_CONG_THUONG_KE_HOACH:GIA_TRI_XUAT_KHAU:VN:2024:LEVEL = 1000 USD6 A',
    'D4 OTHER:KET_QUA_NGANH_CONG_THUONG_KE_HOACH:BAN_LE_HANG_HOA:VN:2024:LEVEL = 9000 VND9 A',
    'E3 OTHER:KET_QUA_NGANH_CONG_THUONG:GIA_TRI_XUAT_KHAU:VN:2023-01-01/P9M:LEVEL = 700 USD6 A',
    'E4 OTHER:KET_QUA_NGANH_CONG_THUONG:BAN_LE_HANG_HOA:VN:2023-01-01/P9M:LEVEL = 6000 VND9 A',
    'F3 OTHER:KET_QUA_NGANH_CONG_THUONG:GIA_TRI_XUAT_KHAU:VN:2024-01-01/P9M:LEVEL = 760 USD6 E',
    'F4 OTHER:KET_QUA_NGANH_CONG_THUONG:BAN_LE_HANG_HOA:VN:2024-01-01/P9M:LEVEL = 6600 VND9 E',
    'G3 OTHER:KET_QUA_NGANH_CONG_THUONG:GIA_TRI_XUAT_KHAU:VN:2024-01-01/P9M:SPLY = 108.6 PT E',
    'G4 OTHER:KET_QUA_NGANH_CONG_THUONG:BAN_LE_HANG_HOA:VN:2024-01-01/P9M:SPLY = 110 PT E',
    'H3 OTHER:KET_QUA_NGANH_CONG_THUONG:GIA_TRI_XUAT_KHAU:VN:2024-01-01/P9M:PLAN = 76 PT E',
    'H4 OTHER:KET_QUA_NGANH_CONG_THUONG:BAN_LE_HANG_HOA:VN:2024-01-01/P9M:PLAN = 73.3 PT E',
  ],
  problems: ['warn area-assumed  0'],
} satisfies TrapCase;

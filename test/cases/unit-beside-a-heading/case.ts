import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'The unit stands beside the heading of some rows, over the figures: passengers and goods are counted apart',
  day: '2003-12-29',
  sheets: {
    '11VTVC': [
      ['16. Khối lượng vận chuyển'],
      [N, 'Ước tính tháng 12 năm 2003', 'Tháng 12 năm 2003 so với cùng kỳ năm trước (%)'],
      ['A. Hành khách', 'Nghìn hành khách', N],
      ['Đường sắt', 960.5, 104.6],
      ['B. Hàng hóa', 'Nghìn tấn', N],
      ['Đường sắt', 750.1, 102.3],
    ],
  },
  observations: [
    'B4 GSO_OTHER:KHOI_LUONG_VAN_CHUYEN:HANH_KHACH_DUONG_SAT:VN:2003-M12:LEVEL = 960.5 PERSONS3 E',
    'B6 GSO_OTHER:KHOI_LUONG_VAN_CHUYEN:HANG_HOA_DUONG_SAT:VN:2003-M12:LEVEL = 750.1 T3 E',
    'C4 GSO_OTHER:KHOI_LUONG_VAN_CHUYEN:HANH_KHACH_DUONG_SAT:VN:2003-M12:SPLY = 104.6 PT E',
    'C6 GSO_OTHER:KHOI_LUONG_VAN_CHUYEN:HANG_HOA_DUONG_SAT:VN:2003-M12:SPLY = 102.3 PT E',
  ],
} satisfies TrapCase;

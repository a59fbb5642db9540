import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'The year in the title is that of the plan: what stands beside six months and the plan and names no months may be of either',
  day: '2024-07-10',
  sheets: {
    KH: [
      ['THỰC HIỆN KẾ HOẠCH XUẤT KHẨU NĂM 2024 CÁC TỈNH ĐỒNG BẰNG SÔNG CỬU LONG'],
      ['ĐVT: Triệu USD'],
      ['TT', 'Địa phương', 'TH năm 2023', 'KH năm 2024', 'TH 6 tháng 2024', '% so cùng kỳ 2023'],
      [1, 'Long An', 6900, 7200, 3300, 104.4],
      [2, 'Tiền Giang', 5500, 5800, 2900, 112],
      [3, 'Cần Thơ', 2200, 2300, 1050, 101],
    ],
  },
  observations: [
    'C4 OTHER:EXPORT_VALUE:_T:VN-41:2023:LEVEL = 6900 USD6 A',
    'C5 OTHER:EXPORT_VALUE:_T:VN-46:2023:LEVEL = 5500 USD6 A',
    'C6 OTHER:EXPORT_VALUE:_T:VN-CT:2023:LEVEL = 2200 USD6 A',
    'D4 OTHER:EXPORT_VALUE_PLAN:_T:VN-41:2024:LEVEL = 7200 USD6 A',
    'D5 OTHER:EXPORT_VALUE_PLAN:_T:VN-46:2024:LEVEL = 5800 USD6 A',
    'D6 OTHER:EXPORT_VALUE_PLAN:_T:VN-CT:2024:LEVEL = 2300 USD6 A',
    'E4 OTHER:EXPORT_VALUE:_T:VN-41:2024-01-01/P6M:LEVEL = 3300 USD6 A',
    'E5 OTHER:EXPORT_VALUE:_T:VN-46:2024-01-01/P6M:LEVEL = 2900 USD6 A',
    'E6 OTHER:EXPORT_VALUE:_T:VN-CT:2024-01-01/P6M:LEVEL = 1050 USD6 A',
  ],
  problems: ['ask column-unclear F4:F6 3'],
} satisfies TrapCase;

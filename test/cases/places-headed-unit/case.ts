import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: '"Đơn vị" heads the names of provinces, "Tăng/giảm (%)" does not say against what, and "+10,0" is a number',
  day: '2024-05-29',
  sheets: {
    BLHH: [
      [
        'Biểu số 2. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng 5 tháng năm 2024 của 28 tỉnh, thành phố phía Bắc',
      ],
      [N, N, N, N, 'Tỷ đồng'],
      ['TT', 'Đơn vị', '5T/2023', 'Ước 5T/2024', 'Tăng/giảm (%)'],
      [1, 'TP. Hà Nội', '300.000,0', '330.000,0', '+10,0'],
      [2, 'TP. Hải Phòng', '90.000,5', '85.500,5', '-5,0'],
      [3, 'Tỉnh Hoà Bình', '9.000,0', '9.900,0', '+10,0'],
      [4, 'Hà Nam', '10.000,0', '10.200,0', '+2,0'],
      [5, 'Thái Bình', '20.000,0', '21.500,0', '+7,5'],
    ],
  },
  observations: [
    'C4 MOIT_CONFERENCE:RETAIL_SALES:_T:VN-HN:2023-01-01/P5M:LEVEL = 300000 VND9 A',
    'C5 MOIT_CONFERENCE:RETAIL_SALES:_T:VN-HP:2023-01-01/P5M:LEVEL = 90000.5 VND9 A',
    'C6 MOIT_CONFERENCE:RETAIL_SALES:_T:VN-14:2023-01-01/P5M:LEVEL = 9000 VND9 A',
    'D4 MOIT_CONFERENCE:RETAIL_SALES:_T:VN-HN:2024-01-01/P5M:LEVEL = 330000 VND9 E',
    'D5 MOIT_CONFERENCE:RETAIL_SALES:_T:VN-HP:2024-01-01/P5M:LEVEL = 85500.5 VND9 E',
    'D6 MOIT_CONFERENCE:RETAIL_SALES:_T:VN-14:2024-01-01/P5M:LEVEL = 9900 VND9 E',
    'E4 MOIT_CONFERENCE:RETAIL_SALES:_T:VN-HN:2024-01-01/P5M:SPLY_GROWTH = 10 PT E',
    'E5 MOIT_CONFERENCE:RETAIL_SALES:_T:VN-HP:2024-01-01/P5M:SPLY_GROWTH = -5 PT E',
    'E6 MOIT_CONFERENCE:RETAIL_SALES:_T:VN-14:2024-01-01/P5M:SPLY_GROWTH = 10 PT E',
    'C7 MOIT_CONFERENCE:RETAIL_SALES:_T:VN-63:2023-01-01/P5M:LEVEL = 10000 VND9 A',
    'C8 MOIT_CONFERENCE:RETAIL_SALES:_T:VN-20:2023-01-01/P5M:LEVEL = 20000 VND9 A',
    'D7 MOIT_CONFERENCE:RETAIL_SALES:_T:VN-63:2024-01-01/P5M:LEVEL = 10200 VND9 E',
    'D8 MOIT_CONFERENCE:RETAIL_SALES:_T:VN-20:2024-01-01/P5M:LEVEL = 21500 VND9 E',
    'E7 MOIT_CONFERENCE:RETAIL_SALES:_T:VN-63:2024-01-01/P5M:SPLY_GROWTH = 2 PT E',
    'E8 MOIT_CONFERENCE:RETAIL_SALES:_T:VN-20:2024-01-01/P5M:SPLY_GROWTH = 7.5 PT E',
  ],
} satisfies TrapCase;

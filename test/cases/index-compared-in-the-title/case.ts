import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'The title alone says against what an index is held; an annex that names no issuer is none of the statistics office',
  day: '2024-05-29',
  sheets: {
    A: [
      ['Phụ lục 2'],
      ['CHỈ SỐ SẢN XUẤT CÔNG NGHIỆP CỦA CÁC TỈNH, THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG'],
      ['(So với cùng kỳ năm trước, %)'],
      ['STT', 'Địa phương', 'Tháng 5 năm 2024', '5 tháng đầu năm 2024'],
      [1, 'Cả nước', 108.9, 106.8],
      [2, 'Hà Nội', 105.2, 104.6],
      [3, 'Đắc Lắc', 101, 99.5],
    ],
  },
  observations: [
    'C5 OTHER:IIP:_T:VN:2024-M05:SPLY = 108.9 PT A',
    'C6 OTHER:IIP:_T:VN-HN:2024-M05:SPLY = 105.2 PT A',
    'C7 OTHER:IIP:_T:VN-33:2024-M05:SPLY = 101 PT A',
    'D5 OTHER:IIP:_T:VN:2024-01-01/P5M:SPLY = 106.8 PT A',
    'D6 OTHER:IIP:_T:VN-HN:2024-01-01/P5M:SPLY = 104.6 PT A',
    'D7 OTHER:IIP:_T:VN-33:2024-01-01/P5M:SPLY = 99.5 PT A',
  ],
} satisfies TrapCase;

import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'An annex of the conference names its measure in the title alone, and a printed rank is no figure of it',
  day: '2024-06-29',
  sheets: {
    'PL1 IIP': [
      ['BỘ CÔNG THƯƠNG', N, N, N, N, 'Phụ lục 1'],
      ['CHỈ SỐ SẢN XUẤT CÔNG NGHIỆP CÁC TỈNH, THÀNH PHỐ KHU VỰC PHÍA BẮC 6 THÁNG ĐẦU NĂM 2024'],
      ['(Kèm theo Báo cáo tại Hội nghị ngành Công Thương 28 tỉnh, thành phố khu vực phía Bắc)'],
      [N, N, N, N, N, 'Đơn vị tính: %'],
      [
        'TT',
        'Tỉnh, thành phố',
        'Tháng 6/2024 so với tháng 5/2024',
        'Tháng 6/2024 so với cùng kỳ',
        '6 tháng 2024 so với cùng kỳ',
        'Xếp hạng',
      ],
      ['A', 'B', '1', '2', '3', '4'],
      [N, 'CẢ NƯỚC', 104.3, 110.9, 107.7],
      ['I', 'Đồng bằng sông Hồng'],
      [1, 'Hà Nội', 103, 105.2, 105, 2],
      [2, 'Hải Phòng', 101.4, 113, 113.7, 1],
    ],
    'PL2 BL': [
      ['TỔNG MỨC BÁN LẺ HÀNG HÓA CÁC TỈNH, THÀNH PHỐ KHU VỰC PHÍA BẮC 6 THÁNG ĐẦU NĂM 2024'],
      [N, N, 'Tỷ đồng'],
      ['TT', 'Tỉnh, thành phố', 'Ước 6 tháng 2024', 'Thứ hạng'],
      [1, 'Hà Nội', 400000, 1],
      [2, 'Hải Phòng', 100000, 2],
    ],
  },
  observations: [
    'C7 MOIT_CONFERENCE:IIP:_T:VN:2024-M06:PREV = 104.3 PT A',
    'C9 MOIT_CONFERENCE:IIP:_T:VN-HN:2024-M06:PREV = 103 PT A',
    'C10 MOIT_CONFERENCE:IIP:_T:VN-HP:2024-M06:PREV = 101.4 PT A',
    'D7 MOIT_CONFERENCE:IIP:_T:VN:2024-M06:SPLY = 110.9 PT A',
    'D9 MOIT_CONFERENCE:IIP:_T:VN-HN:2024-M06:SPLY = 105.2 PT A',
    'D10 MOIT_CONFERENCE:IIP:_T:VN-HP:2024-M06:SPLY = 113 PT A',
    'E7 MOIT_CONFERENCE:IIP:_T:VN:2024-01-01/P6M:SPLY = 107.7 PT A',
    'E9 MOIT_CONFERENCE:IIP:_T:VN-HN:2024-01-01/P6M:SPLY = 105 PT A',
    'E10 MOIT_CONFERENCE:IIP:_T:VN-HP:2024-01-01/P6M:SPLY = 113.7 PT A',
    'PL2 BL!C4 MOIT_CONFERENCE:RETAIL_SALES:_T:VN-HN:2024-01-01/P6M:LEVEL = 400000 VND9 E',
    'PL2 BL!C5 MOIT_CONFERENCE:RETAIL_SALES:_T:VN-HP:2024-01-01/P6M:LEVEL = 100000 VND9 E',
  ],
  problems: ['note rank-column F7:F10 3', 'note rank-column D4:D5 2'],
} satisfies TrapCase;

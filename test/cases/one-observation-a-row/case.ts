import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'one observation a row: what a figure is stands beside it, and no month, code or running number is a figure',
  day: '2024-06-29',
  sheets: {
    A: [
      ['Số liệu tháng của Sở'],
      [
        'STT',
        'Năm',
        'Tháng',
        'Mã tỉnh',
        'Tỉnh/Thành phố',
        'Chỉ tiêu',
        'Đơn vị tính',
        'Giá trị',
        'Trạng thái',
        'Ghi chú',
      ],
      [1, 2024, 4, 1, 'Hà Nội', 'IIP so với cùng kỳ năm trước', '%', 105.5, 'Chính thức', null],
      [2, 2024, 5, 1, 'Hà Nội', 'IIP so với cùng kỳ năm trước', '%', 106.5, 'Ước tính', 'x'],
      [3, 2024, 5, 1, 'Hà Nội', 'Tổng mức bán lẻ', 'Tỷ đồng', 71000, 'Ước tính', null],
      [4, 2024, 5, 1, 'Hà Nội', 'Tổng mức bán lẻ, lũy kế', 'Tỷ đồng', 350000, 'Ước tính', null],
      [5, 2024, 5, 31, 'Hải Phòng', 'Tổng mức bán lẻ', 'Triệu đồng', 17500000, 'Ước tính', null],
      [6, 2024, 5, 31, 'Hải Phòng', 'Kim ngạch xuất khẩu', null, 2400, 'Ước tính', null],
      [7, 2024, 5, 99, 'Đồng Hải', 'Kim ngạch xuất khẩu', 'Triệu USD', 12, 'Ước tính', null],
      [8, null, 5, 31, 'Hải Phòng', 'Kim ngạch xuất khẩu', 'Triệu USD', 11, 'Ước tính', null],
      [9, 2024, 5, 31, 'Hải Phòng', 'Chỉ số sử dụng lao động', '%', 100.4, 'Ước tính', null],
    ],
  },
  observations: [
    'H3 GSO_IIP:IIP:_T:VN-HN:2024-M04:SPLY = 105.5 PT A',
    'H4 GSO_IIP:IIP:_T:VN-HN:2024-M05:SPLY = 106.5 PT E',
    'H5 GSO_RETAIL:RETAIL_SALES:_T:VN-HN:2024-M05:LEVEL = 71000 VND9 E',
    'H6 GSO_RETAIL:RETAIL_SALES:_T:VN-HN:2024-01-01/P5M:LEVEL = 350000 VND9 E',
    'H7 GSO_RETAIL:RETAIL_SALES:_T:VN-HP:2024-M05:LEVEL = 17500000 VND6 E',
  ],
  problems: ['ask no-unit H8 1', 'ask unknown-area H9 1', 'ask no-period H10 1', 'ask column-unclear H11:H11 1'],
} satisfies TrapCase;

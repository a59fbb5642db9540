import { block, type Layout } from './layout.ts';

/** The 28 northern provinces at the conference of 17 May 2024: estimates for the first half of the year. */
export const NORTH_CONFERENCE: Layout = {
  sheet: 'Biểu tổng hợp',
  figures: '2024-05-17-north-conference',
  heads: {
    A1: 'Một số chỉ tiêu công nghiệp, thương mại của 28 tỉnh, thành phố khu vực phía Bắc 6 tháng đầu năm 2024',
    A2: '(Số liệu ước tính, nêu tại Hội nghị ngành Công Thương 28 tỉnh, thành phố khu vực phía Bắc lần thứ X, Hà Nội, ngày 17/5/2024)',
    ...block(4, 'ABCDF', [
      ['TT', 'Địa phương', 'Chỉ số', 'Kim ngạch', 'Tổng mức bán lẻ hàng hóa'],
      ['', '', 'sản xuất', 'xuất khẩu', 'và doanh thu dịch vụ tiêu dùng'],
    ]),
    ...block(6, 'CDEFG', [
      ['công nghiệp', 'Ước tính', '6 tháng', 'Ước tính', '6 tháng'],
      ['ước 6 tháng', '6 tháng', 'năm 2024', '6 tháng', 'năm 2024'],
      ['năm 2024', 'năm 2024', 'tăng/giảm so với', 'năm 2024', 'tăng/giảm so với'],
      ['tăng/giảm so với', '(Tỷ USD)', 'cùng kỳ', '(Nghìn tỷ đồng)', 'cùng kỳ'],
      ['cùng kỳ năm trước (%)', '', 'năm trước (%)', '', 'năm trước (%)'],
    ]),
    A42: 'Ghi chú: (…) có phát sinh nhưng không thu thập được số liệu. Toàn bộ là số ước tính cho 6 tháng đầu năm 2024, nêu ngày 17/5/2024.',
    A43: 'Nguồn: TTXVN/Bnews và Báo Đầu tư đưa tin về Hội nghị ngày 17/5/2024 (địa chỉ từng bài ở trang Ghi chú và trong danh mục số liệu).',
  },
  columns: {
    order: 'A',
    iip_growth: 'C',
    export_value: 'D',
    export_growth: 'E',
    retail_value: 'F',
    retail_growth: 'G',
  },
  formats: { order: '0', retail_value: '#,##0' },
  widths: [5, 22, 22, 16, 18, 18, 18],
  merges: ['A1:G1', 'A2:G2', 'D4:E4', 'D5:E5', 'F4:G4', 'F5:G5'],
  bold: [1, 4, 5, 6, 7, 8, 9, 10, 12],
  left: [1, 2, 42, 43],
};

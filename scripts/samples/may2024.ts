import { block, type Layout } from './layout.ts';
import { tradeLayout } from './trade2024.ts';

const IIP: Layout = {
  sheet: '2.IIP',
  figures: '2024-05-iip',
  heads: {
    A1: '2. Chỉ số sản xuất công nghiệp',
    E2: '%',
    ...block(3, 'BCDE', [
      ['Tháng 4', 'Tháng 5', 'Tháng 5', '5 tháng'],
      ['năm 2024', 'năm 2024 ', 'năm 2024', 'năm 2024'],
      ['so với', 'so với', 'so với', 'so với'],
      ['cùng kỳ', 'tháng ', 'cùng kỳ', 'cùng kỳ '],
      ['năm trước', 'trước', 'năm trước', 'năm trước'],
    ]),
  },
  columns: { prev_month_sply: 'B', month_prev: 'C', month_sply: 'D', cumulative_sply: 'E' },
  formats: {},
  widths: [48.3, 11.9, 11.9, 11.9, 11.9],
  merges: ['A1:E1'],
  bold: [1, 9, 10, 16, 41, 43],
  left: [1],
};

const LABOUR: Layout = {
  sheet: '5. LĐCN_DP',
  figures: '2024-05-labour',
  heads: {
    A1: '5. Chỉ số sử dụng lao động của doanh nghiệp công nghiệp ',
    A2: '    phân theo địa phương',
    C4: '%',
    ...block(5, 'BC', [
      ['Chỉ số sử dụng lao động', 'Chỉ số sử dụng lao động'],
      [' thời điểm 01/5/2024 so với', ' thời điểm 01/5/2024 so với'],
      ['cùng thời điểm tháng trước', 'cùng thời điểm năm trước'],
    ]),
    A41: '5. (Tiếp theo) Chỉ số sử dụng lao động của doanh nghiệp công nghiệp ',
    A42: '     phân theo địa phương',
    C44: '%',
    ...block(45, 'BC', [
      ['Chỉ số sử dụng lao động', 'Chỉ số sử dụng lao động'],
      [' thời điểm 1/5/2024 so với', ' thời điểm 1/5/2024 so với'],
      ['cùng thời điểm tháng trước', 'cùng thời điểm năm trước'],
    ]),
  },
  columns: { point_prev: 'B', point_sply: 'C' },
  formats: {},
  widths: [31.4, 28.9, 28.9],
  bold: [1, 2, 9, 41, 42],
  left: [1, 2, 41, 42],
};

const INVESTMENT: Layout = {
  sheet: '11. VĐT',
  figures: '2024-05-state-investment',
  heads: {
    A1: '11. Vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước',
    G3: 'Tỷ đồng',
    ...block(4, 'CDEFG', [
      ['Thực hiện', 'Ước tính ', 'Cộng dồn', '5 tháng năm', '5 tháng năm'],
      ['tháng 4', 'tháng 5', '5 tháng', '2024 so với', '2024 so với'],
      ['năm', 'năm', 'năm', ' kế hoạch', 'cùng kỳ'],
      [2024, 2024, 2024, 'năm 2024 (%)', 'năm trước (%)'],
    ]),
  },
  columns: {
    prev_month_level: 'C',
    month_level: 'D',
    cumulative_level: 'E',
    cumulative_plan: 'F',
    cumulative_sply: 'G',
  },
  formats: { prev_month_level: '0', month_level: '0', cumulative_level: '0' },
  widths: [2, 31.4, 10.4, 10.1, 9.9, 12.9, 13],
  bold: [1, 9, 10, 22, 26],
  left: [1],
};

const FDI: Layout = {
  sheet: '12. FDI',
  figures: '2024-05-fdi',
  heads: {
    A1: '12. Đầu tư nước ngoài vào Việt Nam được cấp phép từ 01/01- 20/05/2024',
    E3: 'Triệu USD',
    ...block(4, 'CDE', [
      ['Số dự án', 'Vốn đăng ký', 'Vốn đăng ký'],
      ['(Dự án)', 'cấp mới', 'điều chỉnh'],
    ]),
  },
  columns: { projects: 'C', registered_new: 'D', registered_adjusted: 'E' },
  formats: { projects: '0' },
  widths: [4.3, 46.4, 13.3, 12.9, 12.1],
  bold: [1, 7, 8, 29],
  left: [1],
};

const RETAIL: Layout = {
  sheet: '13. Tongmuc',
  figures: '2024-05-retail',
  heads: {
    A1: '13. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng',
    ...block(5, 'BCDEFG', [
      ['Sơ bộ', 'Ước tính', 'Ước tính 5 tháng ', '', 'Tháng 5', '5 tháng'],
      ['tháng 4', 'tháng 5', 'năm 2024', '', 'năm 2024', 'năm 2024'],
      ['năm', 'năm', 'Tổng', 'Cơ', 'so với', 'so với'],
      [2024, 2024, 'mức', 'cấu ', 'cùng kỳ', 'cùng kỳ'],
      ['(Tỷ đồng)', '(Tỷ đồng)', '(Tỷ đồng)', '(%)', 'năm', 'năm'],
      ['', '', '', '', 'trước (%)', 'trước (%)'],
    ]),
  },
  columns: {
    prev_month_level: 'B',
    month_level: 'C',
    cumulative_level: 'D',
    cumulative_share: 'E',
    month_sply: 'F',
    cumulative_sply: 'G',
  },
  formats: {},
  widths: [24, 10.6, 10.6, 10.6, 9.4, 10.9, 10.6],
  merges: ['D5:E5', 'D6:E6'],
  bold: [1, 12],
  left: [1],
};

/** The tables of the book of May 2024 that the sample has, in its order. */
export const MAY_2024: readonly Layout[] = [
  IIP,
  LABOUR,
  INVESTMENT,
  FDI,
  RETAIL,
  tradeLayout('14.XK', '14. Hàng hóa xuất khẩu', '2024-05-exports', 5, ''),
  tradeLayout('15.NK', '15. Hàng hóa nhập khẩu', '2024-05-imports', 5, '(*)Chiếc, triệu USD'),
];

import { block, type Layout } from './layout.ts';
import { tradeLayout } from './trade2024.ts';

const IIP: Layout = {
  sheet: '9.IIPthang',
  figures: '2024-06-iip',
  heads: {
    A1: '9. Chỉ số sản xuất công nghiệp tháng 6 và 6 tháng năm 2024',
    E2: '%',
    ...block(3, 'BCDE', [
      ['Tháng 5', 'Tháng 6', 'Tháng 6', '6 tháng'],
      ['năm 2024', 'năm 2024', 'năm 2024', 'năm 2024'],
      ['so với', 'so với', 'so với', 'so với'],
      ['cùng kỳ', 'tháng ', 'cùng kỳ', 'cùng kỳ '],
      ['năm trước', 'trước', 'năm trước', 'năm trước'],
    ]),
  },
  columns: { prev_month_sply: 'B', month_prev: 'C', month_sply: 'D', cumulative_sply: 'E' },
  formats: {},
  widths: [47.1, 12.3, 9.6, 9.7, 11.1],
  merges: ['A1:E1'],
  bold: [1, 9, 10, 16, 41, 42],
  left: [1],
};

const POINT = [
  ['Chỉ số sử dụng lao động', 'Chỉ số sử dụng lao động'],
  [' thời điểm 01/6/2024 so với', ' thời điểm 01/6/2024 so với'],
  ['cùng thời điểm tháng trước', 'cùng thời điểm năm trước'],
];

const LABOUR: Layout = {
  sheet: '15. LĐCN_DP',
  figures: '2024-06-labour',
  heads: {
    A1: '15. Chỉ số sử dụng lao động của doanh nghiệp công nghiệp ',
    A2: '      phân theo địa phương',
    C3: '%',
    ...block(4, 'BC', POINT),
    A40: '15. (Tiếp theo) Chỉ số sử dụng lao động của doanh nghiệp công nghiệp ',
    A41: '       phân theo địa phương',
    C42: '%',
    ...block(43, 'BC', POINT),
  },
  columns: { point_prev: 'B', point_sply: 'C' },
  formats: {},
  widths: [35.9, 26.6, 26.3],
  bold: [1, 2, 8, 40, 41],
  left: [1, 2, 40, 41],
};

const INVESTMENT: Layout = {
  sheet: '22. VDT TTNSNN',
  figures: '2024-06-state-investment',
  heads: {
    A1: '22. Vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước',
    G3: 'Tỷ đồng',
    ...block(4, 'CDEFG', [
      ['Thực hiện', 'Ước tính ', 'Cộng dồn ', '6 tháng năm', '6 tháng năm'],
      ['tháng 5', 'tháng 6', '6 tháng', '2024 so với', '2024 so với'],
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
  widths: [2, 35.1, 9.3, 8.7, 9.3, 12.9, 13.1],
  bold: [1, 9, 10, 22, 26],
  left: [1],
};

const FDI: Layout = {
  sheet: '24. FDI',
  figures: '2024-06-fdi',
  heads: {
    A1: '24. Đầu tư nước ngoài vào Việt Nam được cấp phép từ 01/01- 20/06/2024',
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
  sheet: '25.Tongmuc',
  figures: '2024-06-retail',
  heads: {
    A1: '25. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng',
    H3: 'Tỷ đồng',
    ...block(4, 'CDEFGH', [
      ['Sơ bộ', 'Ước tính', 'Cộng dồn 6 tháng', '', 'Tháng 6 ', '6 tháng'],
      ['tháng 5', 'tháng 6', 'năm 2024', '', 'năm 2024', 'năm 2024'],
      ['năm', 'năm', 'Tổng', 'Cơ', 'so với', 'so với'],
      [2024, 2024, 'mức', 'cấu (%)', 'cùng kỳ', 'cùng kỳ'],
      ['', '', '', '', 'năm', 'năm'],
      ['', '', '', '', 'trước (%)', 'trước (%)'],
    ]),
  },
  columns: {
    prev_month_level: 'C',
    month_level: 'D',
    cumulative_level: 'E',
    cumulative_share: 'F',
    month_sply: 'G',
    cumulative_sply: 'H',
  },
  formats: { prev_month_level: '0', month_level: '0', cumulative_level: '0' },
  widths: [2.9, 21.7, 10.4, 10.4, 10, 10, 10, 10],
  merges: ['E4:F4', 'E5:F5', 'A11:B11'],
  bold: [1, 11],
  left: [1],
};

/** The tables of the book of June 2024 that the sample has, in its order. */
export const JUNE_2024: readonly Layout[] = [
  IIP,
  LABOUR,
  INVESTMENT,
  FDI,
  RETAIL,
  tradeLayout('27.XK tháng', '27. Hàng hóa xuất khẩu', '2024-06-exports', 6, ''),
  tradeLayout('29.NK tháng', '29. Hàng hóa nhập khẩu', '2024-06-imports', 6, '(*)Chiếc, triệu USD'),
];

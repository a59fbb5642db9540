import { item, place, total, type Answer } from './answer.ts';

const goods = (label: string): ReturnType<typeof item> => item(label, `Mặt hàng chủ yếu > ${label}`);

/** Tables of two TCVN3 books of 2000 and 2001. */
export const BOOKS_2000_TO_2001: readonly Answer[] = [
  {
    book: '2000-01',
    sheet: '2gtcn',
    legacy: true,
    dataset: 'GSO_GROSS_OUTPUT',
    columns: {
      C: 'GROSS_OUTPUT 1999-M12 LEVEL VND9 A',
      D: 'GROSS_OUTPUT 2000-M01 LEVEL VND9 E',
      E: 'GROSS_OUTPUT 2000-M01 PREV PT E',
      F: 'GROSS_OUTPUT 2000-M01 SPLY PT E',
    },
    rows: {
      10: total('Tổng số'),
      12: item('1. Khu vực doanh nghiệp Nhà nước', 'A. Chia theo khu vực > 1. Khu vực doanh nghiệp Nhà nước'),
      13: item('Trung ương', 'A. Chia theo khu vực > 1. Khu vực doanh nghiệp Nhà nước > Trung ương'),
      15: item('2. Khu vực ngoài quốc doanh', 'A. Chia theo khu vực > 2. Khu vực ngoài quốc doanh'),
      28: place('Hà Nội', 'VN-HN-1997'),
      33: place('Hải Phòng', 'VN-HP'),
    },
    values: { C10: 17149.8, D10: 16720.6, C12: 7255.8, D28: 1238, D33: 731.4 },
  },
  {
    book: '2000-01',
    sheet: 'XuatKhau',
    legacy: true,
    dataset: 'GSO_EXPORT',
    columns: {
      C: 'EXPORT_QUANTITY 2000-M01 LEVEL T3 E',
      D: 'EXPORT_VALUE 2000-M01 LEVEL USD6 E',
      E: 'EXPORT_QUANTITY 2000-M01 SPLY PT E',
      F: 'EXPORT_VALUE 2000-M01 SPLY PT E',
      G: 'EXPORT_VALUE 1999-M01 SHARE PT A',
      H: 'EXPORT_VALUE 2000-M01 SHARE PT E',
    },
    rows: {
      9: total('A. Tổng trị giá'),
      10: item('- Khu vực kinh tế trong nước'),
      13: ['Lạc', 'B. Mặt hàng chủ yếu > Lạc', 'VN'],
      17: ['Gạo', 'B. Mặt hàng chủ yếu > Gạo', 'VN'],
      20: ['Dầu thô', 'B. Mặt hàng chủ yếu > Dầu thô', 'VN'],
    },
    values: { D9: 900, F9: 119.1, H10: 50.3, C13: 2, C20: 1300, D20: 247 },
  },
  {
    book: '2001-08',
    sheet: '02GTCN',
    legacy: true,
    dataset: 'GSO_GROSS_OUTPUT',
    columns: {
      C: 'GROSS_OUTPUT 2001-01-01/P7M LEVEL VND9 A',
      D: 'GROSS_OUTPUT 2001-M08 LEVEL VND9 E',
      E: 'GROSS_OUTPUT 2001-01-01/P8M LEVEL VND9 A',
      F: 'GROSS_OUTPUT 2001-M08 SPLY PT E',
      G: 'GROSS_OUTPUT 2001-01-01/P8M SPLY PT E',
    },
    rows: {
      11: total('Tổng số'),
      14: item(
        'Khu vực doanh nghiệp Nhà nước',
        'Phân theo khu vực và thành phần kinh tế > Khu vực doanh nghiệp Nhà nước',
      ),
      23: place('Hà Nội', 'VN-HN-1997'),
      24: ['Doanh nghiệp Nhà nước', 'Doanh nghiệp Nhà nước', 'VN-HN-1997'],
      26: ['Đầu tư nước ngoài', 'Đầu tư nước ngoài', 'VN-HN-1997'],
      27: place('Hải Phòng', 'VN-HP'),
    },
    values: { C11: 133682, D11: 20686, E11: 154368, C23: 9921.4, G26: 95.2 },
  },
  {
    book: '2001-08',
    sheet: '06TMok',
    legacy: true,
    dataset: 'GSO_RETAIL',
    columns: {
      C: 'RETAIL_SALES 2001-01-01/P8M LEVEL VND9 A',
      E: 'RETAIL_SALES 2001-01-01/P8M SHARE PT A',
      G: 'RETAIL_SALES 2001-01-01/P8M SPLY PT A',
    },
    rows: {
      7: total('Tổng số'),
      10: item('Khu vực kinh tế trong nước', 'A. Phân theo khu vực và thành phần kinh tế > Khu vực kinh tế trong nước'),
      12: item('Tập thể', 'A. Phân theo khu vực và thành phần kinh tế > Tập thể'),
      19: item('Thương nghiệp', 'B. Phân theo ngành hoạt động > Thương nghiệp'),
    },
    values: { C7: 153881, E10: 98.4, G12: 127, C19: 110285 },
  },
  {
    book: '2001-08',
    sheet: '08XKx',
    legacy: true,
    dataset: 'GSO_EXPORT',
    columns: {
      C: 'EXPORT_QUANTITY 2001-01-01/P7M LEVEL T3 A',
      D: 'EXPORT_VALUE 2001-01-01/P7M LEVEL USD6 A',
      F: 'EXPORT_QUANTITY 2001-M08 LEVEL T3 E',
      G: 'EXPORT_VALUE 2001-M08 LEVEL USD6 E',
      I: 'EXPORT_QUANTITY 2001-01-01/P8M LEVEL T3 E',
      J: 'EXPORT_VALUE 2001-01-01/P8M LEVEL USD6 E',
      L: 'EXPORT_QUANTITY 2001-01-01/P8M SPLY PT E',
      M: 'EXPORT_VALUE 2001-01-01/P8M SPLY PT E',
    },
    rows: {
      9: total('Tổng trị giá'),
      10: item('Khu vực kinh tế trong nước'),
      17: goods('Dầu thô'),
      22: goods('Gạo'),
      27: goods('Hạt tiêu'),
    },
    values: { D9: 9003, G10: 832, C17: 10205, I22: 2944, L27: 151.6 },
  },
];

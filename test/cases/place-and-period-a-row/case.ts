import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'a row is one place in one period, a column one indicator: its heading says measure, comparison and unit',
  day: '2024-06-29',
  sheets: {
    A: [
      ['Kỳ', 'Địa phương', 'Ngành', 'Chỉ số SXCN so với cùng kỳ (%)', 'Tổng mức bán lẻ (tỷ đồng)'],
      ['04/2024', 'Hà Nội', 'Khai khoáng', 105.5, null],
      ['04/2024', 'Hà Nội', 'Toàn ngành', 104, 70000],
      ['Quý I/2024', 'Bắc Ninh', 'Toàn ngành', 98.5, 20000],
      ['05/2024', 'Cả nước', 'Toàn ngành', 106, 519760],
    ],
  },
  observations: [
    'D2 GSO_IIP:IIP:B:VN-HN:2024-M04:SPLY = 105.5 PT A',
    'D3 GSO_IIP:IIP:_T:VN-HN:2024-M04:SPLY = 104 PT A',
    'D4 GSO_IIP:IIP:_T:VN-56:2024-Q1:SPLY = 98.5 PT A',
    'D5 GSO_IIP:IIP:_T:VN:2024-M05:SPLY = 106 PT A',
    'E2 GSO_RETAIL:RETAIL_SALES:KHAI_KHOANG:VN-HN:2024-M04:LEVEL = · VND9 O',
    'E3 GSO_RETAIL:RETAIL_SALES:_T:VN-HN:2024-M04:LEVEL = 70000 VND9 A',
    'E4 GSO_RETAIL:RETAIL_SALES:_T:VN-56:2024-Q1:LEVEL = 20000 VND9 A',
    'E5 GSO_RETAIL:RETAIL_SALES:_T:VN:2024-M05:LEVEL = 519760 VND9 A',
  ],
} satisfies TrapCase;

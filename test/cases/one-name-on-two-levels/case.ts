import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'A section and its only division have nearly one name and the same figures: said twice, or one of them lost',
  day: '2024-05-29',
  sheets: {
    '2.IIP': [
      ['2. Chỉ số sản xuất công nghiệp'],
      [N, '%'],
      [N, 'Tháng 5 năm 2024 so với cùng kỳ năm trước'],
      ['Toàn ngành công nghiệp', 108.9],
      ['Khai khoáng', 90.6],
      ['Khai thác than cứng và than non', 97],
      ['Sản xuất và phân phối điện', 112.7],
      ['Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí', 112.7],
    ],
  },
  observations: [
    'B4 GSO_IIP:IIP:_T:VN:2024-M05:SPLY = 108.9 PT A',
    'B5 GSO_IIP:IIP:B:VN:2024-M05:SPLY = 90.6 PT A',
    'B6 GSO_IIP:IIP:05:VN:2024-M05:SPLY = 97 PT A',
    'B7 GSO_IIP:IIP:D:VN:2024-M05:SPLY = 112.7 PT A',
    'B8 GSO_IIP:IIP:35:VN:2024-M05:SPLY = 112.7 PT A',
  ],
} satisfies TrapCase;

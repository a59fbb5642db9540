import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'Places stand over the columns, word by word: the figures of the north become a measure of the country, and "Nam" is read as "năm"',
  day: '2024-06-29',
  sheets: {
    '4. Vu Dong xuan': [
      ['4. Sản xuất vụ đông xuân năm 2024'],
      [N, 'Thực hiện'],
      [N, ' vụ đông xuân năm 2024'],
      [N, 'Cả', 'Chia ra', N],
      [N, 'nước', 'Miền\nBắc', 'Miền\nNam'],
      ['Diện tích (Nghìn ha)', 2952.5, 1080.7, 1871.8],
    ],
  },
  observations: [
    'B6 GSO_OTHER:SAN_XUAT_VU_DONG_XUAN:DIEN_TICH_NGHIN_HA:VN:2024:LEVEL = 2952.5 HA3 A',
    'C6 GSO_OTHER:SAN_XUAT_VU_DONG_XUAN:DIEN_TICH_NGHIN_HA:VN-HALF-N:2024:LEVEL = 1080.7 HA3 A',
    'D6 GSO_OTHER:SAN_XUAT_VU_DONG_XUAN:DIEN_TICH_NGHIN_HA:VN-HALF-S:2024:LEVEL = 1871.8 HA3 A',
  ],
} satisfies TrapCase;

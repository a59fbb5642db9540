import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'One row of a table of indices is growth in percent: core inflation of 2,68 is stored as an index of 2,68',
  day: '2024-05-29',
  sheets: {
    '16.CPI': [
      ['16. Chỉ số giá tiêu dùng, chỉ số giá vàng và lạm phát cơ bản tháng 5 năm 2024'],
      [N, N, '%'],
      [N, 'Tháng 5 năm 2024 so với:'],
      [N, 'Tháng 5', 'Tháng 4'],
      [N, 'năm 2023', 'năm 2024'],
      ['CHỈ SỐ GIÁ TIÊU DÙNG', 104.44, 100.05],
      ['CHỈ SỐ GIÁ VÀNG', 132.2, 103.8],
      ['LẠM PHÁT CƠ BẢN', 2.68, 0.15],
    ],
  },
  observations: [
    'B6 GSO_CPI:CPI:CHI_SO_GIA_TIEU_DUNG:VN:2024-M05:SPLY = 104.44 PT A',
    'C6 GSO_CPI:CPI:CHI_SO_GIA_TIEU_DUNG:VN:2024-M05:PREV = 100.05 PT A',
    'B7 GSO_CPI:CPI:CHI_SO_GIA_VANG:VN:2024-M05:SPLY = 132.2 PT A',
    'C7 GSO_CPI:CPI:CHI_SO_GIA_VANG:VN:2024-M05:PREV = 103.8 PT A',
    'B8 GSO_CPI:CPI:LAM_PHAT_CO_BAN:VN:2024-M05:SPLY_GROWTH = 2.68 PT A',
    'C8 GSO_CPI:CPI:LAM_PHAT_CO_BAN:VN:2024-M05:PREV_GROWTH = 0.15 PT A',
  ],
} satisfies TrapCase;

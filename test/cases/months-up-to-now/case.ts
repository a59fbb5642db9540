import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'Twelve months up to now, or the last six of a year, are taken for the first months of the year',
  day: '2024-12-29',
  sheets: {
    A: [
      ['5. Số lao động có việc làm trong 12 tháng qua, điều tra năm 2024'],
      [N, 'Đơn vị tính: Nghìn người'],
      [N, 'Tổng số'],
      ['Nông, lâm nghiệp', 13000],
    ],
    B: [
      ['6. Sản lượng điện theo tháng năm 2024'],
      [N, 'Triệu kWh'],
      [N, 'Năm 2024'],
      ['6 tháng đầu năm', 140],
      ['6 tháng cuối năm', 160],
      ['Quý I', 65],
      ['Quý II', 75],
    ],
  },
  observations: [
    'B!B4 GSO_OTHER:SAN_LUONG_DIEN_THEO:_T:VN:2024-01-01/P6M:LEVEL = 140 KWH6 A',
    'B!B6 GSO_OTHER:SAN_LUONG_DIEN_THEO:_T:VN:2024-Q1:LEVEL = 65 KWH6 A',
    'B!B7 GSO_OTHER:SAN_LUONG_DIEN_THEO:_T:VN:2024-Q2:LEVEL = 75 KWH6 A',
  ],
  problems: ['ask column-unclear B4:B4 1', 'ask no-period B5 1'],
} satisfies TrapCase;

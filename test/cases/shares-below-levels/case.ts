import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'Half-way down "Cơ cấu - %" stands over the figures: 38 percent of the labour force become 38 thousand people',
  day: '2024-06-29',
  sheets: {
    '45.Laodong': [
      ['45. Một số chỉ tiêu lao động'],
      [N, 'Quý I', 'Ước tính'],
      [N, 'năm', 'quý II năm'],
      [N, 2024, 2024],
      [N, 'Nghìn người', N],
      ['Lao động có việc làm', 51349.2, 51435.8],
      ['Dịch vụ', 20500, 20600],
      [N, 'Cơ cấu - %', N],
      ['Lao động có việc làm', 100, 100],
      ['Dịch vụ', 39.9, 40.1],
    ],
  },
  merges: { '45.Laodong': ['B5:C5', 'B8:C8'] },
  observations: [
    'B6 GSO_OTHER:MOT_SO_CHI_TIEU_LAO_DONG:LAO_DONG_CO_VIEC_LAM:VN:2024-Q1:LEVEL = 51349.2 PERSONS3 A',
    'C6 GSO_OTHER:MOT_SO_CHI_TIEU_LAO_DONG:LAO_DONG_CO_VIEC_LAM:VN:2024-Q2:LEVEL = 51435.8 PERSONS3 E',
    'B7 GSO_OTHER:MOT_SO_CHI_TIEU_LAO_DONG:DICH_VU:VN:2024-Q1:LEVEL = 20500 PERSONS3 A',
    'C7 GSO_OTHER:MOT_SO_CHI_TIEU_LAO_DONG:DICH_VU:VN:2024-Q2:LEVEL = 20600 PERSONS3 E',
    'B9 GSO_OTHER:MOT_SO_CHI_TIEU_LAO_DONG:LAO_DONG_CO_VIEC_LAM:VN:2024-Q1:SHARE = 100 PT A',
    'C9 GSO_OTHER:MOT_SO_CHI_TIEU_LAO_DONG:LAO_DONG_CO_VIEC_LAM:VN:2024-Q2:SHARE = 100 PT E',
    'B10 GSO_OTHER:MOT_SO_CHI_TIEU_LAO_DONG:DICH_VU:VN:2024-Q1:SHARE = 39.9 PT A',
    'C10 GSO_OTHER:MOT_SO_CHI_TIEU_LAO_DONG:DICH_VU:VN:2024-Q2:SHARE = 40.1 PT E',
  ],
} satisfies TrapCase;

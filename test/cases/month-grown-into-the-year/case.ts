import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'A blank is missing in "tháng 7năm 2011": the month before becomes a whole year as a fixed base',
  day: '2011-08-29',
  sheets: {
    '11KQT': [
      ['11. Khách quốc tế đến Việt Nam'],
      [N, 'Ước tính', 'Tháng 8'],
      [N, 'tháng 8', 'năm 2011'],
      [N, 'năm 2011', 'so với'],
      [N, '(Nghìn', 'tháng 7năm'],
      [N, 'lượt người)', '2011 (%)'],
      ['Tổng số', 490.9, 106.5],
    ],
  },
  observations: [
    'B7 GSO_OTHER:KHACH_QUOC_TE_DEN_VIET_NAM:_T:VN:2011-M08:LEVEL = 490.9 PERSONS3 E',
    'C7 GSO_OTHER:KHACH_QUOC_TE_DEN_VIET_NAM:_T:VN:2011-M08:PREV = 106.5 PT E',
  ],
} satisfies TrapCase;

import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'The conference of the north lists three of six provinces under "Bắc Trung Bộ" with their sum: taken for the whole region',
  day: '2023-12-29',
  sheets: {
    A: [
      ['BỘ CÔNG THƯƠNG'],
      ['TỔNG MỨC BÁN LẺ HÀNG HÓA CÁC TỈNH, THÀNH PHỐ KHU VỰC PHÍA BẮC'],
      [N, N, 'Tỷ đồng'],
      ['TT', 'Địa phương', 'Năm 2022', 'Năm 2023'],
      ['I', 'Bắc Trung Bộ', 600, 660],
      [1, 'Thanh Hóa', 300, 330],
      [2, 'Nghệ An', 200, 220],
      [3, 'Hà Tĩnh', 100, 110],
    ],
  },
  observations: [
    'C6 MOIT_CONFERENCE:RETAIL_SALES:_T:VN-21:2022:LEVEL = 300 VND9 A',
    'C7 MOIT_CONFERENCE:RETAIL_SALES:_T:VN-22:2022:LEVEL = 200 VND9 A',
    'C8 MOIT_CONFERENCE:RETAIL_SALES:_T:VN-23:2022:LEVEL = 100 VND9 A',
    'D6 MOIT_CONFERENCE:RETAIL_SALES:_T:VN-21:2023:LEVEL = 330 VND9 A',
    'D7 MOIT_CONFERENCE:RETAIL_SALES:_T:VN-22:2023:LEVEL = 220 VND9 A',
    'D8 MOIT_CONFERENCE:RETAIL_SALES:_T:VN-23:2023:LEVEL = 110 VND9 A',
  ],
  problems: ['ask unknown-area C5 1', 'ask unknown-area D5 1'],
} satisfies TrapCase;

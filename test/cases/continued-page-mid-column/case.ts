import { labourTable } from '../../fixtures/books.ts';
import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'A table of provinces goes on below with title, unit and headings once more: half of the country is lost',
  day: '2024-06-29',
  sheets: {
    '10. LĐCN_DP': [
      ...labourTable([
        ['CẢ NƯỚC ', 101.1, 103.8],
        ['Hà Nội', 100.3, 99.96],
      ]),
      ['15. (Tiếp theo) Chỉ số sử dụng lao động của doanh nghiệp công nghiệp '],
      // The day is written "01/6/2024" above and "1/6/2024" here.
      ...labourTable([['Đà Nẵng ', 100, 101]], '1/6/2024').slice(1),
    ],
  },
  observations: [
    'B8 GSO_LABOUR:LABOUR_INDEX:_T:VN:2024-06-01:PREV = 101.1 PT A',
    'C8 GSO_LABOUR:LABOUR_INDEX:_T:VN:2024-06-01:SPLY = 103.8 PT A',
    'B9 GSO_LABOUR:LABOUR_INDEX:_T:VN-HN:2024-06-01:PREV = 100.3 PT A',
    'C9 GSO_LABOUR:LABOUR_INDEX:_T:VN-HN:2024-06-01:SPLY = 99.96 PT A',
    'B17 GSO_LABOUR:LABOUR_INDEX:_T:VN-DN:2024-06-01:PREV = 100 PT A',
    'C17 GSO_LABOUR:LABOUR_INDEX:_T:VN-DN:2024-06-01:SPLY = 101 PT A',
  ],
} satisfies TrapCase;

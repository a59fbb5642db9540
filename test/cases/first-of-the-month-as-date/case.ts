import type { TrapCase } from '../../fixtures/trapCase.ts';

const rows = (heading: string): TrapCase['sheets'][string] => [
  [heading, 'Tỉnh', 'Chỉ tiêu', 'ĐVT', 'Giá trị'],
  ['2024-04-01', 'Hà Nội', heading, 'Triệu USD', 1600],
  ['2024-05-01', 'Hà Nội', heading, 'Triệu USD', 1700],
];

export default {
  trap: 'the first of a month is that month under "Tháng"; under "Ngày" it may be the day, which is asked',
  day: '2024-06-29',
  sheets: { A: rows('Tháng'), B: rows('Ngày') },
  observations: [
    'E2 OTHER:THANG:_T:VN-HN:2024-M04:LEVEL = 1600 USD6 A',
    'E3 OTHER:THANG:_T:VN-HN:2024-M05:LEVEL = 1700 USD6 A',
  ],
  problems: ['ask no-period E2 1', 'ask no-period E3 1'],
} satisfies TrapCase;

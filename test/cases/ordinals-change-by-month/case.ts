import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;
const table = (title: string, label: string, day: string, value: number): (string | number | null)[][] => [
  [`${title} đến ngày 15 tháng ${day} năm 2006`],
  [N, 'Thực hiện kỳ này'],
  [N, '(Nghìn ha)'],
  [label, value],
];

export default {
  trap: 'A row bears the number 2 in one month and 3 in the next, and stands under "B." in one book only: its series breaks',
  day: '2006-11-29',
  sheets: {
    A: table('1. Sản xuất nông nghiệp', '2. Gieo trồng ngô', '5', 443.6),
    B: table('1. Sản xuất nông nghiệp', '3. Gieo trồng ngô', '6', 500.1),
    C: table('1. Sản xuất nông nghiệp', 'Gieo trồng ngô', '7', 600),
  },
  observations: [
    'B4 GSO_OTHER:SAN_XUAT_NONG_NGHIEP:GIEO_TRONG_NGO:VN:2006-05-15:LEVEL = 443.6 HA3 A',
    'B!B4 GSO_OTHER:SAN_XUAT_NONG_NGHIEP:GIEO_TRONG_NGO:VN:2006-06-15:LEVEL = 500.1 HA3 A',
    'C!B4 GSO_OTHER:SAN_XUAT_NONG_NGHIEP:GIEO_TRONG_NGO:VN:2006-07-15:LEVEL = 600 HA3 A',
  ],
} satisfies TrapCase;

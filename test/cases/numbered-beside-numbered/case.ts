import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'After the parts of "4." comes "6." with figures of its own: it is taken for one more part of "4."',
  day: '2002-05-29',
  sheets: {
    '01NN': [
      ['1. Sản xuất nông nghiệp đến ngày 15 tháng 5 năm 2002'],
      [N, N, 'Thực hiện kỳ này'],
      [N, N, '(Nghìn ha)'],
      ['4. Gieo trồng cây công nghiệp'],
      [N, 'Lạc', 167.1],
      [N, 'Mía', 58.4],
      ['6. Gieo trồng rau đậu', N, 353.2],
    ],
  },
  observations: [
    'C5 GSO_OTHER:SAN_XUAT_NONG_NGHIEP:GIEO_TRONG_CAY_CONG_NGHIEP_LAC:VN:2002-05-15:LEVEL = 167.1 HA3 A',
    'C6 GSO_OTHER:SAN_XUAT_NONG_NGHIEP:GIEO_TRONG_CAY_CONG_NGHIEP_MIA:VN:2002-05-15:LEVEL = 58.4 HA3 A',
    'C7 GSO_OTHER:SAN_XUAT_NONG_NGHIEP:GIEO_TRONG_RAU_DAU:VN:2002-05-15:LEVEL = 353.2 HA3 A',
  ],
} satisfies TrapCase;

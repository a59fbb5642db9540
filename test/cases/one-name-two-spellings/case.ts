import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;
const table = (title: string, country: string, product: string, month: string): (string | number | null)[][] => [
  [`15. Khách quốc tế đến Việt Nam ${title}`],
  [N, 'Lượt người'],
  [N, `Ước tính tháng ${month}`],
  [N, 'năm 2024'],
  ['Phân theo một số nước'],
  [country, 10],
  [product, 20],
];

export default {
  trap: 'Books spell one country in several ways, and write out what they shortened before: its series breaks',
  day: '2024-06-29',
  sheets: { A: table('', 'Ô-xtrây-li-a', 'Thụy Sỹ', '5'), B: table('', 'Ôx-trây-li-a', 'Thuỵ Sĩ', '6') },
  observations: [
    'B6 GSO_OTHER:KHACH_QUOC_TE_DEN_VIET_NAM:PHAN_THEO_MOT_SO_NUOC_OX_TRAY_LI_A:VN:2024-M05:LEVEL = 10 PERSONS E',
    'B7 GSO_OTHER:KHACH_QUOC_TE_DEN_VIET_NAM:PHAN_THEO_MOT_SO_NUOC_THUY_SI:VN:2024-M05:LEVEL = 20 PERSONS E',
    'B!B6 GSO_OTHER:KHACH_QUOC_TE_DEN_VIET_NAM:PHAN_THEO_MOT_SO_NUOC_OX_TRAY_LI_A:VN:2024-M06:LEVEL = 10 PERSONS E',
    'B!B7 GSO_OTHER:KHACH_QUOC_TE_DEN_VIET_NAM:PHAN_THEO_MOT_SO_NUOC_THUY_SI:VN:2024-M06:LEVEL = 20 PERSONS E',
  ],
} satisfies TrapCase;

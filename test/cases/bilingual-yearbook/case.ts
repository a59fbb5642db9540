import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'Title, unit, headings and rows say everything twice, in Vietnamese and English: no unit, no period, no place is known',
  day: '2023-06-30',
  sheets: {
    T145: [
      ['145. Số doanh nghiệp đang hoạt động phân theo địa phương'],
      ['Number of acting enterprises by province'],
      [N, N, 'Doanh nghiệp - Enterprise'],
      [N, 2021, 'Sơ bộ - Prel. 2022'],
      ['CẢ NƯỚC - WHOLE COUNTRY', 900, 1000],
      ['Đồng bằng sông Hồng - Red River Delta', 500, 600],
      ['Hà Nội', 400, 500],
      ['Vĩnh Phúc', 100, 100],
    ],
  },
  observations: [
    'B5 GSO_OTHER:SO_DOANH_NGHIEP_DANG_HOAT_DONG:_T:VN:2021:LEVEL = 900 ENTERPRISES A',
    'B6 GSO_OTHER:SO_DOANH_NGHIEP_DANG_HOAT_DONG:_T:VN-RRD:2021:LEVEL = 500 ENTERPRISES A',
    'B7 GSO_OTHER:SO_DOANH_NGHIEP_DANG_HOAT_DONG:_T:VN-HN:2021:LEVEL = 400 ENTERPRISES A',
    'B8 GSO_OTHER:SO_DOANH_NGHIEP_DANG_HOAT_DONG:_T:VN-70:2021:LEVEL = 100 ENTERPRISES A',
    'C5 GSO_OTHER:SO_DOANH_NGHIEP_DANG_HOAT_DONG:_T:VN:2022:LEVEL = 1000 ENTERPRISES P',
    'C6 GSO_OTHER:SO_DOANH_NGHIEP_DANG_HOAT_DONG:_T:VN-RRD:2022:LEVEL = 600 ENTERPRISES P',
    'C7 GSO_OTHER:SO_DOANH_NGHIEP_DANG_HOAT_DONG:_T:VN-HN:2022:LEVEL = 500 ENTERPRISES P',
    'C8 GSO_OTHER:SO_DOANH_NGHIEP_DANG_HOAT_DONG:_T:VN-70:2022:LEVEL = 100 ENTERPRISES P',
  ],
} satisfies TrapCase;

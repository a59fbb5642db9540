import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'An unknown table is left out; or its rows, each with a unit of its own in brackets, all get one unit',
  day: '2024-06-29',
  sheets: {
    B: [
      ['16. Một số chỉ tiêu về doanh nghiệp tháng 6 năm 2024'],
      [N, 'Tháng 5', 'Tháng 6'],
      [N, 'năm 2024', 'năm 2024'],
      ['Doanh nghiệp mới (DN)', 12, 13],
      ['Vốn đăng ký (Tỷ đồng)', 14, 15],
      ['Tên không đơn vị', 1, 2],
    ],
  },
  observations: [
    'B4 GSO_OTHER:MOT_SO_CHI_TIEU_VE_DOANH_NGHIEP:DOANH_NGHIEP_MOI_DN:VN:2024-M05:LEVEL = 12 ENTERPRISES A',
    'C4 GSO_OTHER:MOT_SO_CHI_TIEU_VE_DOANH_NGHIEP:DOANH_NGHIEP_MOI_DN:VN:2024-M06:LEVEL = 13 ENTERPRISES A',
    'B5 GSO_OTHER:MOT_SO_CHI_TIEU_VE_DOANH_NGHIEP:VON_DANG_KY_TY_DONG:VN:2024-M05:LEVEL = 14 VND9 A',
    'C5 GSO_OTHER:MOT_SO_CHI_TIEU_VE_DOANH_NGHIEP:VON_DANG_KY_TY_DONG:VN:2024-M06:LEVEL = 15 VND9 A',
  ],
  problems: ['ask no-unit B6 1', 'ask no-unit C6 1'],
} satisfies TrapCase;

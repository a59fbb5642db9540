import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'a heading may say in words what is counted; where it says nothing of it, the unit is asked',
  day: '2024-12-31',
  sheets: {
    A: [
      ['Kết quả khảo sát doanh nghiệp năm 2024 phân theo địa phương'],
      [
        N,
        '% tổng chi phí dành cho đào tạo',
        'Thời gian đăng ký - số ngày',
        'Thời gian chờ',
        'DN tốn hơn 10% quỹ thời gian',
        'Xếp hạng',
      ],
      ['Hà Nội', 6.27, 7, 12, 43, 2],
      ['Hải Phòng', 4.5, 5.5, 13, 41, 1],
    ],
  },
  observations: [
    'B3 OTHER:KET_QUA_KHAO_SAT_DOANH_NGHIEP_TONG_CHI_PHI_DANH_CHO_DAO_TAO:_T:VN-HN:2024:LEVEL = 6.27 PT A',
    'B4 OTHER:KET_QUA_KHAO_SAT_DOANH_NGHIEP_TONG_CHI_PHI_DANH_CHO_DAO_TAO:_T:VN-HP:2024:LEVEL = 4.5 PT A',
    'C3 OTHER:KET_QUA_KHAO_SAT_DOANH_NGHIEP_THOI_GIAN_DANG_KY:_T:VN-HN:2024:LEVEL = 7 DAYS A',
    'C4 OTHER:KET_QUA_KHAO_SAT_DOANH_NGHIEP_THOI_GIAN_DANG_KY:_T:VN-HP:2024:LEVEL = 5.5 DAYS A',
    'F3 OTHER:KET_QUA_KHAO_SAT_DOANH_NGHIEP_XEP_HANG:_T:VN-HN:2024:LEVEL = 2 RANK A',
    'F4 OTHER:KET_QUA_KHAO_SAT_DOANH_NGHIEP_XEP_HANG:_T:VN-HP:2024:LEVEL = 1 RANK A',
  ],
  problems: ['ask no-unit D3 1', 'ask no-unit D4 1', 'ask no-unit E3 1', 'ask no-unit E4 1'],
} satisfies TrapCase;

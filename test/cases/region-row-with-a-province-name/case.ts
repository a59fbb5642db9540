import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'Regions stand among the provinces: a region is added as one more province, or a word of its name is taken for one',
  day: '2023-03-29',
  sheets: {
    '2.GRDP': [
      ['2. Tốc độ phát triển tổng sản phẩm trên địa bàn tỉnh, thành phố trực thuộc Trung ương (GRDP)'],
      ['quý I năm 2023 so với cùng kỳ năm trước'],
      [N, '%'],
      [N, 'Quý I năm 2023 so với'],
      [N, 'cùng kỳ năm trước'],
      ['CẢ NƯỚC', 103.3],
      ['Đồng bằng sông Hồng', 104],
      ['Hà Nội', 105.8],
      ['Trung du và miền núi phía Bắc', 104.5],
      ['Lào Cai', 103.9],
      ['Bắc Trung Bộ và Duyên hải miền Trung', 105],
      ['Thanh Hoá', 107],
    ],
  },
  observations: [
    'B6 GSO_GRDP:GRDP:_T:VN:2023-Q1:SPLY = 103.3 PT A',
    'B7 GSO_GRDP:GRDP:_T:VN-RRD:2023-Q1:SPLY = 104 PT A',
    'B8 GSO_GRDP:GRDP:_T:VN-HN:2023-Q1:SPLY = 105.8 PT A',
    'B9 GSO_GRDP:GRDP:_T:VN-NMM:2023-Q1:SPLY = 104.5 PT A',
    'B10 GSO_GRDP:GRDP:_T:VN-02:2023-Q1:SPLY = 103.9 PT A',
    'B11 GSO_GRDP:GRDP:_T:VN-NCCC:2023-Q1:SPLY = 105 PT A',
    'B12 GSO_GRDP:GRDP:_T:VN-21:2023-Q1:SPLY = 107 PT A',
  ],
} satisfies TrapCase;

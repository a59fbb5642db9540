import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: '"Số lượng: 1.000 tấn; Trị giá: triệu USD" is two units, and "kim ngạch" in a title the value of what is traded',
  day: '2024-05-29',
  sheets: {
    XK: [
      ['BỘ CÔNG THƯƠNG'],
      ['KIM NGẠCH XUẤT KHẨU THÁNG 5 NĂM 2024'],
      ['Đơn vị: Số lượng: 1.000 tấn; Trị giá: triệu USD'],
      ['STT', 'Mặt hàng', 'Ước tháng 5/2024', N, 'So với cùng kỳ (%)', N],
      [N, N, 'Lượng', 'Trị giá', 'Lượng', 'Trị giá'],
      [N, 'Tổng trị giá', N, 32000, N, 110],
      ['A', 'Nhóm nông, lâm, thủy sản', N, 3000, N, 105],
      ['1', 'Cà phê', 120, 500, 90, 140],
    ],
    'T5.2024': [
      ['Kim ngạch xuất khẩu các địa phương'],
      [N, N, 'Triệu USD'],
      ['TT', 'Địa phương', 'Trị giá', '% so cùng kỳ'],
      [1, 'Bắc Ninh', 3200, 98.5],
      [2, 'Bắc Giang', 2100, 127],
    ],
  },
  merges: { XK: ['A4:A5', 'B4:B5', 'C4:D4', 'E4:F4'] },
  observations: [
    'C6 MOIT:EXPORT_QUANTITY:_T:VN:2024-M05:LEVEL = · T3 O',
    'C7 MOIT:EXPORT_QUANTITY:NHOM_NONG_LAM_THUY_SAN:VN:2024-M05:LEVEL = · T3 O',
    'C8 MOIT:EXPORT_QUANTITY:CA_PHE:VN:2024-M05:LEVEL = 120 T3 E',
    'D6 MOIT:EXPORT_VALUE:_T:VN:2024-M05:LEVEL = 32000 USD6 E',
    'D7 MOIT:EXPORT_VALUE:NHOM_NONG_LAM_THUY_SAN:VN:2024-M05:LEVEL = 3000 USD6 E',
    'D8 MOIT:EXPORT_VALUE:CA_PHE:VN:2024-M05:LEVEL = 500 USD6 E',
    'E6 MOIT:EXPORT_QUANTITY:_T:VN:2024-M05:SPLY = · PT O',
    'E7 MOIT:EXPORT_QUANTITY:NHOM_NONG_LAM_THUY_SAN:VN:2024-M05:SPLY = · PT O',
    'E8 MOIT:EXPORT_QUANTITY:CA_PHE:VN:2024-M05:SPLY = 90 PT E',
    'F6 MOIT:EXPORT_VALUE:_T:VN:2024-M05:SPLY = 110 PT E',
    'F7 MOIT:EXPORT_VALUE:NHOM_NONG_LAM_THUY_SAN:VN:2024-M05:SPLY = 105 PT E',
    'F8 MOIT:EXPORT_VALUE:CA_PHE:VN:2024-M05:SPLY = 140 PT E',
  ],
  problems: ['ask column-unclear C4:C5 2', 'ask column-unclear D4:D5 2'],
} satisfies TrapCase;

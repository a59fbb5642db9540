import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'Customs publish by half months: "Kỳ 1 tháng 6" and "từ 01/06 đến 15/06" are not the month; from its first to its last day is',
  day: '2024-07-10',
  sheets: {
    'Nua thang': [
      ['TỔNG CỤC HẢI QUAN'],
      ['TRỊ GIÁ XUẤT KHẨU HÀNG HÓA THEO MẶT HÀNG'],
      ['(Từ 01/06/2024 đến 15/06/2024)'],
      ['Mặt hàng', 'Trị giá trong kỳ (USD)', 'Lũy kế từ đầu năm (USD)'],
      ['Hàng thủy sản', 370000000, 4100000000],
      ['Gạo', 210000000, 2800000000],
      ['Cà phê', 190000000, 3000000000],
    ],
    'Ca thang': [
      ['TỔNG CỤC HẢI QUAN'],
      ['TRỊ GIÁ XUẤT KHẨU HÀNG HÓA THEO MẶT HÀNG'],
      ['(Từ 01/06/2024 đến 30/06/2024)'],
      ['Mặt hàng', 'Kỳ 1 tháng 6 (USD)', 'Trị giá trong kỳ (USD)', 'Lũy kế từ đầu năm (USD)'],
      ['Hàng thủy sản', 370000000, 780000000, 4510000000],
      ['Gạo', 210000000, 430000000, 3020000000],
      ['Cà phê', 190000000, 370000000, 3180000000],
    ],
  },
  observations: [
    'Ca thang!C5 CUSTOMS:EXPORT_VALUE:HANG_THUY_SAN:VN:2024-M06:LEVEL = 780000000 USD A',
    'Ca thang!C6 CUSTOMS:EXPORT_VALUE:GAO:VN:2024-M06:LEVEL = 430000000 USD A',
    'Ca thang!C7 CUSTOMS:EXPORT_VALUE:CA_PHE:VN:2024-M06:LEVEL = 370000000 USD A',
    'Ca thang!D5 CUSTOMS:EXPORT_VALUE:HANG_THUY_SAN:VN:2024-01-01/P6M:LEVEL = 4510000000 USD A',
    'Ca thang!D6 CUSTOMS:EXPORT_VALUE:GAO:VN:2024-01-01/P6M:LEVEL = 3020000000 USD A',
    'Ca thang!D7 CUSTOMS:EXPORT_VALUE:CA_PHE:VN:2024-01-01/P6M:LEVEL = 3180000000 USD A',
  ],
  problems: ['ask column-unclear B5:B7 3', 'ask column-unclear C5:C7 3', 'ask column-unclear B5:B7 3'],
} satisfies TrapCase;

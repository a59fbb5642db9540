import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'Adjusted capital may be negative, "-" is no capital, and the period with its cut-off day stands in the title only',
  day: '2024-05-29',
  sheets: {
    '12. FDI': [
      ['12. Đầu tư nước ngoài vào Việt Nam được cấp phép từ 01/01- 20/05/2024'],
      [N, N, 'Số dự án', 'Vốn đăng ký', 'Vốn đăng ký'],
      [N, N, '(Dự án)', 'cấp mới', 'điều chỉnh'],
      [N, N, N, '(Triệu USD)', '(Triệu USD)'],
      ['TỔNG SỐ', N, 1227, 7940.1, 2083.7],
      ['Phân theo một số địa phương'],
      [N, 'Bà Rịa - Vũng Tàu', 18, 1521.64, -9.56],
      [N, 'Hà Nam', 3, 20.5, '-'],
      ['Phân theo một số nước và vùng lãnh thổ'],
      [N, 'Ô-xtrây-li-a', 5, 10.5, 1],
    ],
  },
  observations: [
    'C5 GSO_FDI:FDI_PROJECTS:_T:VN:2024-01-01/P5M:LEVEL = 1227 PROJECTS A',
    'D5 GSO_FDI:FDI_NEW:_T:VN:2024-01-01/P5M:LEVEL = 7940.1 USD6 A',
    'E5 GSO_FDI:FDI_ADJUSTED:_T:VN:2024-01-01/P5M:LEVEL = 2083.7 USD6 A',
    'C7 GSO_FDI:FDI_PROJECTS:_T:VN-43:2024-01-01/P5M:LEVEL = 18 PROJECTS A',
    'D7 GSO_FDI:FDI_NEW:_T:VN-43:2024-01-01/P5M:LEVEL = 1521.64 USD6 A',
    'E7 GSO_FDI:FDI_ADJUSTED:_T:VN-43:2024-01-01/P5M:LEVEL = -9.56 USD6 A',
    'C8 GSO_FDI:FDI_PROJECTS:_T:VN-63:2024-01-01/P5M:LEVEL = 3 PROJECTS A',
    'D8 GSO_FDI:FDI_NEW:_T:VN-63:2024-01-01/P5M:LEVEL = 20.5 USD6 A',
    'E8 GSO_FDI:FDI_ADJUSTED:_T:VN-63:2024-01-01/P5M:LEVEL = · USD6 M',
    'C10 GSO_FDI:FDI_PROJECTS:PHAN_THEO_MOT_SO_NUOC_VA_VUNG_LANH_THO_OX_TRAY_LI_A:VN:2024-01-01/P5M:LEVEL = 5 PROJECTS A',
    'D10 GSO_FDI:FDI_NEW:PHAN_THEO_MOT_SO_NUOC_VA_VUNG_LANH_THO_OX_TRAY_LI_A:VN:2024-01-01/P5M:LEVEL = 10.5 USD6 A',
    'E10 GSO_FDI:FDI_ADJUSTED:PHAN_THEO_MOT_SO_NUOC_VA_VUNG_LANH_THO_OX_TRAY_LI_A:VN:2024-01-01/P5M:LEVEL = 1 USD6 A',
  ],
} satisfies TrapCase;

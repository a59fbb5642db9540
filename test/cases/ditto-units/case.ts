import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'A ditto mark repeats the unit of the row above; a row without any has none',
  day: '2024-05-29',
  sheets: {
    '3.SP CN': [
      ['3. Một số sản phẩm chủ yếu của ngành công nghiệp'],
      [],
      [N, 'Đơn vị', 'Ước tính', 'Tháng 5'],
      [N, 'tính', 'tháng 5', 'năm 2024'],
      [N, N, 'năm', 'so với'],
      [N, N, 2024, 'cùng kỳ'],
      [N, N, N, 'năm trước (%)'],
      ['Than đá (than sạch)', 'Nghìn tấn', 4167.4, 96.3],
      ['Dầu mỏ thô khai thác', '"', 689.6, 95],
      ['Khí đốt thiên nhiên dạng khí', 'Triệu m3', 600, 80],
      ['Điện sản xuất', N, 26, 112],
    ],
  },
  observations: [
    'C8 GSO_PRODUCTS:PRODUCT_OUTPUT:THAN_DA_THAN_SACH:VN:2024-M05:LEVEL = 4167.4 T3 E',
    'D8 GSO_PRODUCTS:PRODUCT_OUTPUT:THAN_DA_THAN_SACH:VN:2024-M05:SPLY = 96.3 PT E',
    'C9 GSO_PRODUCTS:PRODUCT_OUTPUT:DAU_MO_THO_KHAI_THAC:VN:2024-M05:LEVEL = 689.6 T3 E',
    'D9 GSO_PRODUCTS:PRODUCT_OUTPUT:DAU_MO_THO_KHAI_THAC:VN:2024-M05:SPLY = 95 PT E',
    'C10 GSO_PRODUCTS:PRODUCT_OUTPUT:KHI_DOT_THIEN_NHIEN_DANG_KHI:VN:2024-M05:LEVEL = 600 M36 E',
    'D10 GSO_PRODUCTS:PRODUCT_OUTPUT:KHI_DOT_THIEN_NHIEN_DANG_KHI:VN:2024-M05:SPLY = 80 PT E',
    'D11 GSO_PRODUCTS:PRODUCT_OUTPUT:DIEN_SAN_XUAT:VN:2024-M05:SPLY = 112 PT E',
  ],
  problems: ['ask no-unit C11 1'],
} satisfies TrapCase;

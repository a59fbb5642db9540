import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'A yearbook of a province numbers its tables as the statistics office does, and no title says of which province: districts are not the country',
  day: '2024-08-01',
  sheets: {
    '145': [
      ['145. Giá trị sản xuất công nghiệp theo giá so sánh 2010 phân theo huyện, thành phố, thị xã'],
      ['Industrial output value at constant 2010 prices by district'],
      ['Đơn vị tính: Tỷ đồng - Unit: Bill. dongs'],
      [N, 2022, 'Sơ bộ 2023'],
      [N, N, 'Prel. 2023'],
      ['TỔNG SỐ - TOTAL', 290000.3, 340000.4],
      ['TP. Bắc Giang - Bac Giang city', 23000, 24000],
      ['Huyện Lục Ngạn - Luc Ngan district', 140, 150],
    ],
    '146': [
      ['146. Sản phẩm chủ yếu của ngành công nghiệp trên địa bàn tỉnh Bắc Giang phân theo huyện'],
      ['Đơn vị tính: Tấn'],
      [N, 2023],
      ['TỔNG SỐ - TOTAL', 900],
      ['Huyện Lục Ngạn', 400],
      ['Huyện Yên Thế', 500],
    ],
  },
  observations: [
    '146!B4 PROVINCE:PRODUCT_OUTPUT:_T:VN-54:2023:LEVEL = 900 T A',
    '146!B5 PROVINCE:PRODUCT_OUTPUT:HUYEN_LUC_NGAN:VN-54:2023:LEVEL = 400 T A',
    '146!B6 PROVINCE:PRODUCT_OUTPUT:HUYEN_YEN_THE:VN-54:2023:LEVEL = 500 T A',
  ],
  problems: ['ask no-place B6:B8 3', 'ask no-place C6:C8 3'],
} satisfies TrapCase;

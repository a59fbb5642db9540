import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'The office writes "Ngnìn cái" for "Nghìn cái": a unit of its own, and a thousand times fewer bicycles',
  day: '2006-11-29',
  sheets: {
    '03SPCN (2)': [
      ['4. Một số sản phẩm chủ yếu của ngành công nghiệp tháng 11 năm 2006'],
      [N, 'Đơn vị', 'Ước tính'],
      [N, 'tính', 'tháng 11'],
      [N, N, 'năm 2006'],
      ['Tivi lắp ráp', 'Nghìn cái', 217.5],
      ['Xe đạp', 'Ngnìn cái', 24.4],
      [' Doanh nghiệp Nhà nước', '"', 6.5],
    ],
  },
  observations: [
    'C5 GSO_PRODUCTS:PRODUCT_OUTPUT:TI_VI_LAP_RAP:VN:2006-M11:LEVEL = 217.5 PIECES3 E',
    'C6 GSO_PRODUCTS:PRODUCT_OUTPUT:XE_DAP:VN:2006-M11:LEVEL = 24.4 PIECES3 E',
    'C7 GSO_PRODUCTS:PRODUCT_OUTPUT:XE_DAP_DOANH_NGHIEP_NHA_NUOC:VN:2006-M11:LEVEL = 6.5 PIECES3 E',
  ],
} satisfies TrapCase;

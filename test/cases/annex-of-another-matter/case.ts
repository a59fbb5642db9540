import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'An annex about clusters, titled like those of the conference: none of its columns is one of their measures',
  day: '2023-06-30',
  sheets: {
    A: [
      ['Phụ lục số 5'],
      ['CỤM CÔNG NGHIỆP CÁC TỈNH, THÀNH PHỐ KHU VỰC PHÍA BẮC (tính đến 30/6/2023)'],
      ['STT', 'Tỉnh, thành phố', 'Số CCN đã thành lập', 'Diện tích (ha)', 'Tỷ lệ lấp đầy (%)'],
      [1, 'Hà Nội', 70, 1330.5, 90.5],
      [2, 'Hưng Yên', 20, 900, 60],
    ],
  },
  observations: [
    'C4 OTHER:CUM_CONG_NGHIEP_CAC_TINH_THANH_PHO_KHU_VUC_PHIA_BAC_1TFR1OO:_T:VN-HN:2023-06-30:LEVEL = 70 CLUSTERS A',
    'C5 OTHER:CUM_CONG_NGHIEP_CAC_TINH_THANH_PHO_KHU_VUC_PHIA_BAC_1TFR1OO:_T:VN-66:2023-06-30:LEVEL = 20 CLUSTERS A',
    'D4 OTHER:CUM_CONG_NGHIEP_CAC_TINH_THANH_PHO_KHU_VUC_PHIA_BAC_TK2245:_T:VN-HN:2023-06-30:LEVEL = 1330.5 HA A',
    'D5 OTHER:CUM_CONG_NGHIEP_CAC_TINH_THANH_PHO_KHU_VUC_PHIA_BAC_TK2245:_T:VN-66:2023-06-30:LEVEL = 900 HA A',
    'E4 OTHER:CUM_CONG_NGHIEP_CAC_TINH_THANH_PHO_KHU_VUC_PHIA_BAC_6TSTSM:_T:VN-HN:2023-06-30:LEVEL = 90.5 PT A',
    'E5 OTHER:CUM_CONG_NGHIEP_CAC_TINH_THANH_PHO_KHU_VUC_PHIA_BAC_6TSTSM:_T:VN-66:2023-06-30:LEVEL = 60 PT A',
  ],
} satisfies TrapCase;

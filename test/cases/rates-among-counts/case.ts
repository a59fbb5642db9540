import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'Rates stand below a count whose unit would be theirs: births per thousand become thousand persons',
  day: '2023-12-29',
  sheets: {
    '46.DS': [
      ['46. Một số chỉ tiêu dân số'],
      [N, 2022, 'Ước tính\nnăm 2023'],
      ['Dân số trung bình (Nghìn người)', 99474.4, 100309.2],
      ['   Nam', 49590.2, 50040.8],
      ['Tỷ lệ tăng dân số (%)', 0.98, 0.84],
      ['Tỷ số giới tính của dân số (Số nam/100 nữ)', 99.5, 99.5],
      ['Tỷ suất sinh thô (‰)', 15.2, 13.9],
      ['Tuổi thọ trung bình tính từ lúc sinh (Tuổi)', 73.6, 73.7],
    ],
  },
  observations: [
    'B3 GSO_OTHER:MOT_SO_CHI_TIEU_DAN_SO:DAN_SO_TRUNG_BINH_NGHIN_NGUOI:VN:2022:LEVEL = 99474.4 PERSONS3 A',
    'B4 GSO_OTHER:MOT_SO_CHI_TIEU_DAN_SO:DAN_SO_TRUNG_BINH_NGHIN_NGUOI_NAM:VN:2022:LEVEL = 49590.2 PERSONS3 A',
    'B5 GSO_OTHER:MOT_SO_CHI_TIEU_DAN_SO:TY_LE_TANG_DAN_SO:VN:2022:LEVEL = 0.98 PT A',
    'B6 GSO_OTHER:MOT_SO_CHI_TIEU_DAN_SO:TY_SO_GIOI_TINH_CUA_DAN_SO_SO_NAM_100_NU:VN:2022:LEVEL = 99.5 SO_NAM_100_NU A',
    'B7 GSO_OTHER:MOT_SO_CHI_TIEU_DAN_SO:TY_SUAT_SINH_THO:VN:2022:LEVEL = 15.2 PERMILLE A',
    'B8 GSO_OTHER:MOT_SO_CHI_TIEU_DAN_SO:TUOI_THO_TRUNG_BINH_TINH_TU_LUC_SINH_TUOI:VN:2022:LEVEL = 73.6 YEARS_OF_AGE A',
    'C3 GSO_OTHER:MOT_SO_CHI_TIEU_DAN_SO:DAN_SO_TRUNG_BINH_NGHIN_NGUOI:VN:2023:LEVEL = 100309.2 PERSONS3 E',
    'C4 GSO_OTHER:MOT_SO_CHI_TIEU_DAN_SO:DAN_SO_TRUNG_BINH_NGHIN_NGUOI_NAM:VN:2023:LEVEL = 50040.8 PERSONS3 E',
    'C5 GSO_OTHER:MOT_SO_CHI_TIEU_DAN_SO:TY_LE_TANG_DAN_SO:VN:2023:LEVEL = 0.84 PT E',
    'C6 GSO_OTHER:MOT_SO_CHI_TIEU_DAN_SO:TY_SO_GIOI_TINH_CUA_DAN_SO_SO_NAM_100_NU:VN:2023:LEVEL = 99.5 SO_NAM_100_NU E',
    'C7 GSO_OTHER:MOT_SO_CHI_TIEU_DAN_SO:TY_SUAT_SINH_THO:VN:2023:LEVEL = 13.9 PERMILLE E',
    'C8 GSO_OTHER:MOT_SO_CHI_TIEU_DAN_SO:TUOI_THO_TRUNG_BINH_TINH_TU_LUC_SINH_TUOI:VN:2023:LEVEL = 73.7 YEARS_OF_AGE E',
  ],
} satisfies TrapCase;

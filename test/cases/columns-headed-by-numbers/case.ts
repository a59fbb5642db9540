import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'School classes head the columns as numbers, or two headings have the same words in another order: columns that differ are taken to say the same',
  day: '2000-01-31',
  sheets: {
    A: [
      ['14. Số học sinh năm 1999 theo lớp'],
      [N, N, N, N, 'Đơn vị tính: Người'],
      [N, 'Tổng số', 'Chia theo lớp đang học'],
      [N, N, 0, 1, 2],
      ['Cả nước', 33, 10, 11, 12],
    ],
    B: [
      ['18. Số lao động năm 1999 theo hoạt động'],
      [N, N, N, 'Đơn vị tính: Người'],
      [N, 'Làm việc', 'Không làm việc'],
      [N, N, 'Có nhu cầu', 'Không có'],
      [N, N, 'việc làm', 'nhu cầu'],
      [N, N, N, 'việc làm'],
      ['Cả nước', 33, 10, 11],
    ],
    C: [
      ['15. Số giáo viên năm 1999'],
      [N, N, N, 'Đơn vị tính: Người'],
      [N, 'Số người', 'Số người', 'Số người'],
      [N, 1, 2, 3],
      ['Cả nước', 33, 10, 11],
    ],
  },
  merges: { A: ['C3:E3'], B: ['C3:D3'] },
  observations: [
    'B5 GSO_OTHER:SO_HOC_SINH_THEO_LOP:_T:VN:1999:LEVEL = 33 PERSONS A',
    'C5 GSO_OTHER:SO_HOC_SINH_THEO_LOP_CHIA_THEO_LOP_DANG_HOC_0:_T:VN:1999:LEVEL = 10 PERSONS A',
    'D5 GSO_OTHER:SO_HOC_SINH_THEO_LOP_CHIA_THEO_LOP_DANG_HOC_1:_T:VN:1999:LEVEL = 11 PERSONS A',
    'E5 GSO_OTHER:SO_HOC_SINH_THEO_LOP_CHIA_THEO_LOP_DANG_HOC_2:_T:VN:1999:LEVEL = 12 PERSONS A',
    'B!B7 GSO_OTHER:SO_LAO_DONG_THEO_HOAT_DONG_LAM_VIEC:_T:VN:1999:LEVEL = 33 PERSONS A',
    'B!C7 GSO_OTHER:SO_LAO_DONG_THEO_HOAT_DONG_KHONG_LAM_VIEC_CO_NHU_CAU_APYST6:_T:VN:1999:LEVEL = 10 PERSONS A',
    'B!D7 GSO_OTHER:SO_LAO_DONG_THEO_HOAT_DONG_KHONG_LAM_VIEC_KHONG_CO_N_JR7QCM:_T:VN:1999:LEVEL = 11 PERSONS A',
  ],
  problems: ['ask columns-alike B5:B5 1', 'ask columns-alike C5:C5 1', 'ask columns-alike D5:D5 1'],
} satisfies TrapCase;

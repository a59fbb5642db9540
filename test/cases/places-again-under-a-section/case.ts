import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'Regions are listed, then again under "Thành thị" and "Nông thôn": the sections are taken for unknown places, and each region for one said differently',
  day: '2000-01-31',
  sheets: {
    A: [
      ['21. Tỷ lệ hộ có nhà ở năm 1999 theo vùng địa lý'],
      [N, N, 'Đơn vị tính: %'],
      [N, N, 'Tổng số'],
      ['Cả nước', N, 99.9],
      [N, 'Đồng bằng sông Hồng', 99.8],
      [N, 'Đông Bắc', 99.7],
      [N, 'Tây Bắc', 99.6],
      ['Thành thị', N, 98.9],
      [N, 'Đồng bằng sông Hồng', 98.8],
      [N, 'Đông Bắc', 98.7],
      [N, 'Tây Bắc', 98.6],
      ['Nông thôn', N, 97.9],
      [N, 'Đồng bằng sông Hồng', 97.8],
      [N, 'Đông Bắc', 98.7],
      [N, 'Tây Bắc', 97.6],
    ],
  },
  observations: [
    'C4 GSO_OTHER:TY_LE_HO_CO_NHA_O_THEO_VUNG_DIA_LY:_T:VN:1999:LEVEL = 99.9 PT A',
    'C5 GSO_OTHER:TY_LE_HO_CO_NHA_O_THEO_VUNG_DIA_LY:_T:VN-RRD-1997:1999:LEVEL = 99.8 PT A',
    'C6 GSO_OTHER:TY_LE_HO_CO_NHA_O_THEO_VUNG_DIA_LY:_T:VN-NE-1997:1999:LEVEL = 99.7 PT A',
    'C7 GSO_OTHER:TY_LE_HO_CO_NHA_O_THEO_VUNG_DIA_LY:_T:VN-NW:1999:LEVEL = 99.6 PT A',
    'C8 GSO_OTHER:TY_LE_HO_CO_NHA_O_THEO_VUNG_DIA_LY:THANH_THI:VN:1999:LEVEL = 98.9 PT A',
    'C9 GSO_OTHER:TY_LE_HO_CO_NHA_O_THEO_VUNG_DIA_LY:THANH_THI:VN-RRD-1997:1999:LEVEL = 98.8 PT A',
    'C10 GSO_OTHER:TY_LE_HO_CO_NHA_O_THEO_VUNG_DIA_LY:THANH_THI:VN-NE-1997:1999:LEVEL = 98.7 PT A',
    'C11 GSO_OTHER:TY_LE_HO_CO_NHA_O_THEO_VUNG_DIA_LY:THANH_THI:VN-NW:1999:LEVEL = 98.6 PT A',
    'C12 GSO_OTHER:TY_LE_HO_CO_NHA_O_THEO_VUNG_DIA_LY:NONG_THON:VN:1999:LEVEL = 97.9 PT A',
    'C13 GSO_OTHER:TY_LE_HO_CO_NHA_O_THEO_VUNG_DIA_LY:NONG_THON:VN-RRD-1997:1999:LEVEL = 97.8 PT A',
    'C14 GSO_OTHER:TY_LE_HO_CO_NHA_O_THEO_VUNG_DIA_LY:NONG_THON:VN-NE-1997:1999:LEVEL = 98.7 PT A',
    'C15 GSO_OTHER:TY_LE_HO_CO_NHA_O_THEO_VUNG_DIA_LY:NONG_THON:VN-NW:1999:LEVEL = 97.6 PT A',
  ],
  problems: [],
} satisfies TrapCase;

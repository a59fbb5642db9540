import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'A heading broken into "Số lao" and "động": without marks its second half is "đồng", and people become money',
  day: '2024-05-29',
  sheets: {
    '7. DN DK thanh lap': [
      ['7. Doanh nghiệp đăng ký thành lập mới'],
      [N, '5 tháng năm 2024', N, '5 tháng năm 2024 so với', N],
      [N, N, N, 'cùng kỳ năm 2023 (%)', N],
      [N, 'Vốn đăng', 'Số lao', 'Vốn đăng', 'Số lao'],
      [N, 'ký', 'động', 'ký', 'động'],
      [N, '(Tỷ đồng)', '(Người)', N, N],
      ['TỔNG SỐ', 627844, 429178, 110.6, 99.2],
    ],
  },
  merges: { '7. DN DK thanh lap': ['B2:C2', 'D2:E2', 'D3:E3'] },
  observations: [
    'B7 GSO_ENTERPRISES:NEW_ENTERPRISES_VON_DANG_KY:_T:VN:2024-01-01/P5M:LEVEL = 627844 VND9 A',
    'C7 GSO_ENTERPRISES:NEW_ENTERPRISES_LAO_DONG:_T:VN:2024-01-01/P5M:LEVEL = 429178 PERSONS A',
    'D7 GSO_ENTERPRISES:NEW_ENTERPRISES_VON_DANG_KY:_T:VN:2024-01-01/P5M:SPLY = 110.6 PT A',
    'E7 GSO_ENTERPRISES:NEW_ENTERPRISES_LAO_DONG:_T:VN:2024-01-01/P5M:SPLY = 99.2 PT A',
  ],
} satisfies TrapCase;

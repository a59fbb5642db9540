import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'The words "Sơ bộ" and "Ước tính" stand in two cells each: their second halves become measures of their own',
  day: '2023-12-29',
  sheets: {
    '9.Thuy san': [
      ['9. Sản lượng thủy sản'],
      [N, N, N, 'Nghìn tấn'],
      [N, 'Sơ', 'Ước', 'Năm 2023'],
      [N, 'bộ quý III', 'tính', 'so với'],
      [N, 'năm 2023', 'năm 2023', 'năm 2022 (%)'],
      ['Tổng số', 2433.4, 9312.3, 102.2],
    ],
  },
  observations: [
    'B6 GSO_OTHER:SAN_LUONG_THUY_SAN:_T:VN:2023-Q3:LEVEL = 2433.4 T3 P',
    'C6 GSO_OTHER:SAN_LUONG_THUY_SAN:_T:VN:2023:LEVEL = 9312.3 T3 E',
    'D6 GSO_OTHER:SAN_LUONG_THUY_SAN:_T:VN:2023:SPLY = 102.2 PT E',
  ],
} satisfies TrapCase;

import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'One cell holds letters of two encodings: decoding all of it spoils the good half, decoding none loses the place',
  day: '2007-02-28',
  sheets: {
    '04XD': [
      ['5. Vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước thùc hiÖn 2 th¸ng đầu năm 2007'],
      [N, N, 'Tỷ đồng'],
      [N, N, 'Thực hiện'],
      [N, N, '2 th¸ng đầu'],
      [N, N, 'năm 2007'],
      ['Một số tỉnh, thành phố'],
      [N, 'Hải Phßng', 107.5],
      [N, 'Quảng Ng·i', 90],
      [N, 'Bµ Rịa- Vũng Tµu', 85],
    ],
  },
  observations: [
    'C7 GSO_STATE_INVESTMENT:STATE_INVESTMENT:_T:VN-HP:2007-01-01/P2M:LEVEL = 107.5 VND9 A',
    'C8 GSO_STATE_INVESTMENT:STATE_INVESTMENT:_T:VN-29:2007-01-01/P2M:LEVEL = 90 VND9 A',
    'C9 GSO_STATE_INVESTMENT:STATE_INVESTMENT:_T:VN-43:2007-01-01/P2M:LEVEL = 85 VND9 A',
  ],
} satisfies TrapCase;

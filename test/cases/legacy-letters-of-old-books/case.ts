import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'A book of 2002 in TCVN3: no title, place or period is known, and Hà Nội of that time has other borders',
  day: '2002-05-29',
  sheets: {
    '02GTCN 5': [
      ['2. Gi¸ trÞ s¶n xuÊt c«ng nghiÖp'],
      ['    th¸ng 5 vµ 5 th¸ng ®Çu n¨m 2002 (Gi¸ so s¸nh 1994)'],
      [N, N, 'Thùc hiÖn (Tû ®ång)', N, 'Th¸ng 5 n¨m'],
      [N, N, '¦íc tÝnh', 'Céng dån', '2002 so víi'],
      [N, N, 'th¸ng 5', '5 th¸ng ®Çu', 'th¸ng 5 n¨m'],
      [N, N, 'n¨m 2002', 'n¨m 2002', '2001 (%)'],
      ['            Tæng sè', N, 22190, 105059, 113.5],
      ['C«ng nghiÖp cña mét sè '],
      ['®Þa ph\u00ad¬ng'],
      [N, 'Hµ Néi', 1787.9, 8364.3, 121.2],
      [N, '    Ngoµi quèc doanh', 300, 1400, 110],
      [N, 'Hµ T©y', 250.1, 1200, 118],
    ],
  },
  merges: { '02GTCN 5': ['C3:D3'] },
  observations: [
    'C7 GSO_GROSS_OUTPUT:GROSS_OUTPUT:_T:VN:2002-M05:LEVEL = 22190 VND9 E',
    'D7 GSO_GROSS_OUTPUT:GROSS_OUTPUT:_T:VN:2002-01-01/P5M:LEVEL = 105059 VND9 A',
    'E7 GSO_GROSS_OUTPUT:GROSS_OUTPUT:_T:VN:2002-M05:SPLY = 113.5 PT E',
    'C10 GSO_GROSS_OUTPUT:GROSS_OUTPUT:_T:VN-HN-1997:2002-M05:LEVEL = 1787.9 VND9 E',
    'D10 GSO_GROSS_OUTPUT:GROSS_OUTPUT:_T:VN-HN-1997:2002-01-01/P5M:LEVEL = 8364.3 VND9 A',
    'E10 GSO_GROSS_OUTPUT:GROSS_OUTPUT:_T:VN-HN-1997:2002-M05:SPLY = 121.2 PT E',
    'C11 GSO_GROSS_OUTPUT:GROSS_OUTPUT:NGOAI_QUOC_DOANH:VN-HN-1997:2002-M05:LEVEL = 300 VND9 E',
    'D11 GSO_GROSS_OUTPUT:GROSS_OUTPUT:NGOAI_QUOC_DOANH:VN-HN-1997:2002-01-01/P5M:LEVEL = 1400 VND9 A',
    'E11 GSO_GROSS_OUTPUT:GROSS_OUTPUT:NGOAI_QUOC_DOANH:VN-HN-1997:2002-M05:SPLY = 110 PT E',
    'C12 GSO_GROSS_OUTPUT:GROSS_OUTPUT:_T:VN-15:2002-M05:LEVEL = 250.1 VND9 E',
    'D12 GSO_GROSS_OUTPUT:GROSS_OUTPUT:_T:VN-15:2002-01-01/P5M:LEVEL = 1200 VND9 A',
    'E12 GSO_GROSS_OUTPUT:GROSS_OUTPUT:_T:VN-15:2002-M05:SPLY = 118 PT E',
  ],
} satisfies TrapCase;

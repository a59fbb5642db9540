import { labourTable } from '../../fixtures/books.ts';
import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'Names with blanks, prefixes, dashes and either way of writing tones: a province is unknown this month',
  day: '2025-02-28',
  sheets: {
    A: labourTable(
      [
        ['Bắc Kạn ', 1, 2],
        ['Tp. Hồ Chí Minh', 3, 4],
        ['Bà Rịa – Vũng Tàu', 5, 6],
        ['Hoà Bình', 7, 8],
        ['Huế', 9, 10],
        ['  Đắk Lắk', 11, 12],
      ].map(([name, a, b]) => [String(name), 100 + Number(a), 100 + Number(b)]),
      '01/2/2025',
    ),
  },
  observations: [
    'B8 GSO_LABOUR:LABOUR_INDEX:_T:VN-53:2025-02-01:PREV = 101 PT A',
    'C8 GSO_LABOUR:LABOUR_INDEX:_T:VN-53:2025-02-01:SPLY = 102 PT A',
    'B9 GSO_LABOUR:LABOUR_INDEX:_T:VN-SG:2025-02-01:PREV = 103 PT A',
    'C9 GSO_LABOUR:LABOUR_INDEX:_T:VN-SG:2025-02-01:SPLY = 104 PT A',
    'B10 GSO_LABOUR:LABOUR_INDEX:_T:VN-43:2025-02-01:PREV = 105 PT A',
    'C10 GSO_LABOUR:LABOUR_INDEX:_T:VN-43:2025-02-01:SPLY = 106 PT A',
    'B11 GSO_LABOUR:LABOUR_INDEX:_T:VN-14:2025-02-01:PREV = 107 PT A',
    'C11 GSO_LABOUR:LABOUR_INDEX:_T:VN-14:2025-02-01:SPLY = 108 PT A',
    'B12 GSO_LABOUR:LABOUR_INDEX:_T:VN-26:2025-02-01:PREV = 109 PT A',
    'C12 GSO_LABOUR:LABOUR_INDEX:_T:VN-26:2025-02-01:SPLY = 110 PT A',
    'B13 GSO_LABOUR:LABOUR_INDEX:_T:VN-33:2025-02-01:PREV = 111 PT A',
    'C13 GSO_LABOUR:LABOUR_INDEX:_T:VN-33:2025-02-01:SPLY = 112 PT A',
  ],
} satisfies TrapCase;

import { labourTable } from '../../fixtures/books.ts';
import type { TrapCase } from '../../fixtures/trapCase.ts';

export default {
  trap: 'A text where a number belongs and a place that is none: dropped without a word, or read as something',
  day: '2024-06-29',
  sheets: {
    A: labourTable([
      ['Thái Bình ', 101, 102],
      ['Quảng Nam', 'xem ghi chú', 100],
      ['Hà Nam', 99, 98],
      ['Bình Dương', 97, 96],
      ['Xứ Mơ', 1, 2],
    ]),
  },
  observations: [
    'B8 GSO_LABOUR:LABOUR_INDEX:_T:VN-20:2024-06-01:PREV = 101 PT A',
    'C8 GSO_LABOUR:LABOUR_INDEX:_T:VN-20:2024-06-01:SPLY = 102 PT A',
    'C9 GSO_LABOUR:LABOUR_INDEX:_T:VN-27:2024-06-01:SPLY = 100 PT A',
    'B10 GSO_LABOUR:LABOUR_INDEX:_T:VN-63:2024-06-01:PREV = 99 PT A',
    'C10 GSO_LABOUR:LABOUR_INDEX:_T:VN-63:2024-06-01:SPLY = 98 PT A',
    'B11 GSO_LABOUR:LABOUR_INDEX:_T:VN-57:2024-06-01:PREV = 97 PT A',
    'C11 GSO_LABOUR:LABOUR_INDEX:_T:VN-57:2024-06-01:SPLY = 96 PT A',
  ],
  problems: ['stop unreadable B9 1', 'ask unknown-area B12 1', 'ask unknown-area C12 1'],
} satisfies TrapCase;

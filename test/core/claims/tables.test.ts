import { describe, expect, it } from 'vitest';
import { tablesIn } from '../../../src/core/claims/tables.ts';

const numbersOf = (text: string): (readonly [string, readonly (string | null)[]])[] =>
  tablesIn(text).flatMap(({ rows }) =>
    rows.map(({ label, numbers }) => [label, numbers.map((one) => one?.written ?? null)] as const),
  );

describe('the tables of a text', () => {
  it('have their rows with what stands in each column, between tabs and bars', () => {
    const barred = [
      'Kim ngạch:',
      '| Tỉnh | 2023 | 2024 |',
      '|---|---|---|',
      '| Huế |  | 1,5 |',
      '| Hà Nội | 2,0 | −3,1 |',
    ];
    const rows = [
      ['Huế', [null, '1,5']],
      ['Hà Nội', ['2,0', '−3,1']],
    ];
    expect(numbersOf(barred.join('\n'))).toEqual(rows);
    expect(numbersOf('Tỉnh\t2023\t2024\nHuế\t\t1,5\nHà Nội\t2,0\t−3,1')).toEqual(rows);
    expect(tablesIn(barred.join('\n'))[0]).toMatchObject({ above: 'Kim ngạch:', lines: 4 });
  });

  it('leave a row open whose empty cell shows nowhere, and numbers of rows are none', () => {
    const spaced = [
      'Tỉnh         2023   2024',
      '1  Huế               1,5',
      '2  Hà Nội    2,0    −3,1',
      '3  Cà Mau    4,0    5,1',
    ];
    expect(numbersOf(spaced.join('\n'))).toEqual([
      ['Huế', []],
      ['Hà Nội', ['2,0', '−3,1']],
      ['Cà Mau', ['4,0', '5,1']],
    ]);
  });

  it('know where in the text each number stands', () => {
    const text = 'Xuất khẩu\n\nHà Nội\t12,5\nHuế\t3,25';
    const all = tablesIn(text).flatMap(({ rows }) => rows.flatMap(({ numbers }) => numbers));
    expect(all.map((one) => one && text.slice(one.start, one.end))).toEqual(['12,5', '3,25']);
  });
});

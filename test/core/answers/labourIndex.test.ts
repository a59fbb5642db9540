import { describe, expect, it } from 'vitest';
import { SHARED } from '../../fixtures/shared.ts';
import { importedCells, plainSheet, provincesByName } from './readers.ts';

/** Book, sheet, day, and the rows of the two pages, as they stand in the sheets. 2023-09 has no such table. */
const TABLES: readonly [string, string, string, readonly [number, number], readonly [number, number] | null][] = [
  ['2023-01', '5. LĐDNCN_DP', '2023-01-01', [9, 40], [49, 80]],
  ['2023-02', '5. LĐCN_DP', '2023-02-01', [9, 40], [49, 80]],
  ['2023-03', '11.LĐCN_DP', '2023-03-01', [9, 40], [49, 80]],
  ['2023-04', '5. LĐCN_DP', '2023-04-01', [9, 40], [49, 80]],
  ['2023-05', '5. LĐCN_DP', '2023-05-01', [9, 40], [51, 82]],
  // Its second page says 30/6/2023 and is a question.
  ['2023-06', '15. LĐCN_DP', '2023-06-01', [8, 39], null],
  ['2023-07', '5. LD CN DP', '2023-07-01', [9, 40], [49, 80]],
  ['2023-08', '5. LD CN DP', '2023-08-01', [8, 39], [47, 78]],
  ['2023-10', '5. LĐCN_DP', '2023-10-01', [9, 40], [49, 80]],
  ['2023-11', '5. LĐCN_DP', '2023-11-01', [9, 40], [49, 80]],
  ['2023-12', '16. LĐCN_DP', '2023-12-01', [9, 40], [49, 80]],
  ['2024-01', '5. LĐCN_DP', '2024-01-01', [9, 40], [49, 80]],
  ['2024-02', '5. LĐCN_DP', '2024-02-01', [9, 40], [49, 80]],
  ['2024-03', '10.LĐCN_DP', '2024-03-01', [9, 40], [50, 81]],
  ['2024-04', '5. LĐCN_DP', '2024-04-01', [8, 39], [48, 79]],
  ['2024-05', '5. LĐCN_DP', '2024-05-01', [9, 40], [49, 80]],
  ['2024-06', '15. LĐCN_DP', '2024-06-01', [8, 39], [47, 78]],
  ['2025-02', '5. LĐCN_DP', '2025-02-01', [9, 40], [49, 80]],
];
const BASES = { B: 'PREV', C: 'SPLY' } as const;
const rowsOf = ([from, to]: readonly [number, number]): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe.skipIf(!SHARED)('labour used in industry, all provinces (skipped without ../shared/data)', () => {
  it.each(TABLES)('%s, sheet %s: every cell is what the sheet says', (book, sheet, day, first, second) => {
    const said = plainSheet(book, sheet);
    const codes = provincesByName().set('Cả nước', 'VN').set('CẢ NƯỚC', 'VN').set('Huế', 'VN-26');
    const imported = importedCells(book);
    const rows = [...rowsOf(first), ...(second ? rowsOf(second) : [])];
    const answers = rows.flatMap((row) => {
      const name = (said(`A${row}`)?.text ?? '').normalize('NFC').trim();
      return (['B', 'C'] as const).map((letters) => ({
        at: `${letters}${row}`,
        key: `GSO_LABOUR:LABOUR_INDEX:_T:${codes.get(name) ?? name}:${day}:${BASES[letters]}`,
        meaning: `GSO_LABOUR LABOUR_INDEX ${day} ${BASES[letters]} PT A`,
        value: Number(said(`${letters}${row}`)?.text),
      }));
    });
    const found = answers.map(({ at }) => {
      const { key = '', meaning = '', value = NaN } = imported.get(`${sheet}!${at}`) ?? {};
      return { at, key, meaning, value };
    });
    expect(found).toEqual(answers);
    expect(new Set(answers.map(({ key }) => key)).size).toBe(second ? 128 : 64);
    const all = [...imported].filter(([, { meaning }]) => meaning.startsWith('GSO_LABOUR '));
    expect(all.length).toBe(answers.length);
  });

  it('some of them, looked up by eye', () => {
    const at = (book: string, cell: string) => importedCells(book).get(cell);
    expect(at('2024-06', '15. LĐCN_DP!C9')).toMatchObject({ area: 'VN-HN', value: 99.96 });
    expect(at('2024-05', '5. LĐCN_DP!B10')).toMatchObject({ area: 'VN-HN', value: 100.7 });
    expect(at('2024-05', '5. LĐCN_DP!C40')).toMatchObject({ area: 'VN-26', value: 105.33 });
    expect(at('2024-05', '5. LĐCN_DP!B49')).toMatchObject({ area: 'VN-DN', value: 100.35 });
    expect(at('2024-05', '5. LĐCN_DP!C9')).toMatchObject({ area: 'VN', value: 103.15 });
  });
});

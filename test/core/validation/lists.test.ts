import { describe, expect, it } from 'vitest';
import { REGIONS } from '../../../src/core/model/areaRegister.ts';
import { inStyle } from '../../../src/core/model/text.ts';
import { checkBook } from '../../../src/core/validation/rules.ts';
import { outOfOrder } from '../../../src/core/validation/sortedLists.ts';
import type { Basis } from '../../../src/core/model/observation.ts';
import { bookOf, type MadeTable } from './made.ts';

const PLACES = (REGIONS.find(({ code }) => code === 'NORTH28')?.codes ?? []).slice(0, 13);

/** New capital of the first months of a year, the largest first. */
const capital = (months: number, rows: readonly string[], values: readonly number[]): MadeTable => ({
  rows,
  columns: [{ measure: 'FDI_NEW', period: `2024-01-01/P${months}M`, values }],
});
const falling = (by: number): number[] => PLACES.slice(0, 12).map((_, i) => (1500 - i * 110) * by);
const TWELVE = PLACES.slice(0, 12);
const APRIL = ['2024-04-29', capital(4, TWELVE, falling(1))] as const;

const found = (table: MadeTable, rule: string) =>
  checkBook(bookOf(table, [APRIL], '2024-05-29')).filter((one) => one.rule === rule);

describe('a list of the largest, from January on', () => {
  it('in falling order raises nothing', () => {
    expect(found(capital(5, TWELVE, falling(1.2)), 'list-order')).toEqual([]);
    expect(found(capital(5, TWELVE, falling(1.2)), 'row-gone')).toEqual([]);
  });

  it('two exchanged figures, close as they are, break its order', () => {
    const values = falling(1.2);
    [values[8], values[10]] = [values[10] ?? 0, values[8] ?? 0];
    expect(found(capital(5, TWELVE, values), 'list-order')).toMatchObject([
      { severity: 'warning', cell: expect.stringMatching(/^B(18|19|20)$/) },
    ]);
  });

  it('a row that had more than the least that is left must still be there', () => {
    const rows = [...TWELVE.slice(0, 4), ...TWELVE.slice(5), PLACES[12] ?? ''];
    const values = [...falling(1.2).filter((_, i) => i !== 4), 300];
    expect(found(capital(5, rows, values), 'row-gone')).toMatchObject([
      { severity: 'warning', subject: expect.stringContaining(TWELVE[4] ?? '') },
    ]);
  });

  it('can be said in either style of numbers', () => {
    const rows = [...TWELVE.slice(0, 4), ...TWELVE.slice(5), PLACES[12] ?? ''];
    const values = [...falling(1.2).filter((_, i) => i !== 4), 300];
    const book = bookOf(capital(5, rows, values), [APRIL], '2024-05-29');
    const text = checkBook(book).find(({ rule }) => rule === 'row-gone')?.text ?? { vi: '', en: '' };
    expect([text.vi, text.en].map((each) => /1.060/.exec(each)?.[0])).toEqual(['1.060', '1,060']);
    expect(inStyle(text, 'vi').en).toContain('1.060');
    expect(inStyle(text, 'en').vi).toContain('1,060');
  });

  it('the smallest may be overtaken and go', () => {
    const rows = [...TWELVE.slice(0, 11), PLACES[12] ?? ''];
    const values = [...falling(1.2).slice(0, 11), 450];
    expect(found(capital(5, rows, values), 'row-gone')).toEqual([]);
  });

  it('says which figures must go so that the others fall, as few as possible', () => {
    expect(outOfOrder([9, 7, 7, 5, 1])).toEqual([]);
    expect(outOfOrder([9, 2, 7, 5, 1])).toEqual([1]);
    expect(outOfOrder([9, 7, 800, 5, 1])).toEqual([2]);
  });
});

describe('a table that nothing is known of', () => {
  const alone = (basis: Basis, values: readonly number[], rule: string) =>
    checkBook(
      bookOf({ rows: values.map((_, i) => `ROW_${i}`), columns: [{ basis, period: '2024-Q1', values }] }),
    ).filter((one) => one.rule === rule);
  const INDICES = [104.2, 98.1, 113.4, 107, 121.9, 101.3];

  it('an index times 1000 stands apart from the others', () => {
    expect(alone('SPLY', INDICES, 'stands-apart')).toEqual([]);
    expect(alone('SPLY', INDICES.with(3, 107000), 'stands-apart')).toMatchObject([
      { cell: 'B13', severity: 'warning' },
    ]);
  });

  it('twenty thousand figures of one size are one look at each', () => {
    const values = Array.from({ length: 20_000 }, () => 100);
    expect(alone('SPLY', values, 'stands-apart')).toEqual([]);
    expect(alone('SPLY', values.with(7, 100_000), 'stands-apart')).toHaveLength(1);
  });

  it('a total at the head may be as large as it is', () => {
    expect(alone('LEVEL', [90000, 110, 80, 140, 95, 70], 'stands-apart')).toEqual([]);
  });

  it('indices around 5 are growth rates, growth rates around 105 are indices', () => {
    expect(alone('SPLY', INDICES, 'index-base')).toEqual([]);
    expect(
      alone(
        'SPLY',
        INDICES.map((value) => value - 100),
        'index-base',
      ),
    ).toMatchObject([{ severity: 'warning' }]);
    expect(alone('SPLY_GROWTH', INDICES, 'index-base')).toMatchObject([{ severity: 'warning' }]);
  });
});

describe('rows that are gone', () => {
  const industries = (rows: readonly string[], period: string): MadeTable => ({
    rows,
    columns: [{ basis: 'SPLY', period, values: rows.map((_, i) => 101 + i) }],
  });
  const SIX = ['A', 'B', 'C', 'D', 'E', 'F'];

  it('one earlier book is enough where a single row of it is gone', () => {
    const book = bookOf(
      industries(SIX.slice(1), '2024-Q3'),
      [['2024-06-29', industries(SIX, '2024-Q2')]],
      '2024-09-29',
    );
    expect(checkBook(book).filter(({ rule }) => rule === 'row-gone')).toMatchObject([
      { text: { en: expect.stringContaining('The book before had 6 rows') as string } },
    ]);
  });
});

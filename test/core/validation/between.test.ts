import { describe, expect, it } from 'vitest';
import type { TimePeriod } from '../../../src/core/model/period.ts';
import type { CheckedBook } from '../../../src/core/model/validation.ts';
import { checkBook } from '../../../src/core/validation/rules.ts';
import { bookOf, tableOf, type MadeTable } from './made.ts';

const found = (book: CheckedBook, rule: string) => checkBook(book).filter((one) => one.rule === rule);
const rows = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];

describe('between tables', () => {
  const industries = (measure: string, change: (i: number) => number): MadeTable => ({
    rows,
    columns: [{ measure, basis: 'SPLY', period: '2024-M06', values: rows.map((_, i) => change(i)) }],
  });
  const book = (last: number): CheckedBook => ({
    ...bookOf(industries('IIP', (i) => (i === 9 ? last : 104 + (i % 3)))),
    tables: [
      tableOf(industries('IIP', (i) => (i === 9 ? last : 104 + (i % 3)))),
      tableOf(industries('LABOUR_INDEX', (i) => (i === 9 ? 70 : 101 + (i % 2)))),
    ],
  });

  it('production that grows by a third while labour falls by a third is information', () => {
    expect(found(book(135), 'between-tables')).toMatchObject([{ severity: 'info', cell: 'B19' }]);
    expect(found(book(75), 'between-tables')).toEqual([]);
  });
});

describe('between sources', () => {
  const made = (value: number): MadeTable => ({ rows: ['VN-19'], columns: [{ period: '2024-M06', values: [value] }] });
  const other = (value: number): CheckedBook['others'] => {
    const key = { dataset: 'CUSTOMS', measure: 'MADE', item: '_T', area: 'VN-19', basis: 'LEVEL' as const };
    const period = '2024-M06' as TimePeriod;
    const about = { release: 1, releasedOn: '2024-06-20', unit: 'VND', unitMult: 3, priceBasis: 'N' as const };
    return [{ key: { ...key, timePeriod: period }, value, ...about }];
  };

  it('two datasets that say the same number otherwise are a warning, whatever their multiplier', () => {
    expect(found({ ...bookOf(made(12150)), others: other(12.15) }, 'between-sources')).toEqual([]);
    expect(found({ ...bookOf(made(16000)), others: other(12.15) }, 'between-sources')).toMatchObject([
      { severity: 'warning', evidence: [{ value: 16000 }, { key: 'CUSTOMS:MADE:_T:VN-19:2024-M06:LEVEL' }] },
    ]);
  });

  it('two books of one day that disagree are a warning, a later one that revises is not', () => {
    const same = bookOf(made(120), [['2024-06-29', made(100)]], '2024-06-29');
    expect(found(same, 'between-sources')).toHaveLength(1);
    expect(found(bookOf(made(104), [['2024-05-29', made(100)]]), 'between-sources')).toEqual([]);
  });
});

describe('between vintages', () => {
  it('T-20: growth that does not follow from the stored levels is information, with the base that it implies', () => {
    const retail = (year: number, level: number, index: number | null): MadeTable => ({
      rows: ['_T'],
      columns: [
        { measure: 'RETAIL_SALES', period: `${year}-01-01/P6M`, values: [level] },
        { measure: 'RETAIL_SALES', basis: 'SPLY', period: `${year}-01-01/P6M`, values: [index] },
      ],
    });
    const book = bookOf(retail(2024, 3098.7, 108.6), [['2023-06-29', retail(2023, 3016.8, null)]]);
    const [one] = found(book, 'base-revised');
    expect(one).toMatchObject({ severity: 'info', evidence: [{ value: 108.6 }, { value: 3098.7 }, { value: 3016.8 }] });
    expect(one?.text.vi).toContain('−5,4%');
    expect(one?.text.en).toContain('2,853');
    const kept = bookOf(retail(2024, 3098.7, 102.7), [['2023-06-29', retail(2023, 3016.8, null)]]);
    expect(found(kept, 'base-revised')).toEqual([]);
  });

  it('a revision that is larger than usual for its series is told, one to twice the figure is a warning', () => {
    const said = (values: Readonly<Record<string, number>>): MadeTable => ({
      rows: ['A'],
      columns: Object.entries(values).map(([period, value]) => ({ period, values: [value] })),
    });
    const earlier = [
      ['2024-01-29', said({ '2024-M01': 100 })],
      ['2024-02-29', said({ '2024-M01': 100.4, '2024-M02': 101 })],
      ['2024-03-29', said({ '2024-M02': 101.5, '2024-M03': 102 })],
      ['2024-04-29', said({ '2024-M03': 101.8, '2024-M04': 103 })],
      ['2024-05-29', said({ '2024-M04': 103.2, '2024-M05': 104 })],
    ] as const;
    const revised = (value: number) =>
      found(bookOf(said({ '2024-M05': value, '2024-M06': 105 }), earlier), 'revision-large');
    expect(revised(104.6)).toEqual([]);
    expect(revised(124)).toMatchObject([{ severity: 'info' }]);
    expect(revised(250)).toMatchObject([{ severity: 'warning', evidence: [{ value: 250 }, { value: 104 }] }]);
  });
});

it('every finding says its rule, its tolerance, its cells and both sentences', () => {
  const all = checkBook(
    bookOf({
      rows,
      columns: [{ period: '2024-M06', basis: 'SPLY', values: rows.map((_, i) => (i === 0 ? -5 : 104)) }],
    }),
  );
  expect(all).toHaveLength(1);
  for (const one of all)
    for (const text of [one.rule, one.cell, one.subject, one.text.vi, one.text.en, one.tolerance.vi, one.tolerance.en])
      expect(text).not.toBe('');
});

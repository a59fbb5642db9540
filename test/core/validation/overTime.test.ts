import { describe, expect, it } from 'vitest';
import { REGIONS } from '../../../src/core/model/areaRegister.ts';
import type { CheckedBook } from '../../../src/core/model/validation.ts';
import { checkBook } from '../../../src/core/validation/rules.ts';
import { bookOf, type MadeTable } from './made.ts';

const found = (book: CheckedBook, rule: string) => checkBook(book).filter((one) => one.rule === rule);
const PLACES = (REGIONS.find(({ code }) => code === 'NORTH28')?.codes ?? []).slice(0, 20);
const two = (month: number): string => String(month).padStart(2, '0');
/** An index a few percent above 100, different for every place and month, the same on every run. */
const usual = (place: number, month: number): number =>
  Math.round((105 + ((place * 7 + month * 3) % 11) - 5) * 10) / 10;

const iip = (year: number, month: number, change: (place: string) => number | null = () => null): MadeTable => ({
  rows: PLACES,
  columns: [
    {
      measure: 'IIP',
      basis: 'SPLY',
      period: `${year}-M${two(month)}`,
      values: PLACES.map((place, i) => change(place) ?? usual(i, month)),
    },
  ],
});
const year2013 = Array.from({ length: 12 }, (_, i) => [`2013-${two(i + 1)}-28`, iip(2013, i + 1)] as const);

describe('T-22: a true outlier', () => {
  const book = bookOf(
    iip(2014, 1, (place) => (place === 'VN-69' ? 623.5 : null)),
    year2013,
    '2014-01-28',
  );

  it("Thái Nguyên's +523.5 % of January 2014 is flagged as a warning, and kept as it is", () => {
    const before = JSON.stringify(book.tables);
    expect(found(book, 'outlier')).toMatchObject([
      { severity: 'warning', subject: 'TEST:IIP:_T:VN-69:2014-M01:SPLY', evidence: [{ value: 623.5 }] },
    ]);
    expect(JSON.stringify(book.tables)).toBe(before);
  });

  it('is seen in an empty workspace too, beside the other places', () => {
    const alone = bookOf(
      iip(2014, 1, (place) => (place === 'VN-69' ? 623.5 : null)),
      [],
      '2014-01-28',
    );
    expect(found(alone, 'outlier').map(({ subject }) => subject)).toEqual(['TEST:IIP:_T:VN-69:2014-M01:SPLY']);
  });

  it('a usual month has none', () => {
    expect(found(bookOf(iip(2014, 1), year2013, '2014-01-28'), 'outlier')).toEqual([]);
  });
});

describe('T-23: Tết moves from January to February', () => {
  const country = (year: number, month: number, value: number): MadeTable => ({
    rows: ['_T'],
    columns: [{ measure: 'IIP', basis: 'SPLY', period: `${year}-M${two(month)}`, values: [value] }],
  });
  const calm = Array.from(
    { length: 10 },
    (_, i) => [`2024-${two(i + 3)}-28`, country(2024, i + 3, 106 + (i % 3))] as const,
  );
  const known = [
    ['2024-01-29', country(2024, 1, 118.3)] as const,
    ['2024-02-29', country(2024, 2, 93.19)] as const,
    ...calm,
  ];
  const february = (january: number, value: number): CheckedBook =>
    bookOf(country(2025, 2, value), [...known, ['2025-01-28', country(2025, 1, january)]], '2025-02-28');

  it('January and February swing from year to year, both together do not: 117.17 in February 2025 is no outlier', () => {
    expect(found(february(97.3, 117.17), 'outlier')).toEqual([]);
  });

  it('what does not come back in the two months together is one', () => {
    expect(found(february(97.3, 1171.7), 'outlier')).toHaveLength(1);
  });

  it('one of the two months alone is not judged by others when Tết fell otherwise', () => {
    expect(found(bookOf(country(2025, 1, 60), known, '2025-01-28'), 'outlier')).toEqual([]);
  });
});

describe('columns', () => {
  const rows = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];
  const levels = (month: number, values: readonly number[]): MadeTable => ({
    rows,
    columns: [{ period: `2024-M${two(month)}`, values }],
  });
  const may = rows.map((_, i) => 110 + i * 13);
  const june = may.map((value, i) => Math.round(value * (1.01 + (i % 3) * 0.004) * 10) / 10);
  const earlier = [['2024-05-29', levels(5, may)] as const];

  it('a month that says what the month before said is a copied one', () => {
    expect(found(bookOf(levels(6, june), earlier), 'month-copied')).toEqual([]);
    expect(found(bookOf(levels(6, may), earlier), 'month-copied')).toMatchObject([
      { severity: 'error', cell: 'B10:B19' },
    ]);
    const mostly = june.map((value, i) => (i < 9 ? (may[i] ?? 0) : value));
    expect(found(bookOf(levels(6, mostly), earlier), 'month-copied')).toHaveLength(1);
  });

  it('a figure of a thousand times the month before is asked about; a whole column is a matter of its scale', () => {
    const typed = june.map((value, i) => (i === 4 ? value * 1000 : value));
    expect(found(bookOf(levels(6, june), earlier), 'leap')).toEqual([]);
    expect(found(bookOf(levels(6, typed), earlier), 'leap')).toMatchObject([{ severity: 'warning', cell: 'B14' }]);
    const scaled = june.map((value) => value * 1000);
    expect(found(bookOf(levels(6, scaled), earlier), 'leap')).toEqual([]);
  });

  it('two rows that lie where the other was are asked about', () => {
    const swapped = june.map((value, i) => (i === 2 ? (june[7] ?? 0) : i === 7 ? (june[2] ?? 0) : value));
    expect(found(bookOf(levels(6, june), earlier), 'rows-exchanged')).toEqual([]);
    expect(found(bookOf(levels(6, swapped), earlier), 'rows-exchanged')).toMatchObject([
      { severity: 'warning', cell: 'B12' },
    ]);
  });

  it('an index of 107 that became 7 has another base', () => {
    const indices = (month: number, less: number): MadeTable => ({
      rows,
      columns: [{ period: `2024-M${two(month)}`, basis: 'SPLY', values: rows.map((_, i) => 103 + i - less) }],
    });
    const before = [['2024-05-29', indices(5, 0)] as const];
    expect(found(bookOf(indices(6, 0), before), 'index-base')).toEqual([]);
    expect(found(bookOf(indices(6, 100), before), 'index-base')).toMatchObject([{ severity: 'error' }]);
  });
});

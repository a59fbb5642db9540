import { describe, expect, it } from 'vitest';
import { REGIONS } from '../../../src/core/model/areaRegister.ts';
import type { CheckedBook } from '../../../src/core/model/validation.ts';
import { checkBook } from '../../../src/core/validation/rules.ts';
import { bookOf, type MadeTable } from './made.ts';

const found = (book: CheckedBook, rule: string) => checkBook(book).filter((one) => one.rule === rule);
const cells = (book: CheckedBook, rule: string): string[] =>
  found(book, rule).map(({ severity, cell }) => `${severity} ${cell}`);

describe('structure', () => {
  const north = REGIONS.find(({ code }) => code === 'NORTH28')?.codes ?? [];
  const table = (codes: readonly string[]): MadeTable => ({
    rows: codes,
    columns: [{ period: '2024-M06', values: codes.map((_, i) => 100 + i) }],
  });

  it('a table of the 28 northern provinces has all of them, or says which one is missing', () => {
    expect(found(bookOf(table(north)), 'units-missing')).toEqual([]);
    const [one] = found(bookOf(table(north.filter((code) => code !== 'VN-53'))), 'units-missing');
    expect(one).toMatchObject({
      severity: 'warning',
      text: { vi: 'Có 27/28 đơn vị (28 tỉnh, thành phố phía Bắc); thiếu Bắc Kạn.' },
    });
  });

  it('a row that the last two books had and that nothing replaces is missed', () => {
    const rows = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    const made = (names: readonly string[], month: number): MadeTable => ({
      rows: names,
      columns: [{ period: `2024-M0${month}`, values: names.map((_, i) => 50 + i) }],
    });
    const earlier = [['2024-04-29', made(rows, 4)] as const, ['2024-05-29', made(rows, 5)] as const];
    const without = rows.filter((name) => name !== 'C');
    expect(found(bookOf(made(rows, 6), earlier), 'row-gone')).toEqual([]);
    expect(found(bookOf(made(without, 6), earlier), 'row-gone')).toHaveLength(1);
    expect(found(bookOf(made([...without, 'C2'], 6), earlier), 'row-gone')).toEqual([]);
  });
});

describe('within a table', () => {
  const rows = ['TOTAL', 'A', 'B', 'C'];
  const sums = (last: number): MadeTable => ({
    rows,
    columns: [
      { period: '2024-M03', values: [54.2, 9, 18.1, 27.1] },
      { period: '2024-M04', values: [60.1, 10, 20, 30.1] },
      { period: '2024-M05', values: [66.6, 11.3, 22.2, 33.1] },
      { period: '2024-M06', values: [last, 12.1, 24.1, 35.8] },
    ],
  });

  it('parts add up to their total within half a printed unit each, where they do in the other columns', () => {
    expect(cells(bookOf(sums(72.1)), 'parts-sum')).toEqual([]);
    expect(cells(bookOf(sums(75)), 'parts-sum')).toEqual(['warning E10']);
    expect(cells(bookOf(sums(72.3)), 'parts-sum')).toEqual(['info E10']);
  });

  it('shares of the same parts sum to the share of the whole', () => {
    const shares = (c: number): MadeTable => ({
      rows,
      columns: [...sums(72).columns, { period: '2024-M06', basis: 'SHARE', values: [100, 16.7, 33.3, c] }],
    });
    expect(cells(bookOf(shares(50)), 'shares-sum')).toEqual([]);
    expect(cells(bookOf(shares(45)), 'shares-sum')).toEqual(['warning F10']);
  });

  it('growth, percent of plan and share follow from the printed levels, as far as rounding goes', () => {
    const table = (growth: number, plan: number): MadeTable => ({
      rows: ['A', 'B'],
      columns: [
        { period: '2023-M06', values: [200.5, 80.3] },
        { period: '2024-M06', values: [220.1, 84.4] },
        { period: '2024', measure: 'MADE_PLAN', values: [1000, 400] },
        { period: '2024-M06', basis: 'SPLY', values: [growth, 105.1] },
        { period: '2024-M06', basis: 'PLAN', values: [plan, 21.1] },
      ],
    });
    expect(checkBook(bookOf(table(109.8, 22)))).toEqual([]);
    expect(cells(bookOf(table(108, 22)), 'growth-of-levels')).toEqual(['warning E10']);
    expect(cells(bookOf(table(109.8, 25)), 'percent-of-plan')).toEqual(['warning F10']);
  });

  it('an index below 0 is an error, a level below 0 a warning where there never was one', () => {
    const level = (value: number, month: number): MadeTable => ({
      rows: ['A'],
      columns: [{ period: `2024-M0${month}`, values: [value] }],
    });
    const earlier = [3, 4, 5].map((month) => [`2024-0${month}-29`, level(50 + month, month)] as const);
    expect(cells(bookOf(level(-3, 6), earlier), 'sign')).toEqual(['warning B10']);
    expect(cells(bookOf(level(-3, 6)), 'sign')).toEqual([]);
    const index: MadeTable = { rows: ['A'], columns: [{ period: '2024-M06', basis: 'SPLY', values: [-3] }] };
    expect(cells(bookOf(index), 'sign')).toEqual(['error B10']);
  });
});

describe('sums from January', () => {
  const rows = ['A', 'B', 'C', 'D', 'E'];
  const before: MadeTable = { rows, columns: [{ period: '2024-01-01/P5M', values: [500, 100, 200, 300, 400] }] };
  const now = (first: number): MadeTable => ({
    rows,
    columns: [
      { period: '2024-M06', values: [100, 20, 40, 60, 80] },
      { period: '2024-01-01/P6M', values: [first, 120, 241, 359, 480] },
    ],
  });
  const earlier = [['2024-05-29', before] as const];

  it('are the sum before and the month, but for revisions of earlier months, whose size is said', () => {
    expect(found(bookOf(now(602), earlier), 'cumulative-sum')).toEqual([]);
    const [one] = found(bookOf(now(560), earlier), 'cumulative-sum');
    expect(one).toMatchObject({ severity: 'info', cell: 'C10' });
    expect(one?.text.en).toContain('revised by −8.0%');
    expect(cells(bookOf(now(1600), earlier), 'cumulative-sum')).toEqual(['warning C10']);
    expect(cells(bookOf(now(90), earlier), 'cumulative-sum')).toEqual(['error C10']);
  });
});

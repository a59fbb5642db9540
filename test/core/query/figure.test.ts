import { beforeAll, describe, expect, it } from 'vitest';
import { oneAtRandom, seeded } from '../../../bench/seeded.ts';
import { expressionFrom, type Expression } from '../../../src/core/model/expression.ts';
import type { DerivedTable, Figure } from '../../../src/core/model/figure.ts';
import { bookOf, retailTable } from '../../fixtures/books.ts';
import { readPlainXlsx, type PlainCell } from '../plainXlsx.ts';
import { realFiles, SHARED } from '../../fixtures/shared.ts';
import { testCore, type TestCore } from '../../fixtures/workspace.ts';
import { recomputed } from './recomputed.ts';

describe('a derived figure', () => {
  const level = 'GSO_RETAIL:RETAIL_SALES:_T:VN:2024-M05:LEVEL';
  const index = 'GSO_RETAIL:RETAIL_SALES:_T:VN:2024-M05:SPLY';

  async function withRetail(): Promise<TestCore> {
    const test = await testCore();
    await test.importBook('2024-05-29.xlsx', bookOf({ A: retailTable(500, 519, 109.5) }));
    return test;
  }

  it('is computed exactly and names the cell of each number that it rests on', async () => {
    const { call } = await withRetail();
    const found = await call('figure.read', { expression: `previous(${level},${index})` });
    expect(found).toMatchObject({ exact: '34600/73', unit: 'VND', unitMult: 9, status: 'E', why: null });
    expect(found.value).toBeCloseTo(473.97260274, 8);
    expect(found.inputs.map(({ value, source }) => [value, source?.file, source?.sheet, source?.cell])).toEqual([
      [519, '2024-05-29.xlsx', 'A', 'C8'],
      [109.5, '2024-05-29.xlsx', 'A', 'D8'],
    ]);
  });

  it('shows each step of a nested computation', async () => {
    const { call } = await withRetail();
    const before = `previous(${level},${index})`;
    const { value, step } = await call('figure.read', { expression: `growth(${level},${before})` });
    expect(value).toBeCloseTo(9.5, 12);
    expect(step).toMatchObject({ formula: 'growth', steps: [{ formula: 'previous', unit: 'VND', unitMult: 9 }] });
  });

  it('is missing where one of its numbers is missing, and says which', async () => {
    const { call } = await withRetail();
    const gone = level.replace('_T:VN', '_T:VN-HP');
    const { value, why, status } = await call('figure.read', { expression: `share(${gone},${level})` });
    expect([value, status, why?.vi]).toEqual([null, null, 'không tính được: thiếu số của Hải Phòng']);
  });

  it('is a published number where the expression is its key', async () => {
    const { call } = await withRetail();
    expect(await call('figure.read', { expression: level })).toMatchObject({ value: 519, step: null, status: 'E' });
  });

  it.each([
    '',
    'share',
    'nothing(1)',
    `share(${level})`,
    `share(${level},${level},${level})`,
    'toString(A:B:_T:VN:2024:LEVEL)',
  ])('is refused where it is no known computation: %s', async (expression) => {
    const { core } = await withRetail();
    expect(await core.dispatch('figure.read', { expression })).toMatchObject({
      ok: false,
      error: { code: 'bad-expression' },
    });
  });

  it('is refused across current and constant prices, with the reason', async () => {
    const { call, importBook } = await testCore();
    const heads =
      'DATASET,MEASURE,ITEM,REF_AREA,TIME_PERIOD,BASIS,PRICE_BASIS,UNIT_MEASURE,UNIT_MULT,OBS_VALUE,OBS_STATUS';
    const rows = ['V,VND,9,500', 'C,VND,9,300'].map((rest) => `GSO_GDP,GDP,_T,VN,2024,LEVEL,${rest},A`);
    await importBook('2025-01-06.csv', new TextEncoder().encode([heads, ...rows].join('\n')));
    const [current, constant] = ['GDP', 'GDP_THEO_GIA_SO_SANH'].map((code) => `GSO_GDP:${code}:_T:VN:2024:LEVEL`);
    for (const formula of ['growth', 'share', 'sum', 'difference'])
      expect(await call('figure.read', { expression: `${formula}(${current},${constant})` })).toMatchObject({
        value: null,
        why: { vi: 'không tính được: số theo giá hiện hành và số theo giá so sánh không tính chung được' },
      });
    expect((await call('figure.read', { expression: `${constant}` })).value).toBe(300);
  });

  it('is as of a day', async () => {
    const { call, importBook } = await withRetail();
    await importBook('2024-06-29.xlsx', bookOf({ A: retailTable(501, 516, 109) }));
    const value = async (asOf?: string): Promise<number | null> =>
      (await call('figure.read', { expression: `growthOfIndex(${index})`, ...(asOf ? { asOf } : {}) })).value;
    expect([await value(), await value('2024-05-30')]).toEqual([9, 9.5]);
  });
});

const BOOKS = /^2024-0[1-6]/;

describe.skipIf(!SHARED)('200 derived figures of real books (skipped without ../shared/data)', () => {
  let tables: DerivedTable[];
  let figures: Figure[];
  const books = realFiles('gso', BOOKS);
  const sheets = new Map(books.map(({ name, path }) => [name, readPlainXlsx(path)]));

  beforeAll(async () => {
    const { call, importBook } = await testCore();
    for (const { name, bytes } of books) await importBook(name, bytes());
    tables = [];
    for (const measure of ['STATE_INVESTMENT', 'LABOUR_INDEX', 'FDI_NEW'])
      for (const period of ['2024-03', '2024-05', '2024-06', '6T/2024', '5T/2024'])
        for (const region of ['NORTH28', 'ALL63'])
          await call('derived.byArea', { measure, period, region }).then(
            (found) => tables.push(found),
            () => null,
          );
    const cells = tables.flatMap(({ rows }) =>
      rows.flatMap((row) => Object.values(row.cells).flatMap((cell) => (cell?.value == null ? [] : cell))),
    );
    const random = seeded(20240629);
    const drawn = Array.from({ length: 200 }, () => oneAtRandom(cells, random));
    figures = [];
    for (const cell of drawn) {
      const found = await call('figure.read', { expression: cell.expression });
      expect(found.value).toBe(cell.value);
      figures.push(found);
    }
  }, 120_000);

  const said = (file: string, sheet: string, cell: string): PlainCell | undefined =>
    sheets.get(file)?.get(sheet)?.get(cell);

  it('rest on cells that hold the very numbers', () => {
    expect(figures).toHaveLength(200);
    expect(new Set(figures.map(({ step }) => step?.formula)).size).toBeGreaterThanOrEqual(6);
    for (const { inputs } of figures)
      for (const { value, source } of inputs) {
        if (!source || value === null) continue;
        expect(said(source.file, source.sheet, source.cell)?.text).toBeDefined();
        expect(Number(said(source.file, source.sheet, source.cell)?.text)).toBe(value);
      }
  });

  it('come out the same when they are computed again from those cells', () => {
    for (const { expression, inputs, value } of figures) {
      const known = new Map(
        inputs.map(({ term, source, value: own }) => [
          term,
          source && own !== null ? Number(said(source.file, source.sheet, source.cell)?.text) : null,
        ]),
      );
      const again = recomputed(expressionFrom(expression) as Expression, known);
      expect(Math.abs(again - (value ?? NaN)), expression).toBeLessThan(1e-9 * Math.max(1, Math.abs(again)));
    }
  });
});

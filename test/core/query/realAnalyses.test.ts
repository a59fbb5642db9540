import { describe, expect, it } from 'vitest';
import { expressionFrom, type Expression } from '../../../src/core/model/expression.ts';
import type { DerivedCell } from '../../../src/core/model/figure.ts';
import { realFiles, SHARED } from '../../fixtures/shared.ts';
import { testCore, type TestCore } from '../../fixtures/workspace.ts';
import { readPlainXlsx } from '../plainXlsx.ts';
import { recomputed } from './recomputed.ts';

const BOOKS = /^202[34]-06/;

describe.skipIf(!SHARED)('structure and dispersion of real books (skipped without ../shared/data)', () => {
  it('come out the same when they are computed again from the cells of the books', async () => {
    const { call } = await withBooks();
    const sheets = new Map(realFiles('gso', BOOKS).map(({ name, path }) => [name, readPlainXlsx(path)]));
    const cells: DerivedCell[] = [];
    for (const measure of ['RETAIL_SALES', 'GDP', 'EXPORT_VALUE']) {
      const { parts, shift } = await call('structure.read', { measure, period: '6T/2024' });
      cells.push(shift, ...parts.flatMap(({ before, now, change }) => [before, now, change]));
    }
    const spread = await call('spread.byArea', { measure: 'STATE_INVESTMENT', period: '6T/2024' });
    cells.push(spread.ratio, spread.variation, ...spread.sigma.map(({ sigma }) => sigma));
    expect(cells.length).toBeGreaterThan(30);
    for (const cell of cells) {
      const { inputs, value, expression } = await call('figure.read', { expression: cell.expression });
      expect(value, expression).toBe(cell.value);
      const known = new Map(
        inputs.map(({ term, source }) => [
          term,
          Number(
            sheets
              .get(source?.file ?? '')
              ?.get(source?.sheet ?? '')
              ?.get(source?.cell ?? '')?.text ?? NaN,
          ),
        ]),
      );
      expect(recomputed(expressionFrom(expression) as Expression, known), expression).toBeCloseTo(value ?? NaN, 9);
    }
  });

  it('retail is four parts that leave no rest', async () => {
    const { call } = await withBooks();
    const { parts, shift } = await call('structure.read', { measure: 'RETAIL_SALES', period: '6T/2024' });
    expect(parts.map(({ itemLabel, now }) => [itemLabel, now.value?.toFixed(2)])).toEqual([
      ['Bán lẻ hàng hóa', '77.40'],
      ['Dịch vụ lưu trú, ăn uống', '11.50'],
      ['Du lịch lữ hành', '0.95'],
      ['Dịch vụ khác', '10.15'],
    ]);
    expect(shift.value?.toFixed(2)).toBe('1.40');
  });
});

async function withBooks(): Promise<TestCore> {
  const test = await testCore();
  for (const { name, bytes } of realFiles('gso', BOOKS)) await test.importBook(name, bytes());
  return test;
}

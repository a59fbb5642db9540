import { expect, it } from 'vitest';
import { bookOf, type Row } from '../../fixtures/books.ts';
import { testCore } from '../../fixtures/workspace.ts';

const table = (year: number, base: number, value: number): Row[] => [
  [`1. Tổng sản phẩm trong nước quý I năm ${year}`],
  [null, 'Theo giá hiện hành', `Theo giá so sánh ${base}`],
  [null, 'Tổng số', 'Tổng số'],
  [null, '(Tỷ đồng)', '(Tỷ đồng)'],
  ['Tổng số', value * 2, value],
];

it('points at constant prices name the base year of their book, points at current prices name none', async () => {
  const { call, importBook } = await testCore();
  await importBook('2012-03-29.xlsx', bookOf({ GDP: table(2012, 1994, 120000) }));
  await importBook('2015-03-29.xlsx', bookOf({ GDP: table(2015, 2010, 522000) }));
  const asked = { basis: 'LEVEL' as const, areas: ['VN'] };
  const { series } = await call('series.byArea', { ...asked, measure: 'GDP_THEO_GIA_SO_SANH' });
  expect(series[0]?.points.map(({ timePeriod, value, baseYear }) => [timePeriod, value, baseYear])).toEqual([
    ['2012-Q1', 120000, 1994],
    ['2015-Q1', 522000, 2010],
  ]);
  const current = await call('series.byArea', { ...asked, measure: 'GDP' });
  expect(current.series[0]?.points.map(({ baseYear }) => baseYear)).toEqual([undefined, undefined]);
});

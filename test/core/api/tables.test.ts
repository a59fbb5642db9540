import { expect, it } from 'vitest';
import { bookOf, labourTable } from '../../fixtures/books.ts';
import { testCore } from '../../fixtures/workspace.ts';

it('tables of several measures come in their order, and null for one that has nothing to say', async () => {
  const { call, importBook } = await testCore();
  await importBook('2024-06-29.xlsx', bookOf({ '15. LĐCN_DP': labourTable([['Hà Nội', 100.34, 99.96]]) }));
  const asked = { period: '2024-06', region: 'NORTH28', alsoCumulative: true };
  const tables = await call('table.several', { ...asked, measure: ['UNKNOWN', 'LABOUR_INDEX'] });
  expect(tables).toEqual([null, await call('table.byArea', { ...asked, measure: 'LABOUR_INDEX' })]);
  expect(tables[1]?.rows.find(({ area }) => area.code === 'VN-HN')?.cells[1]?.value).toBe(99.96);
});

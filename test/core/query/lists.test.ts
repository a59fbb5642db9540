import { expect, it } from 'vitest';
import { bookOf, labourTable } from '../../fixtures/books.ts';
import { testCore } from '../../fixtures/workspace.ts';

it('problems are listed as they were known on a day', async () => {
  const { call, importBook } = await testCore();
  const rows = [
    ['CẢ NƯỚC', 101, 103],
    ['Hà Nội', 100, 'chưa có'],
  ] as const;
  await importBook('2024-05-29.xlsx', bookOf({ A: labourTable(rows, '01/5/2024') }));
  await importBook('2024-06-29.xlsx', bookOf({ A: labourTable(rows, '01/6/2024') }));
  const releases = async (asOf?: string): Promise<number[]> => [
    ...new Set((await call('problem.list', asOf ? { asOf } : {})).map(({ release }) => release)),
  ];
  expect([await releases(), await releases('2024-06-28'), await releases('2024-05-28')]).toEqual([[1, 2], [1], []]);
});

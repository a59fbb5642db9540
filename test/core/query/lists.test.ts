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

it('the books of a place are those in which its figures stand that count on a day, newest first', async () => {
  const { call, importBook } = await testCore();
  const rows = [
    ['CẢ NƯỚC', 101, 103],
    ['Hà Nội', 100, 104],
  ] as const;
  const hue = ['Thừa Thiên - Huế', 99, 98] as const;
  await importBook('2024-05-29.xlsx', bookOf({ A: labourTable([...rows, hue], '01/5/2024') }));
  await importBook('2024-06-29.xlsx', bookOf({ A: labourTable(rows, '01/5/2024'), B: labourTable(rows) }));
  const books = async (area: string, asOf?: string): Promise<string[]> =>
    (await call('release.byArea', { area, ...(asOf ? { asOf } : {}) })).map(
      ({ release, file, observations }) => `${release} ${file} ${observations}`,
    );
  expect(await books('VN-HN')).toEqual(['2 2024-06-29.xlsx 4']);
  expect(await books('VN-HN', '2024-06-28')).toEqual(['1 2024-05-29.xlsx 2']);
  expect(await books('VN-26')).toEqual(['1 2024-05-29.xlsx 2']);
  await call('release.withdraw', { release: 2 });
  expect(await books('VN-HN')).toEqual(['1 2024-05-29.xlsx 2']);
  expect(await books('VN-SG')).toEqual([]);
});

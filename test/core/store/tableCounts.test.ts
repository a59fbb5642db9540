import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { sheets } from '../../../src/core/query/lists.ts';
import { openStore } from '../../../src/core/store/open.ts';
import { verifyStore } from '../../../src/core/store/verify.ts';
import { bookOf, labourTable, retailTable } from '../../fixtures/books.ts';
import { testCore } from '../../fixtures/workspace.ts';

const labour = labourTable([
  ['CẢ NƯỚC', 101, 103],
  ['Hà Nội', 100, '-'],
]);
const book = bookOf({ A: labour, B: retailTable(520142.5, 519760.4, 109.5), C: [['Ghi chú']] });

/** The tables of a workspace of one book whose file has the form of an earlier version, as they are after it was opened anew. */
async function counted(older: string): Promise<{ file: string; counts: number[] }> {
  const { core, file, importBook } = await testCore();
  await importBook('2024-06-29.xlsx', book);
  await core.close();
  const db = new Database(file);
  db.exec(older);
  db.close();
  const store = openStore(file);
  const counts = sheets(store, undefined).map(({ observations }) => observations);
  store.db.close();
  return { file, counts };
}

it('a table knows how many figures it has, whether they are values or marks, and a withdrawal changes none of it', async () => {
  const { call, importBook } = await testCore();
  await importBook('2024-06-29.xlsx', book);
  const counts = async (): Promise<number[]> =>
    (await call('sheet.list', { release: 1 })).map(({ observations }) => observations);
  const before = await counts();
  expect(before.slice(0, 2)).toEqual([4, 6]);
  await call('release.withdraw', { release: 1 });
  expect(await counts()).toEqual(before);
  await call('release.restore', { release: 1 });
  expect((await call('sheet.list', {})).map(({ observations }) => observations)).toEqual(before);
});

it('an older workspace counts its tables when it is brought up to date', async () => {
  const now = await counted('');
  const { file, counts } = await counted('alter table sheet_table drop column observations; pragma user_version = 8');
  expect(counts).toEqual(now.counts);
  const store = openStore(file);
  expect(verifyStore(store).ok).toBe(true);
  store.db.close();
});

it('a count that is not that of the figures is found', async () => {
  const { file } = await counted('update sheet_table set observations = 9 where id = 2');
  const store = openStore(file);
  expect(verifyStore(store).findings.map(({ en }) => en)).toEqual([
    'Release 1, sheet "B": 6 observations instead of 9',
  ]);
  store.db.close();
});

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

const NO_COLUMN_COUNTS =
  'alter table source_column drop column observations; alter table source_column drop column areas; ';

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
  const { file, counts } = await counted(
    'alter table sheet_table drop column observations; ' + NO_COLUMN_COUNTS + 'pragma user_version = 8',
  );
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

const columnsOf = (file: string): unknown[] => {
  const db = new Database(file, { readonly: true });
  const columns = db.prepare('select letters, time_period, observations, areas from source_column order by id').all();
  db.close();
  return columns;
};

it('a column knows how many figures it has and of which places it knows one, in a new file and in one brought up to date', async () => {
  const now = await counted('');
  expect(columnsOf(now.file).slice(0, 2)).toMatchObject([
    { letters: 'B', observations: 2, areas: 'VN,VN-HN' },
    { letters: 'C', observations: 2, areas: 'VN' },
  ]);
  const older = await counted(`${NO_COLUMN_COUNTS}pragma user_version = 9`);
  expect(columnsOf(older.file)).toEqual(columnsOf(now.file));
});

it.each([
  ['update source_column set observations = 9 where id = 2', 'Release 1, sheet "A", column C'],
  [`update source_column set areas = 'VN,VN-HN' where id = 2`, 'Release 1, sheet "A", column C'],
])('what a column keeps and is not that of its figures is found: %s', async (change, where) => {
  const { file } = await counted(change);
  const store = openStore(file);
  expect(verifyStore(store).findings.map(({ en }) => en)).toEqual([
    `${where}: the count and the places kept with it are not those of its figures`,
  ]);
  store.db.close();
});

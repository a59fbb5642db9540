import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Service } from '../../../src/core/api/contract.ts';
import { remembering } from '../../../src/core/api/remembered.ts';
import { openStore, type Store } from '../../../src/core/store/open.ts';
import { bookOf, labourTable } from '../../fixtures/books.ts';
import { testCore } from '../../fixtures/workspace.ts';

let folder = '';
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ctdesk-'));
  store = openStore(join(folder, 'w.ctd'));
});
afterEach(() => {
  store.db.close();
  rmSync(folder, { recursive: true, force: true });
});

const asked: string[] = [];
/** Answers with a new object each time, which says how many places the workspace knows. */
function counting(): (measure: string) => unknown {
  asked.length = 0;
  const count = () => store.sql('select count(*) as places from area').get();
  const read = ({ measure }: { measure: string }) => (asked.push(measure), count());
  const service = remembering(store, { 'item.list': read } as unknown as Service);
  return (measure) => service['item.list']({ measure } as Parameters<Service['item.list']>[0]);
}

it('gives the very answer again while nothing has changed, to each question its own', () => {
  const ask = counting();
  const first = ask('A');
  expect(ask('A')).toBe(first);
  expect(ask('B')).not.toBe(first);
  expect(asked).toEqual(['A', 'B']);
});

it('asks anew after any change, whoever made it', () => {
  const ask = counting();
  const first = ask('A');
  store.db.exec("update area set name = name || '.' where code = 'VN-HN'");
  const second = ask('A');
  expect(second).not.toBe(first);
  const other = openStore(store.file);
  other.db.exec("update area set name = name || '.' where code = 'VN-HN'");
  other.db.close();
  expect(ask('A')).not.toBe(second);
  expect(asked).toHaveLength(3);
});

it('keeps nothing of a change that is taken back', () => {
  const ask = counting();
  const before = ask('A');
  store.db.exec('begin');
  store.db.exec("delete from area where code = 'VN-HN'");
  expect(ask('A')).not.toEqual(before);
  store.db.exec('rollback');
  expect(ask('A')).toEqual(before);
});

it('forgets what was not asked for longest', () => {
  const ask = counting();
  for (let i = 0; i < 105; i++) ask(`M${i}`);
  ask('M104');
  expect(asked).toHaveLength(105);
  ask('M0');
  expect(asked).toHaveLength(106);
});

it('prepares nothing for a question asked again: many in a row would leak what was prepared', () => {
  const ask = counting();
  ask('A');
  const prepared = [vi.spyOn(store.db, 'prepare'), vi.spyOn(store.db, 'pragma')];
  for (let i = 0; i < 5; i++) ask('A');
  for (const calls of prepared) expect(calls).not.toHaveBeenCalled();
});

it('a book that is committed or withdrawn is in the next answer', async () => {
  const { call, importBook } = await testCore();
  const table = async () => {
    const { columns } = await call('table.byArea', { measure: 'LABOUR_INDEX', period: '2024-06', region: 'NORTH28' });
    return columns.length;
  };
  expect(await table()).toBe(0);
  await importBook('2024-06-29.xlsx', bookOf({ '15. LĐCN_DP': labourTable([['Hà Nội', 100.34, 99.96]]) }));
  expect(await table()).toBeGreaterThan(0);
  await call('release.withdraw', { release: 1 });
  expect(await table()).toBe(0);
});

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { MIGRATIONS } from '../../../src/core/store/migrations/index.ts';
import { APPLICATION_ID, openStore, type Store } from '../../../src/core/store/open.ts';
import { withdrawRelease } from '../../../src/core/store/release.ts';
import { aStore, say } from '../../fixtures/vintages.ts';

const KEY = 'GSO_RETAIL:RETAIL_SALES:HANG:VN:2024-M05:LEVEL';
const nameOf = ({ sql }: Store): unknown => sql('select label from item where code = ?').pluck().get('HANG');

it('an item is named as the last release that counts prints it', () => {
  const store = aStore();
  say(store, '2024-05-29', { [KEY]: 1 }, { label: 'Hàng' });
  const wrong = say(store, '2024-06-06', { [KEY]: 1 }, { label: 'Hang' });
  const same = say(store, '2024-06-29', { [KEY]: 1 }, { label: 'Hang' });
  expect(nameOf(store)).toBe('Hang HANG');
  withdrawRelease(store, wrong, '2024-07-01T00:00:00.000Z');
  expect(nameOf(store)).toBe('Hang HANG');
  withdrawRelease(store, same, '2024-07-01T00:00:00.000Z');
  expect(nameOf(store)).toBe('Hàng HANG');
});

it('a name that was taken back with its release is given again by the next one', () => {
  const store = aStore();
  say(store, '2024-05-29', { [KEY]: 1 }, { label: 'Hàng' });
  const wrong = say(store, '2024-06-06', { [KEY]: 1 }, { label: 'Hang' });
  withdrawRelease(store, wrong, '2024-07-01T00:00:00.000Z');
  say(store, '2024-06-29', { [KEY]: 1 }, { label: 'Hang' });
  expect(nameOf(store)).toBe('Hang HANG');
});

it('a release that was not stored leaves no name behind', () => {
  const store = aStore();
  say(store, '2024-05-29', { [KEY]: 1 }, { label: 'Hàng' });
  const unknownPlace = KEY.replace(':VN:', ':NOWHERE:');
  expect(() => say(store, '2024-06-06', { [KEY]: 2, [unknownPlace]: 3 }, { label: 'Hang' })).toThrow('FOREIGN KEY');
  expect(nameOf(store)).toBe('Hàng HANG');
  say(store, '2024-06-29', { [KEY]: 1 }, { label: 'Hang' });
  expect(nameOf(store)).toBe('Hang HANG');
});

it('a name that another program gave meanwhile is given anew', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'ctdesk-names-')), 'kho.ctd');
  const [window, terminal] = [openStore(file), openStore(file)];
  say(window, '2024-05-29', { [KEY]: 1 }, { label: 'Hàng' });
  say(terminal, '2024-06-06', { [KEY]: 2 }, { label: 'Hang' });
  say(window, '2024-06-29', { [KEY]: 3 }, { label: 'Hàng' });
  expect(nameOf(terminal)).toBe('Hàng HANG');
  expect(window.sql('select count(*) from item_label').pluck().get()).toBe(3);
  for (const { db } of [window, terminal]) db.close();
});

it('an older workspace keeps the names that it has', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'ctdesk-')), 'old.ctd');
  const old = new Database(file);
  for (const text of MIGRATIONS.slice(0, 3)) old.exec(text);
  old.pragma('user_version = 3');
  old.pragma(`application_id = ${APPLICATION_ID}`);
  old.exec(`
    insert into area (code, name, kind, rank) values ('VN', 'Cả nước', 'country', 0);
    insert into source values ('aa', 'a.xlsx', 0, x'00');
    insert into release (source, released_on, released_from, committed_at, observations, content_sha256)
      values ('aa', '2024-05-29', 'given', '2024-06-01T00:00:00.000Z', 1, '');
    insert into sheet_table (release, sheet, title, state, range) values (1, 'A', 'A', 'read', 'A1:B2');
    insert into source_column (sheet_table, letters, measure, basis, time_period, price_basis, unit, unit_mult, status, path, evidence)
      values (1, 'B', 'RETAIL_SALES', 'LEVEL', '2024-M05', 'V', 'VND', 9, 'A', '[]', '[]');
    insert into series (dataset, measure, item, area, basis) values ('GSO_RETAIL', 'RETAIL_SALES', 'HANG', 'VN', 'LEVEL');
    insert into observation values (1, '2024-M05', 1, 1.0, 'A', 1, 9, '', null);
    insert into item values ('GSO_RETAIL', 'HANG', 'Tên cũ');
  `);
  old.close();
  const store = openStore(file);
  const wrong = say(store, '2024-06-29', { [KEY]: 2 }, { label: 'Tên mới' });
  expect(nameOf(store)).toBe('Tên mới HANG');
  withdrawRelease(store, wrong, '2024-07-01T00:00:00.000Z');
  expect(nameOf(store)).toBe('Tên cũ');
  store.db.close();
});

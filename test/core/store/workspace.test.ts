import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { backupStore, restoreStore } from '../../../src/core/store/backup.ts';
import { APPLICATION_ID, openStore } from '../../../src/core/store/open.ts';
import { packSource, unpackSource } from '../../../src/core/store/source.ts';
import { verifyStore } from '../../../src/core/store/verify.ts';
import { bookOf, retailTable } from '../../fixtures/books.ts';
import { testCore } from '../../fixtures/workspace.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'ctdesk-store-'));
const may = bookOf({ A: retailTable(520142.5, 519760.4, 109.5) });
const again = bookOf({ A: retailTable(520142.5, 516774.6, 109.1) });

describe('the workspace file', () => {
  it('is ours, complete on disk after every commit, and says so on every connection', () => {
    const file = join(folder(), 'a.ctd');
    openStore(file).db.close();
    const { db } = openStore(file);
    expect(db.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(db.pragma('trusted_schema', { simple: true })).toBe(0);
    db.close();
  });

  it('has the schema that was agreed; a change needs a migration of its own', () => {
    const { db } = openStore(join(folder(), 'a.ctd'));
    const schema = db
      .prepare('select sql from sqlite_schema where sql is not null order by type desc, name')
      .pluck()
      .all();
    db.close();
    expect(schema.join(';\n\n')).toMatchSnapshot();
  });

  it('refuses a database of another program, a newer one, and a damaged one, and changes none of them', () => {
    const dir = folder();
    const foreign = join(dir, 'foreign.ctd');
    new Database(foreign).exec('create table x (a)').close();
    expect(() => openStore(foreign)).toThrow(/not a workspace/);

    const newer = join(dir, 'newer.ctd');
    openStore(newer).db.close();
    const db = new Database(newer);
    db.pragma('user_version = 99');
    db.close();
    expect(() => openStore(newer)).toThrow(/newer version/);

    const damaged = join(dir, 'damaged.ctd');
    openStore(damaged).db.close();
    const bytes = readFileSync(damaged);
    bytes.fill(0xff, 4096 * 2, 4096 * 4);
    writeFileSync(damaged, bytes);
    expect(() => openStore(damaged)).toThrow(/damaged/);
    expect(readFileSync(damaged).equals(bytes)).toBe(true);
  });

  it('gives the bytes of a source back exactly', () => {
    for (const bytes of [may, new Uint8Array([0xd0, 0xcf, 1, 2, 3]), new Uint8Array([0x50])])
      expect([...unpackSource(packSource(bytes))]).toEqual([...bytes]);
  });
});

describe('backup, restore and verification', () => {
  it('brings back the backup and not the newer data of the journal', async () => {
    const { core, file, importBook } = await testCore();
    await importBook('2024-05-29-a.xlsx', may);
    const copy = `${file}.backup`;
    await core.backup(copy);
    await importBook('2024-06-29-b.xlsx', again);
    const place = join(folder(), 'w.ctd');
    for (const end of ['', '-wal', '-shm']) copyFileSync(file + end, place + end);
    const kept = restoreStore(copy, place, 'x');
    const { db } = openStore(place);
    expect(db.prepare('select count(*) from release').pluck().get()).toBe(1);
    db.close();
    const before = openStore(kept ?? '');
    expect(before.db.prepare('select count(*) from release').pluck().get()).toBe(2);
    before.db.close();
  });

  it('refuses to write a backup over a file', async () => {
    const { core, file } = await testCore();
    await expect(core.backup(file)).rejects.toThrow(/exists already/);
  });

  it('finds a changed value that the file format itself cannot see', async () => {
    const { core, file, importBook, call } = await testCore();
    await importBook('2024-05-29-a.xlsx', may);
    expect(await call('workspace.verify', {})).toMatchObject({ ok: true, checked: 1 });
    await core.backup(`${file}.copy`);
    const store = openStore(`${file}.copy`);
    store.db.exec('update observation set value = value + 1 where value > 519760 and value < 519761');
    expect(verifyStore(store)).toMatchObject({
      ok: false,
      findings: [{ en: expect.stringContaining('differs') as string }],
    });
    backupStore(store, `${file}.second`);
    store.db.close();
  });
});

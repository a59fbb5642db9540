import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openCore, restoreWorkspace, type Core } from '../../../src/core/api/core.ts';
import { backupsOf } from '../../../src/core/store/backupFolder.ts';
import { openStore } from '../../../src/core/store/open.ts';
import { snapshotApart } from '../../../src/core/store/snapshotApart.ts';
import { takeSnapshot } from '../../../src/core/store/snapshots.ts';
import { bookOf, retailTable } from '../../fixtures/books.ts';

const books = new Map([
  ['2024-05-29-a.xlsx', bookOf({ A: retailTable(520142.5, 519760.4, 109.5) })],
  ['2024-06-29-b.xlsx', bookOf({ A: retailTable(520142.5, 516774.6, 109.1) })],
]);
const [MAY, JUNE] = [...books.keys()] as [string, string];
const place = (): string => join(mkdtempSync(join(tmpdir(), 'ctdesk-safe-')), 'kho.ctd');

const open = (workspace: string, now = '2024-07-01T08:15:00.000Z', alone = true): Promise<Core> =>
  openCore({
    workspace,
    alone,
    now: () => now,
    files: { read: async (name) => ({ name, bytes: books.get(name)! }) },
  });

async function add(core: Core, file: string): Promise<void> {
  const staged = (await core.dispatch('import.stage', { file })) as { value: { importId: number } };
  const done = await core.dispatch('import.commit', { importId: staged.value.importId });
  if (!done.ok) throw new Error(done.error.code);
}

async function inDays(file: string, ...days: [day: string, book: string][]): Promise<void> {
  for (const [day, book] of days) {
    const core = await open(file, `${day}T08:15:00.000Z`);
    await add(core, book);
    await core.close();
  }
}

const releasesIn = (file: string): unknown => {
  const { db, sql } = openStore(file);
  const count = sql('select count(*) from release').pluck().get();
  db.close();
  return count;
};

describe('safety copies', () => {
  it('hold what was there before an import, once for books that follow one another', async () => {
    const file = place();
    const core = await open(file);
    await add(core, MAY); // nothing to keep before it
    await add(core, JUNE); // the same import
    await core.close();
    expect(backupsOf(file).snapshots()).toEqual([]);
    const later = await open(file, '2024-07-02T08:15:00.000Z');
    expect(backupsOf(file).snapshots()).toEqual([]); // a window that opens does not wait for it
    await later.close();
    expect(backupsOf(file).snapshots()).toMatchObject([{ sequence: 1, day: '2024-07-02' }]);
    expect(releasesIn(backupsOf(file).snapshots()[0]!.file)).toBe(2);
  });

  it('of a day are made before anything changes, a release taken back too', async () => {
    const file = place();
    await inDays(file, ['2024-07-01', MAY]);
    const core = await open(file, '2024-07-02T08:15:00.000Z');
    expect(await core.dispatch('release.withdraw', { release: 1 })).toMatchObject({ ok: true });
    const [copy] = backupsOf(file).snapshots();
    expect(copy).toMatchObject({ day: '2024-07-02' });
    await core.close();
    const { db, sql } = openStore(copy!.file);
    expect(sql('select withdrawn_at from release').pluck().get()).toBe(null);
    db.close();
  });

  it('of a day are made when a window has had its first answers', async () => {
    const file = place();
    await inDays(file, ['2024-07-01', MAY]);
    const core = await open(file, '2024-07-02T08:15:00.000Z');
    await core.dispatch('workspace.describe', {});
    expect(backupsOf(file).snapshots()).toEqual([]);
    await vi.waitFor(() => expect(backupsOf(file).snapshots()).toHaveLength(1), { timeout: 20_000 });
    await core.close();
  });

  it('of a day are made once, and none is made of what did not change', async () => {
    const file = place();
    await inDays(file, ['2024-07-01', MAY]);
    for (const hour of ['08', '12']) await (await open(file, `2024-07-02T${hour}:00:00.000Z`)).close();
    await inDays(file, ['2024-07-02', JUNE]);
    expect(backupsOf(file).snapshots()).toMatchObject([{ sequence: 2 }, { sequence: 1 }]);
    expect(releasesIn(backupsOf(file).snapshots()[0]!.file)).toBe(1);
  });

  it('are kept by their order: the ten newest, and the last of each of seven days, whatever the clock says', () => {
    const file = place();
    const store = openStore(file);
    const days = ['2031-01-01', '2031-01-01', '2020-01-01', ...Array.from({ length: 10 }, () => '2024-07-01')];
    for (const day of days) takeSnapshot(store, day);
    store.db.close();
    const kept = backupsOf(file).snapshots();
    expect(kept.map(({ sequence }) => sequence)).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  });

  it.each([
    ['a thread of its own, while the core answers and writes', undefined],
    ['the core where no thread can be had', new URL('file:///nowhere/snapshot.js')],
  ])('are made by %s', async (_, entry) => {
    const file = place();
    await inDays(file, ['2024-07-01', MAY]);
    const store = openStore(file);
    const made = snapshotApart(store, '2024-07-02', entry);
    if (!entry) store.db.exec('create table since (what text) strict');
    await made;
    store.db.close();
    expect(releasesIn(backupsOf(file).snapshots()[0]!.file)).toBe(1);
  });

  it('are not made of a workspace whose content has changed behind its back, and the import is refused', async () => {
    const file = place();
    await inDays(file, ['2024-07-01', MAY]);
    const core = await open(file, '2024-07-01T09:00:00.000Z');
    const store = openStore(file);
    store.db.exec('update observation set value = value + 1');
    store.db.close();
    await expect(add(core, JUNE)).rejects.toThrow('snapshot-unsound');
    await core.close();
    expect(releasesIn(file)).toBe(1);
    expect(readdirSync(`${file}.backups`).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('a broken workspace', () => {
  const KINDS: Record<string, (file: string) => void> = {
    'overwritten pages': (file) => {
      const bytes = readFileSync(file);
      bytes.fill(0xff, 4096, 4096 * 6);
      writeFileSync(file, bytes);
    },
    'a header that is none': (file) =>
      writeFileSync(file, Buffer.concat([Buffer.alloc(100, 7), readFileSync(file).subarray(100)])),
    'cut in half': (file) => truncateSync(file, 4096 * 3),
    emptied: (file) => truncateSync(file, 0),
    gone: (file) => rmSync(file),
  };

  it.each(Object.keys(KINDS))(
    '%s: is kept, the newest sound copy stands in its place, and the imports to repeat are named',
    async (kind) => {
      const file = place();
      await inDays(file, ['2024-07-01', MAY], ['2024-07-02', JUNE]);
      KINDS[kind]!(file);
      const broken = existsSync(file) ? readFileSync(file) : null;
      const core = await open(file, '2024-07-03T08:15:00.000Z');
      const aside = broken && 'kho.ctd.damaged-20240703-081500';
      expect(core.recovery).toEqual({ aside, day: '2024-07-02', repeat: [JUNE] });
      if (aside) expect(readFileSync(`${file}.damaged-20240703-081500`).equals(broken)).toBe(true);
      await add(core, JUNE);
      expect(await core.dispatch('workspace.verify', {})).toMatchObject({ ok: true, value: { ok: true, checked: 2 } });
      await core.close();
    },
  );

  it('is not replaced by a copy that has changed itself: the one before is taken', async () => {
    const file = place();
    await inDays(file, ['2024-07-01', MAY], ['2024-07-02', JUNE]);
    await (await open(file, '2024-07-03T08:15:00.000Z')).close();
    const [newest] = backupsOf(file).snapshots();
    const bytes = readFileSync(newest!.file);
    bytes[bytes.length - 200]! ^= 1;
    writeFileSync(newest!.file, bytes);
    KINDS['cut in half']!(file);
    const core = await open(file, '2024-07-03T09:00:00.000Z');
    expect(core.recovery).toMatchObject({ day: '2024-07-02', repeat: [JUNE] });
    await core.close();
  });

  it('without a sound copy is refused and not touched', async () => {
    const file = place();
    await inDays(file, ['2024-07-01', MAY]);
    KINDS['overwritten pages']!(file);
    const bytes = readFileSync(file);
    await expect(open(file)).rejects.toThrow(/damaged.*no sound safety copy/);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });
});

describe('two windows', () => {
  it('do not share a workspace; a command of the terminal may read it meanwhile', async () => {
    const file = place();
    const first = await open(file);
    await expect(open(file)).rejects.toThrow(/open in another window/);
    await expect(restoreWorkspace(`${file}.backup`, file, 'x')).rejects.toThrow(/open in another window/);
    const terminal = await open(file, undefined, false);
    expect(await terminal.dispatch('workspace.describe', {})).toMatchObject({ ok: true });
    await terminal.close();
    await first.close();
    await (await open(file)).close();
  });
});

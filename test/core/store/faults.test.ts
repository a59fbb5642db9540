import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createDispatch } from '../../../src/core/api/dispatch.ts';
import { openStore } from '../../../src/core/store/open.ts';
import { isOnNetwork } from '../../../src/core/store/networkDrive.ts';

const answerTo = (error: unknown) =>
  createDispatch({ 'workspace.verify': () => Promise.reject(error) } as never)('workspace.verify', {});

it.each([
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['EFBIG', 'disk-full'],
  ['SQLITE_BUSY_SNAPSHOT', 'workspace-busy'],
  ['SQLITE_READONLY_DIRECTORY', 'read-only'],
  ['EROFS', 'read-only'],
  ['SQLITE_IOERR_WRITE', 'disk-error'],
  ['EIO', 'disk-error'],
  ['SQLITE_CORRUPT_INDEX', 'damaged-workspace'],
  ['SQLITE_NOTADB', 'damaged-workspace'],
  ['SQLITE_CANTOPEN', 'cannot-open'],
])('%s of the disk is the refusal %s, in both languages, with what to do next', async (code, refusal) => {
  const said = await answerTo(Object.assign(new Error('what the system says'), { code }));
  expect(said).toMatchObject({ ok: false, error: { code: refusal } });
  if (said.ok) return;
  for (const text of Object.values(said.error.message)) expect(text).toMatch(/\. \(.*what the system says\)$/);
});

it('an error of another kind stays a defect of ours', async () => {
  expect(await answerTo(new TypeError('x is not a function'))).toMatchObject({ ok: false, error: { code: 'defect' } });
  expect(await answerTo(Object.assign(new Error('x'), { code: 'ERR_ASSERTION' }))).toMatchObject({
    error: { code: 'defect' },
  });
});

it('a workspace that runs out of room refuses the step, keeps what it has, and goes on when there is room', () => {
  const store = openStore(join(mkdtempSync(join(tmpdir(), 'ctdesk-full-')), 'a.ctd'));
  const { db } = store;
  const pages = Number(db.pragma('page_count', { simple: true }));
  const add = () =>
    db
      .transaction(() => db.exec(`insert into source values (hex(randomblob(32)), 'a', 1, randomblob(500000))`))
      .immediate();
  db.pragma(`max_page_count = ${pages}`);
  expect(add).toThrow(/full/);
  expect(db.prepare('select count(*) from source').pluck().get()).toBe(0);
  db.pragma(`max_page_count = ${pages + 1000}`);
  add();
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.close();
});

it.each([
  ['\\\\server\\share\\kho', 'win32', true],
  ['//server/share', 'win32', true],
  ['\\\\?\\UNC\\server\\share', 'win32', true],
  ['\\\\?\\C:\\Users', 'win32', false],
  ['C:\\Users\\me', 'win32', false],
  ['/home/me', 'darwin', false],
  [tmpdir(), 'linux', false],
] as const)('%s on %s lies on a network drive: %s', (folder, platform, remote) => {
  expect(isOnNetwork(folder, platform)).toBe(remote);
});

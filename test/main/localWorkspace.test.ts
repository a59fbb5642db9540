import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { refused } from '../../src/core/api/dispatch.ts';
import { copyClosed } from '../../src/main/copyClosed.ts';
import { createWorkspaces } from '../../src/main/workspaces.ts';

const dialog = vi.hoisted(() => ({ showSaveDialog: vi.fn(), showOpenDialog: vi.fn() }));
vi.mock('electron', () => ({ dialog, app: { getPath: () => '/nhà/tài liệu' } }));

let folder = '';
let remote = '';
let local = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ctdesk-'));
  remote = join(folder, 'ổ mạng.ctd');
  local = join(folder, 'máy này.ctd');
  writeFileSync(remote, 'nội dung kho');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The orders of a page, in an application whose core declines what lies on the other machine. */
function desk(started: string) {
  const change = vi.fn(async (file: string) =>
    file === remote ? refused('network-drive', 'ổ mạng', 'network') : { ok: true as const, value: null },
  );
  const recent = { now: () => ({ files: [] }), change: () => undefined, written: async () => undefined };
  const needs = {
    window: {},
    lang: () => 'vi',
    core: { workspace: () => started, change },
    recent,
    showAnew: () => undefined,
  };
  return { change, order: createWorkspaces(needs as never).order };
}
const saveAt = (filePath: string): void => void dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath });

it('copies a declined workspace to this computer and opens the copy; the page names no path', async () => {
  const { change, order } = desk(join(folder, 'đang mở.ctd'));
  dialog.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: [remote] });
  expect(await order({ kind: 'open', recent: null })).toMatchObject({ error: { code: 'network-drive' } });
  saveAt(local);
  expect(await order({ kind: 'local' })).toEqual({ ok: true, value: 'máy này.ctd' });
  expect(change).toHaveBeenLastCalledWith(local);
  expect(readFileSync(local, 'utf8')).toBe('nội dung kho');
  expect(statSync(local).mode & 0o077).toBe(0);
  expect(dialog.showSaveDialog.mock.lastCall?.[1]).toMatchObject({
    defaultPath: expect.stringMatching(/^\/nhà\/tài liệu\//) as string,
  });
});

it('offers the same for the workspace that the program was started with', async () => {
  saveAt(local);
  expect(await desk(remote).order({ kind: 'local' })).toEqual({ ok: true, value: 'máy này.ctd' });
});

it('never puts the copy over the workspace itself', async () => {
  saveAt(remote);
  expect(await desk(remote).order({ kind: 'local' })).toMatchObject({ error: { code: 'file-exists' } });
  expect(readFileSync(remote, 'utf8')).toBe('nội dung kho');
});

it('copies none that is open elsewhere: its newest figures stand in the journal', async () => {
  writeFileSync(`${remote}-wal`, 'giao dịch mới');
  expect(await copyClosed(remote, local)).toMatchObject({ error: { code: 'open-elsewhere' } });
  expect(existsSync(local)).toBe(false);
});

it('says in words why it cannot copy', async () => {
  expect(await copyClosed(remote, join(folder, 'không có/kho.ctd'))).toMatchObject({ error: { code: 'no-folder' } });
  expect(await copyClosed(join(folder, 'mất.ctd'), local)).toMatchObject({ ok: false });
  expect(existsSync(local)).toBe(false);
});

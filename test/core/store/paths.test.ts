import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCore, restoreWorkspace } from '../../../src/core/api/core.ts';
import { bookOf, labourTable } from '../../fixtures/books.ts';

const NAME = 'Kho số liệu Đắk Lắk – quý II.ctd';
const book = bookOf({ A: labourTable([['Hà Nội', 100.7, 99.2]], '01/5/2024') });
let root = '';
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'ctdesk-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A folder whose path has about so many bytes, in names that every system takes. */
function folderOf(bytes: number): string {
  let folder = root;
  while (Buffer.byteLength(folder) + 60 < bytes) folder = join(folder, 'Thống kê công thương '.repeat(2).trim());
  folder = join(folder, 'x'.repeat(Math.max(1, bytes - Buffer.byteLength(folder) - 1)));
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** What people do with a workspace: import (with its safety copy), back it up, restore it; the code of the first refusal. */
async function live(workspace: string): Promise<string> {
  try {
    const world = { workspace, alone: true, now: () => '2024-07-01T08:15:00.000Z' };
    const core = await openCore({ ...world, files: { read: async (name) => ({ name, bytes: book }) } });
    try {
      const staged = await core.dispatch('import.stage', { file: '2024-05-29-T5.xlsx' });
      if (!staged.ok) return staged.error.code;
      const { importId } = staged.value as { importId: number };
      const committed = await core.dispatch('import.commit', { importId });
      if (!committed.ok) return committed.error.code;
      await core.backup(`${workspace.slice(0, -4)}-sao.ctd`);
    } finally {
      await core.close();
    }
    await restoreWorkspace(`${workspace.slice(0, -4)}-sao.ctd`, workspace, '20240701');
    return 'done';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

describe('a workspace', () => {
  it.each(['NFC', 'NFD'] as const)('lives under a Vietnamese name in %s, as do its copies', async (form) => {
    const folder = join(root, 'Sở Công Thương Thừa Thiên – Huế'.normalize(form));
    mkdirSync(folder);
    const workspace = join(folder, NAME.normalize(form));
    expect(await live(workspace)).toBe('done');
    expect(existsSync(`${workspace}.backups`)).toBe(true);
  });

  it.each([200, 350, 420])('lives in a path of %s bytes', async (bytes) => {
    expect(await live(join(folderOf(bytes), 'kho.ctd'))).toBe('done');
  });

  it.each([470, 490, 520, 900])('is refused where the path has %s bytes, before anything is stored', async (bytes) => {
    expect(await live(join(folderOf(bytes), 'kho.ctd'))).toBe('long-path');
  });

  it('is refused under a name of more than 255 bytes', async () => {
    expect(await live(join(root, `${'ế'.repeat(85)}.ctd`))).toBe('long-path');
  });
});

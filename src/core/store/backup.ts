import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { Refusal } from '../model/text.ts';
import { openStore, type Store } from './open.ts';

/** Writes a consistent, checked copy of an open workspace to a new file: whole under its name, or not at all. */
export function backupStore(store: Store, file: string): void {
  if (existsSync(file))
    throw new Refusal('file-exists', {
      vi: `Đã có tệp "${file}". Hãy chọn tên khác.`,
      en: `"${file}" exists already. Choose another name.`,
    });
  const temporary = `${file}.tmp`;
  rmSync(temporary, { force: true });
  store.db.prepare('vacuum into ?').run(temporary);
  openStore(temporary).db.close();
  sync(temporary);
  renameSync(temporary, file);
}

/**
 * Puts a backup in the place of a workspace that nobody has open. What stood there is kept beside it, its journal files
 * are removed (they would bring the newer data back). Gives the name of the kept file, null when none stood there.
 */
export function restoreStore(backup: string, workspace: string, stamp: string): string | null {
  if (!existsSync(backup))
    throw new Refusal('no-file', { vi: `Không có tệp "${backup}".`, en: `There is no file "${backup}".` });
  const temporary = `${workspace}.tmp`;
  copyFileSync(backup, temporary);
  try {
    openStore(temporary).db.close();
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  sync(temporary);
  const kept = existsSync(workspace) ? `${workspace}.before-restore-${stamp}` : null;
  if (kept) {
    settleJournal(workspace);
    renameSync(workspace, kept);
  }
  for (const journal of ['-wal', '-shm']) rmSync(workspace + journal, { force: true });
  renameSync(temporary, workspace);
  return kept;
}

/** Brings what still stands in the journal into the file itself, as far as the file can be opened. */
function settleJournal(file: string): void {
  try {
    openStore(file).db.close();
  } catch {
    // A damaged file is kept as it is: it is being replaced.
  }
}

function sync(file: string): void {
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

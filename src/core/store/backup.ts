import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { Refusal } from '../model/text.ts';
import { putInPlace } from './durable.ts';
import { openStore, type Store } from './open.ts';
import { copyInto } from './snapshots.ts';

/** Writes a consistent, checked copy of an open workspace to a new file: whole under its name, or not at all. */
export function backupStore(store: Store, file: string): void {
  if (existsSync(file))
    throw new Refusal('file-exists', {
      vi: `Đã có tệp "${file}". Hãy chọn tên khác.`,
      en: `"${file}" exists already. Choose another name.`,
    });
  copyInto(store, file, (copy) => openStore(copy).db.close());
}

/**
 * Puts a backup in the place of a workspace that nobody has open. What stood there is kept beside it, its journal files
 * are removed (they would bring the newer data back). Gives the name of the kept file, null when none stood there.
 */
export function restoreStore(backup: string, workspace: string, stamp: string): string | null {
  if (!existsSync(backup))
    throw new Refusal('no-file', { vi: `Không có tệp "${backup}".`, en: `There is no file "${backup}".` });
  const temporary = `${workspace}.tmp`;
  try {
    copyFileSync(backup, temporary);
    openStore(temporary).db.close();
    const kept = setAside(workspace, `before-restore-${stamp}`);
    putInPlace(temporary, workspace);
    return kept;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/**
 * Gives the files of a workspace another name, `<file>.<mark>`, and so makes room for another one: the journal goes along, for it
 * belongs to what it stood beside and would bring that back. Gives the new name, null when nothing stood there.
 */
export function setAside(workspace: string, mark: string): string | null {
  const kept = `${workspace}.${mark}`;
  const isThere = existsSync(workspace);
  for (const end of ['', '-wal', '-shm'])
    if (existsSync(workspace + end)) {
      if (isThere) renameSync(workspace + end, kept + end);
      else rmSync(workspace + end, { force: true });
    }
  return isThere ? kept : null;
}

import { constants, copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
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
    return replaceWorkspace(workspace, temporary, `before-restore-${stamp}`);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/**
 * Puts a finished file in the place of a workspace in one step: at every moment the old one or the new one stands there. The old one is
 * kept as `<file>.<mark>` with its journal, which would bring its data back beside the new one. Gives that name, null when nothing stood there.
 */
export function replaceWorkspace(workspace: string, finished: string, mark: string): string | null {
  settleJournal(workspace);
  const kept = existsSync(workspace) ? `${workspace}.${mark}` : null;
  if (kept) keepBeside(workspace, kept);
  for (const end of ['-wal', '-shm'])
    if (existsSync(workspace + end)) {
      if (kept) renameSync(workspace + end, kept + end);
      else rmSync(workspace + end, { force: true });
    }
  putInPlace(finished, workspace);
  return kept;
}

/** Brings what still stands in the journal into the file itself, as far as the file can be opened; a broken one stays as it is. */
function settleJournal(workspace: string): void {
  if (!existsSync(`${workspace}-wal`) || !existsSync(workspace)) return;
  try {
    openStore(workspace).db.close();
  } catch {
    // It is being replaced, and kept with its journal.
  }
}

function keepBeside(file: string, kept: string): void {
  try {
    linkSync(file, kept);
  } catch {
    copyFileSync(file, kept, constants.COPYFILE_EXCL); // a disk without links
  }
}

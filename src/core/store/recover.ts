import { copyFileSync, existsSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Recovery } from '../model/lists.ts';
import { Refusal } from '../model/text.ts';
import { replaceWorkspace } from './backup.ts';
import { backupsOf, type Snapshot } from './backupFolder.ts';
import { faultOf } from './faults.ts';
import { lockWorkspace, type Lock } from './lock.ts';
import { refuseLongPath } from './longPath.ts';
import { refuseNetworkDrive } from './networkDrive.ts';
import { openStore, type Store } from './open.ts';
import { newestSound, takeSnapshot } from './snapshots.ts';

export type Opened = {
  readonly store: Store;
  /** What was put in the place of a broken workspace; null when nothing had to be. */
  readonly recovery: Recovery | null;
  close(): void;
};

/**
 * Opens a workspace for a host. `alone`: no other window may have it open meanwhile. A damaged, emptied or vanished workspace that has
 * a sound safety copy is set aside, whole, and the copy stands in its place; one without is refused and not touched.
 */
export function openWorkspace(file: string, instant: string, alone: boolean): Opened {
  refuseLongPath(file);
  refuseNetworkDrive(file);
  let lock: Lock | null = null;
  try {
    lock = alone ? lockWorkspace(file) : null;
    const { store, recovery } = openOrRecover(file, instant, lock);
    return {
      store,
      recovery,
      close() {
        store.db.close();
        lock?.release();
      },
    };
  } catch (error) {
    lock?.release();
    throw faultOf(error) ?? error;
  }
}

function openOrRecover(file: string, instant: string, lock: Lock | null): Pick<Opened, 'store' | 'recovery'> {
  const open = (): Store => openStore(file, (older) => void takeSnapshot(older, dayOf(instant)));
  const isGone = !existsSync(file) || statSync(file).size === 0;
  if (!isGone || backupsOf(file).snapshots().length === 0)
    try {
      return { store: open(), recovery: null };
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'damaged-workspace') throw error;
    }
  const own = lock ?? lockWorkspace(file);
  try {
    const snapshot = newestSound(file);
    if (!snapshot && isGone) return { store: open(), recovery: null };
    if (!snapshot) throw noSnapshot(file);
    const recovery = putBack(file, snapshot, instant);
    return { store: open(), recovery };
  } finally {
    if (!lock) own.release();
  }
}

function putBack(file: string, snapshot: Snapshot, instant: string): Recovery {
  const temporary = `${file}.tmp`;
  try {
    copyFileSync(snapshot.file, temporary);
    const stamp = instant.slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
    const aside = replaceWorkspace(file, temporary, `damaged-${stamp}`);
    return { aside: aside && basename(aside), day: snapshot.day, repeat: importedSince(file, snapshot) };
  } finally {
    rmSync(temporary, { force: true });
  }
}

function importedSince(file: string, { sequence }: Snapshot): string[] {
  const lines = backupsOf(file).diary();
  const from = lines.findLastIndex((line) => line.kind === 'snapshot' && line.sequence === sequence);
  return [...new Set(lines.slice(from + 1).flatMap((line) => (line.kind === 'import' ? [line.book] : [])))];
}

const dayOf = (instant: string): string => instant.slice(0, 10);

function noSnapshot(file: string): Refusal {
  return new Refusal('damaged-workspace', {
    vi: `Kho "${file}" bị hỏng và không có bản sao an toàn nào còn nguyên. Chưa thay đổi gì. Hãy khôi phục từ bản sao lưu (ctdesk restore).`,
    en: `The workspace "${file}" is damaged and has no sound safety copy. Nothing was changed. Restore it from a backup (ctdesk restore).`,
  });
}

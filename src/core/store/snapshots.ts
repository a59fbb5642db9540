import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Refusal } from '../model/text.ts';
import { backupsOf, type Snapshot } from './backupFolder.ts';
import { putInPlace } from './durable.ts';
import type { Store } from './open.ts';
import { statements } from './statements.ts';
import { verifyStore } from './verify.ts';

type Copied = Pick<Store, 'db' | 'file'>;

const NEWEST = 10;
const DAYS = 7;

/**
 * A checked copy of the workspace as it is now: structure, counts and content of every release, bytes of every source. Whole under its
 * name or not there. The ten newest are kept, and the last of each of seven days.
 */
export function takeSnapshot(store: Copied, day: string): Snapshot {
  const backups = backupsOf(store.file);
  const snapshot = backups.next(day);
  copyInto(store, snapshot.file, checkContent);
  backups.note({ kind: 'snapshot', sequence: snapshot.sequence, sha256: hashFile(snapshot.file) });
  prune(store.file);
  return snapshot;
}

/** Writes a consistent copy of an open workspace to a new file and has it checked: whole under its name, or not there. */
export function copyInto({ db }: Copied, place: string, check: (copy: string) => void): void {
  const temporary = `${place}.tmp`;
  rmSync(temporary, { force: true });
  try {
    closeSync(openSync(temporary, 'wx', 0o600)); // filled, and readable by its owner alone
    db.exec(`vacuum into '${temporary.replaceAll("'", "''")}'`);
    check(temporary);
    putInPlace(temporary, place);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** The newest safety copy whose bytes are still those that were checked. */
export function newestSound(file: string): Snapshot | null {
  const backups = backupsOf(file);
  const hashes = new Map(
    backups.diary().flatMap((line) => (line.kind === 'snapshot' ? [[line.sequence, line.sha256]] : [])),
  );
  return backups.snapshots().find(({ sequence, file: copy }) => hashes.get(sequence) === hashFile(copy)) ?? null;
}

function checkContent(file: string): void {
  const db = new Database(file, { readonly: true });
  try {
    const { ok, findings } = verifyStore({ db, sql: statements(db), file });
    if (!ok)
      throw new Refusal('snapshot-unsound', {
        vi: `Bản sao an toàn không khớp với kho: ${findings[0]?.vi}. Chưa thay đổi gì. Chạy "ctdesk verify" và khôi phục từ bản sao lưu.`,
        en: `The safety copy does not match the workspace: ${findings[0]?.en}. Nothing was changed. Run "ctdesk verify" and restore a backup.`,
      });
  } finally {
    db.close();
  }
}

function prune(file: string): void {
  const { folder, snapshots } = backupsOf(file);
  const all = snapshots();
  const days = [...new Set(all.map(({ day }) => day))].slice(0, DAYS);
  const ofDays = new Set(days.map((day) => all.find((one) => one.day === day)));
  for (const [i, one] of all.entries()) if (i >= NEWEST && !ofDays.has(one)) rmSync(one.file, { force: true });
  // what a copy left that was cut off
  for (const name of readdirSync(folder))
    if (/\.tmp(-journal)?$/.test(name)) rmSync(join(folder, name), { force: true });
}

const PIECE = 1 << 20;

function hashFile(file: string): string {
  const hash = createHash('sha256');
  const handle = openSync(file, 'r');
  const piece = Buffer.allocUnsafe(PIECE);
  try {
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece))
      hash.update(piece.subarray(0, read));
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex');
}

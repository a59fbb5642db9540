import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { backupStore } from '../src/core/store/backup.ts';
import { APPLICATION_ID, openStore } from '../src/core/store/open.ts';
import { MIGRATIONS } from '../src/core/store/migrations/index.ts';
import { openWorkspace } from '../src/core/store/recover.ts';
import { backupsOf } from '../src/core/store/backupFolder.ts';
import { verifyStore } from '../src/core/store/verify.ts';
import { addMade, ROWS } from './made.ts';

export const STEPS = ['import', 'snapshot', 'restore', 'migration', 'export'] as const;
/** What is interrupted. */
export type Step = (typeof STEPS)[number];
export const NOW = '2024-07-01T08:15:00.000Z';
/** Books in the workspace before the first step. */
const BEFORE = 3;

/** A report of about 1 MB that tells whether it is whole: its own hash stands in front. */
export function exported(n: number): Buffer {
  const body = Buffer.alloc(1_000_000, `${n} `);
  return Buffer.concat([createHash('sha256').update(body).digest(), body]);
}

/** Lays ready what the steps need: a workspace of three books, copies of it with one and three, one of the first schema. */
export function makeReady(folder: string): void {
  const file = join(folder, 'kho.ctd');
  const store = openStore(file);
  for (let n = 0; n < BEFORE; n++) {
    addMade(store, n);
    if (n === 0) backupStore(store, join(folder, 'one.ctd'));
  }
  backupStore(store, join(folder, 'three.ctd'));
  store.db.close();
  const old = new Database(join(folder, 'old.ctd'));
  old.exec(MIGRATIONS[0] ?? '');
  old.pragma('user_version = 1');
  old.pragma(`application_id = ${APPLICATION_ID}`);
  old.close();
}

/** What is wrong after a step was interrupted when so many were acknowledged; null when nothing is. */
export function faultAfter(step: Step, folder: string, acknowledged: number): string | null {
  if (step === 'export') return exportFault(join(folder, 'báo cáo.xlsx'), acknowledged);
  if (step === 'migration') {
    const places = readdirSync(folder).filter((name) => /^old\d+$/.test(name));
    return places.map((name) => workspaceFault(join(folder, name, 'kho.ctd'), () => true)).find(Boolean) ?? null;
  }
  const file = join(folder, 'kho.ctd');
  if (step === 'snapshot')
    for (const snapshot of backupsOf(file).snapshots()) {
      const fault = workspaceFault(snapshot.file, (count) => count === BEFORE);
      if (fault) return `safety copy: ${fault}`;
    }
  return workspaceFault(file, (count) => {
    if (step === 'import') return count === BEFORE + acknowledged || count === BEFORE + acknowledged + 1;
    return step === 'restore' ? count === 1 || count === BEFORE : count === BEFORE;
  });
}

function exportFault(report: string, acknowledged: number): string | null {
  if (!existsSync(report)) return acknowledged === 0 ? null : 'the report is gone';
  const bytes = readFileSync(report);
  return createHash('sha256').update(bytes.subarray(32)).digest().equals(bytes.subarray(0, 32))
    ? null
    : 'half a report';
}

/** Opened as a window would open it: whole, sound, with the right number of books. */
export function workspaceFault(file: string, isRight: (releases: number) => boolean): string | null {
  if (!existsSync(file)) return existsSync(`${file}.backups`) ? 'the workspace is gone' : null;
  try {
    const { store, recovery, close } = openWorkspace(file, NOW, true);
    try {
      if (recovery) return 'it had to be recovered';
      const { ok, findings } = verifyStore(store);
      if (!ok) return findings[0]?.en ?? 'not sound';
      const count = (table: string): number => Number(store.sql(`select count(*) from ${table}`).pluck().get());
      const [releases, observations] = [count('release'), count('observation')];
      if (observations !== releases * ROWS) return `${observations} observations in ${releases} books`;
      return isRight(releases) ? null : `${releases} books`;
    } finally {
      close();
    }
  } catch (error) {
    return String(error);
  }
}

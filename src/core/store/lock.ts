import Database from 'better-sqlite3';
import { basename } from 'node:path';
import { Refusal } from '../model/text.ts';
import { backupsOf } from './backupFolder.ts';

export type Lock = { release(): void };

/**
 * Keeps a workspace for this program alone: an exclusive lock on a file of its own, which ends with the process however it ends.
 * Refuses at once when another one has it. The workspace itself stays free for commands of the terminal.
 */
export function lockWorkspace(file: string): Lock {
  const db = new Database(backupsOf(file).lockFile(), { timeout: 0 });
  try {
    db.pragma('journal_mode = delete');
    db.exec('begin exclusive');
  } catch (error) {
    db.close();
    throw (error as { code?: string }).code?.startsWith('SQLITE_BUSY') ? inUse(file) : error;
  }
  return { release: () => void db.close() };
}

function inUse(file: string): Refusal {
  const name = basename(file);
  return new Refusal('workspace-in-use', {
    vi: `Kho "${name}" đang mở trong một cửa sổ khác. Dùng cửa sổ đó, hoặc đóng nó rồi mở lại.`,
    en: `The workspace "${name}" is open in another window. Use that one, or close it and open again.`,
  });
}

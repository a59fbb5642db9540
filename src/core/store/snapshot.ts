import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { Refusal } from '../model/text.ts';
import { takeSnapshot } from './snapshots.ts';
import type { SnapshotOrder, SnapshotSaid } from './snapshotApart.ts';

// Entry of the thread that makes a safety copy, over a connection of its own that cannot write.
const { file, day } = workerData as SnapshotOrder;

function made(): SnapshotSaid {
  const db = new Database(file, { readonly: true, timeout: 5_000 });
  try {
    takeSnapshot({ db, file }, day);
    return { code: null, text: null, message: '' };
  } catch (error) {
    const { code } = error as { code?: string };
    const text = error instanceof Refusal ? error.text : null;
    return { code: code ?? null, text, message: error instanceof Error ? error.message : String(error) };
  } finally {
    db.close();
  }
}

parentPort?.postMessage(made());

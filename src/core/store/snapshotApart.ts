import { Worker } from 'node:worker_threads';
import { Refusal, type Text } from '../model/text.ts';
import type { Store } from './open.ts';
import { takeSnapshot } from './snapshots.ts';
import { entryOf } from '../model/entry.ts';

/** What the thread says at its end. */
export type SnapshotSaid = { readonly code: string | null; readonly text: Text | null; readonly message: string };
export type SnapshotOrder = { readonly file: string; readonly day: string };

/**
 * A checked safety copy of the workspace as it is now (see `takeSnapshot`), made in a thread of its own: a second of work for each
 * 300,000 observations, in which the core goes on answering. Where no thread can be had, the core makes it.
 */
export async function snapshotApart(
  store: Pick<Store, 'db' | 'file'>,
  day: string,
  entry = entryOf('snapshot'),
): Promise<void> {
  const said = await saidBy(entry, { file: store.file, day });
  if (said === null) takeSnapshot(store, day);
  else if (said.text) throw new Refusal(said.code ?? '', said.text);
  else if (said.message) throw Object.assign(new Error(said.message), said.code === null ? {} : { code: said.code });
}

/** Null where the thread did not start, or ended without a word. */
function saidBy(entry: URL, order: SnapshotOrder): Promise<SnapshotSaid | null> {
  return new Promise((resolve) => {
    const thread = new Worker(entry, { workerData: order });
    thread.once('message', resolve);
    thread.once('error', () => resolve(null));
    thread.once('exit', () => resolve(null));
  });
}

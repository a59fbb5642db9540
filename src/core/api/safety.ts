import { backupsOf } from '../store/backupFolder.ts';
import type { Store } from '../store/open.ts';
import { takeSnapshot } from '../store/snapshots.ts';

/** Imports that follow one another within this time are one: they have one safety copy, made before the first. */
const ONE_IMPORT_MS = 60_000;

/** Makes the safety copies of a workspace: before each import, and once on every day on which a window opens it. */
export function createSafety(store: Store, now: () => string) {
  const backups = backupsOf(store.file);
  const isEmpty = (): boolean => store.sql('select 1 from release limit 1').get() === undefined;
  const today = (): string => now().slice(0, 10);
  // Rows changed by us and by other connections: the same pair, the same content.
  const state = (): string =>
    `${store.sql('select total_changes()').pluck().get()}:${store.db.pragma('data_version', { simple: true })}`;
  let kept: string | null = null;
  let lastImport = -Infinity;

  function keep(): void {
    if (isEmpty() || state() === kept) return;
    takeSnapshot(store, today());
    kept = state();
  }

  return {
    /** For a workspace that was just opened: what is there before the day's work. */
    ofToday(): void {
      if (backups.snapshots()[0]?.day !== today()) keep();
    },
    /** Right before a book is stored; what cannot be made safe is not begun. */
    beforeImport(book: string, sha256: string): void {
      const begun = performance.now();
      if (begun - lastImport > ONE_IMPORT_MS) keep();
      lastImport = begun;
      backups.note({ kind: 'import', book, sha256, at: now() });
    },
  };
}

export type Safety = ReturnType<typeof createSafety>;

import { backupsOf } from '../store/backupFolder.ts';
import type { Store } from '../store/open.ts';
import { takeSnapshot } from '../store/snapshots.ts';

/** Imports that follow one another within this time are one: they have one safety copy, made before the first. */
const ONE_IMPORT_MS = 60_000;
/** The copy of the day waits until nothing was asked for so long: a window that opens asks many things at once. */
const QUIET_MS = 1_500;

/** Makes the safety copies of a workspace: before each import, and once on every day on which a window uses it, before anything changes. */
export function createSafety(store: Store, now: () => string) {
  const backups = backupsOf(store.file);
  const isEmpty = (): boolean => store.sql('select 1 from release limit 1').get() === undefined;
  const today = (): string => now().slice(0, 10);
  // Rows changed by us and by other connections: the same pair, the same content.
  const state = (): string =>
    `${store.sql('select total_changes()').pluck().get()}:${store.db.pragma('data_version', { simple: true })}`;
  let kept: string | null = null;
  let lastImport = -Infinity;
  let isDue = false;
  let quiet: NodeJS.Timeout | undefined;

  function keep(): void {
    if (isEmpty() || state() === kept) return;
    takeSnapshot(store, today());
    kept = state();
  }

  function keepToday(): void {
    clearTimeout(quiet);
    if (!isDue) return;
    if (backups.snapshots()[0]?.day !== today()) keep();
    isDue = false;
  }

  /** One that cannot be made is made before the next change, or that change is refused with the reason. */
  function tryToday(): void {
    try {
      keepToday();
    } catch {
      // still due
    }
  }

  return {
    /** For a workspace that a window has just opened: what is there before the day's work is kept as soon as it is quiet. */
    opened(): void {
      isDue = true;
    },
    /** After each answer: a window must not wait for the copy before it shows anything. */
    answered(): void {
      if (!isDue) return;
      clearTimeout(quiet);
      quiet = setTimeout(tryToday, QUIET_MS).unref();
    },
    /** Right before anything changes; what cannot be made safe is not begun. */
    beforeChange: keepToday,
    /** Right before a book is stored. */
    beforeImport(book: string, sha256: string): void {
      const begun = performance.now();
      if (begun - lastImport > ONE_IMPORT_MS) keep();
      lastImport = begun;
      backups.note({ kind: 'import', book, sha256, at: now() });
    },
    /** Before the workspace is closed: a day of use has its copy however short it was. */
    closing: tryToday,
  };
}

export type Safety = ReturnType<typeof createSafety>;

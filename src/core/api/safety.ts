import { backupsOf } from '../store/backupFolder.ts';
import type { Store } from '../store/open.ts';
import { snapshotApart } from '../store/snapshotApart.ts';
import { stateOf } from '../store/state.ts';

/** Imports that follow one another within this time are one: they have one safety copy, made before the first. */
const ONE_IMPORT_MS = 60_000;
/** The copy of the day waits until nothing was asked for so long: a window that opens asks many things at once. */
const QUIET_MS = 1_500;

/** Makes the safety copies of a workspace: before each import, and once on every day on which a window uses it, before anything changes. */
export function createSafety(store: Store, now: () => string) {
  const backups = backupsOf(store.file);
  const isEmpty = (): boolean => store.sql('select 1 from release limit 1').get() === undefined;
  const today = (): string => now().slice(0, 10);
  let kept: string | null = null;
  let lastImport = -Infinity;
  let isDue = false;
  let quiet: NodeJS.Timeout | undefined;
  let making: Promise<unknown> = Promise.resolve();

  /** One copy after the other; a change that comes meanwhile is not in it, and the next one is due. */
  function keep(): Promise<void> {
    const made = making.then(async () => {
      const current = stateOf(store);
      if (isEmpty() || current === kept) return;
      await snapshotApart(store, today());
      kept = current;
    });
    making = made.catch(() => undefined);
    return made;
  }

  async function keepToday(): Promise<void> {
    clearTimeout(quiet);
    if (!isDue) return;
    if (backups.snapshots()[0]?.day !== today()) await keep();
    isDue = false;
  }

  /** One that cannot be made is made before the next change, or that change is refused with the reason. */
  const tryToday = (): Promise<void> => keepToday().catch(() => undefined); // still due

  return {
    /** For a workspace that a window has just opened: what is there before the day's work is kept as soon as it is quiet. */
    opened(): void {
      isDue = true;
    },
    /** After each answer: a window must not wait for the copy before it shows anything. */
    answered(): void {
      if (!isDue) return;
      clearTimeout(quiet);
      quiet = setTimeout(() => void tryToday(), QUIET_MS).unref();
    },
    /** Right before anything changes; what cannot be made safe is not begun. */
    beforeChange: keepToday,
    /** Right before a book is stored. */
    async beforeImport(book: string, sha256: string): Promise<void> {
      const begun = performance.now();
      if (begun - lastImport > ONE_IMPORT_MS) await keep();
      lastImport = begun;
      backups.note({ kind: 'import', book, sha256, at: now() });
    },
    /** Before the workspace is closed: a day of use has its copy however short it was. */
    closing: tryToday,
  };
}

export type Safety = ReturnType<typeof createSafety>;

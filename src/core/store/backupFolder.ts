import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** A safety copy: its place in the order in which they were made, the day as a label, the SHA-256 of the whole file. */
export type Snapshot = { readonly sequence: number; readonly day: string; readonly file: string };

/** One line of the diary: a safety copy that was checked, or an import that was begun after it. */
export type DiaryLine =
  | { readonly kind: 'snapshot'; readonly sequence: number; readonly sha256: string }
  | { readonly kind: 'import'; readonly book: string; readonly sha256: string; readonly at: string };

/** The folder beside a workspace, `<file>.backups`: its safety copies, what was imported since each, its lock. */
export function backupsOf(workspace: string) {
  const folder = `${workspace}.backups`;
  const made = (): string => (mkdirSync(folder, { recursive: true, mode: 0o700 }), folder);
  const diary = join(folder, 'diary.jsonl');

  return {
    folder,
    lockFile: (): string => join(made(), 'lock'),
    /** Where the next safety copy goes; the order is counted and never read from a clock. */
    next(day: string): Snapshot {
      const sequence = (this.snapshots()[0]?.sequence ?? 0) + 1;
      return { sequence, day, file: join(made(), `${String(sequence).padStart(6, '0')}-${day}.ctd`) };
    },
    /** The newest first. */
    snapshots(): Snapshot[] {
      const names = existsSync(folder) ? readdirSync(folder) : [];
      return names
        .flatMap((name) => {
          const [, sequence, day] = /^(\d{6,})-(\d{4}-\d{2}-\d{2})\.ctd$/.exec(name) ?? [];
          return sequence && day ? [{ sequence: Number(sequence), day, file: join(folder, name) }] : [];
        })
        .sort((a, b) => b.sequence - a.sequence);
    },
    /** Written before the step that it tells of: a line too many repeats an import, a missing one would forget it. */
    note(line: DiaryLine): void {
      made();
      const handle = openSync(diary, 'a', 0o600);
      try {
        appendFileSync(handle, `${JSON.stringify(line)}\n`);
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
    },
    /** In the order of writing; a line that was cut off by a crash is left out. */
    diary(): DiaryLine[] {
      if (!existsSync(diary)) return [];
      return readFileSync(diary, 'utf8')
        .split('\n')
        .flatMap((text) => {
          try {
            return [JSON.parse(text) as DiaryLine];
          } catch {
            return [];
          }
        });
    },
  };
}

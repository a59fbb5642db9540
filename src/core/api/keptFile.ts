import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeAtomic } from './atomicFile.ts';

/** A small value in a file of its own. Writing never disturbs the work: a value that cannot be kept is not. */
export type Kept<T> = {
  now(): T;
  change(part: Partial<T>): void;
  /** Resolves when the last change is on the disk. */
  written(): Promise<void>;
};

/** Reads what a file holds (its text is empty where there is none), and keeps what it becomes. */
export function createKept<T extends object>(file: string, read: (text: string) => T): Kept<T> {
  let value = read(textOf(file));
  let writing: Promise<void> = Promise.resolve();
  return {
    now: () => value,
    change(part) {
      value = { ...value, ...part };
      const text = `${JSON.stringify(value, null, 2)}\n`;
      writing = writing.then(() => write(file, text)).catch(() => undefined);
    },
    written: () => writing,
  };
}

async function write(file: string, text: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  await writeAtomic(file, text);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const SHARED = join(import.meta.dirname, '../../shared/data');

/** Why what needs real workbooks cannot be done; null where they are here. */
export const noShared = (): string | null => (existsSync(SHARED) ? null : '../shared/data is missing');

/** The files of a folder, in the order of their names. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../shared/data/gso');

/** The monthly books 2023-01 … 2024-06 in the order of their release; empty where they are not at hand. */
export function monthlyBooks(): readonly string[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((name) => /^(2023-\d\d|2024-0[1-6])-.*\.xlsx?$/.test(name))
    .sort()
    .map((name) => join(FOLDER, name));
}

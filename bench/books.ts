import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../shared/data/gso');

/** Every published book of 2000 to 2025, .xls and .xlsx, in the order of their release; empty where they are not at hand. */
export function allBooks(): readonly string[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((name) => /^\d{4}-\d\d-\d\d-.*\.xlsx?$/.test(name))
    .sort()
    .map((name) => join(FOLDER, name));
}

/** Of these the monthly books 2023-01 … 2024-06. */
export function monthlyBooks(): readonly string[] {
  return allBooks().filter((path) => /[\\/](2023-\d\d|2024-0[1-6])-[^\\/]*$/.test(path));
}

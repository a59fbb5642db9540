import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The forms that come along: beside the sources, and beside `out` when built. */
const FOLDER = join(import.meta.dirname, '../../resources/templates');

/** The path of a template: one that comes along by its name, any other by its path. */
export function templateFile(name: string, cwd: string): string {
  const shipped = join(FOLDER, `${name}.xlsx`);
  return /^[a-z0-9-]+$/.test(name) && existsSync(shipped) ? shipped : resolve(cwd, name);
}

import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const paths = new Map<string, string>([
  ['userData', join(homedir(), '.config', 'congthuong-desk-standin')],
  ['documents', homedir()],
]);

/** Sets one of the folders of the application. */
export function setPath(name: string, path: string): void {
  paths.set(name, path);
}

/** One of the folders of the application; that of its settings is made when it is not there. */
export function getPath(name: string): string {
  const path = paths.get(name);
  if (!path) throw new Error(`Failed to get '${name}' path`);
  if (name === 'userData') mkdirSync(path, { recursive: true });
  return path;
}

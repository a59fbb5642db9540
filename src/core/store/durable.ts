import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

/** Puts a finished file under its name so that it stands there after a power cut too: contents first, then the name. */
export function putInPlace(finished: string, place: string): void {
  sync(finished, 'r+');
  renameSync(finished, place);
  syncFolderOf(place);
}

export function syncFolderOf(file: string): void {
  if (process.platform !== 'win32') sync(dirname(file), 'r'); // a folder cannot be opened there
}

function sync(path: string, mode: 'r' | 'r+'): void {
  const handle = openSync(path, mode);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

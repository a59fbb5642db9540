import { readFileSync } from 'node:fs';
import { writeAtomic } from '../core/api/atomicFile.ts';
import { readState, type WindowState } from './windowState.ts';

/** The window's state in its file. Writing never disturbs the work: a state that cannot be kept is not. */
export function createKeptState(file: string) {
  let state = readState(read(file));
  let writing: Promise<void> = Promise.resolve();

  return {
    now: (): WindowState => state,
    change(part: Partial<WindowState>): void {
      state = { ...state, ...part };
      const text = `${JSON.stringify(state, null, 2)}\n`;
      writing = writing.then(() => writeAtomic(file, text)).catch(() => undefined);
    },
    /** Resolves when the last change is on the disk. */
    written: (): Promise<void> => writing,
  };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

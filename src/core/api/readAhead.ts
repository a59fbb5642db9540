import type { Book } from '../workbook/grid.ts';
import type { BookReader } from '../workbook/readApart.ts';
import type { World } from './core.ts';

/** A file with its bytes; `book` reads the workbook, or gives the reading that was started ahead. */
export type LoadedFile = { readonly name: string; readonly bytes: Uint8Array; book(): Promise<Book> };

type Ahead = { readonly loaded: Promise<LoadedFile>; readonly stop: AbortController };

/** Keeps the next files read ahead, so that the readers work while the last book is compared and committed. */
export function createReadAhead(
  files: World['files'],
  reader: BookReader,
): { take(file: string): Promise<LoadedFile>; start(files: readonly string[]): Promise<void> } {
  const kept = new Map<string, Ahead>();

  async function load(file: string, ahead: AbortSignal | null): Promise<LoadedFile> {
    const { name, bytes } = await files.read(file);
    const started = ahead ? reader.read(bytes, ahead) : null;
    // Whoever takes the file meets the refusal; until then it is no unhandled one.
    started?.catch(() => undefined);
    return { name, bytes, book: () => started ?? reader.read(bytes) };
  }

  return {
    take(file) {
      const found = kept.get(file)?.loaded ?? load(file, null);
      kept.delete(file);
      return found;
    },
    async start(next) {
      for (const [file, { stop }] of kept) {
        if (next.includes(file)) continue;
        stop.abort(); // another file is wanted now
        kept.delete(file);
      }
      for (const file of next) {
        if (kept.has(file)) continue;
        const stop = new AbortController();
        const loaded = load(file, stop.signal);
        loaded.catch(() => undefined);
        kept.set(file, { loaded, stop });
      }
      // The bytes are on their way to the readers before this thread turns to long work of its own.
      await Promise.allSettled([...kept.values()].map(({ loaded }) => loaded));
    },
  };
}

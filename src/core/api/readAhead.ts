import type { Book } from '../workbook/grid.ts';
import type { BookReader } from '../workbook/readApart.ts';
import type { World } from './core.ts';

/** A file with its bytes; `book` reads the workbook, or gives the reading that was started ahead. */
export type LoadedFile = { readonly name: string; readonly bytes: Uint8Array; book(): Promise<Book> };

/** Keeps one file read ahead, so that the reading thread works while the last book is compared and committed. */
export function createReadAhead(
  files: World['files'],
  reader: BookReader,
): { take(file: string): Promise<LoadedFile>; start(file: string): void } {
  let kept: { readonly file: string; readonly loaded: Promise<LoadedFile> } | null = null;

  async function load(file: string, now: boolean): Promise<LoadedFile> {
    const { name, bytes } = await files.read(file);
    const started = now ? reader.read(bytes) : null;
    // Whoever takes the file meets the refusal; until then it is no unhandled one.
    started?.catch(() => undefined);
    return { name, bytes, book: () => started ?? reader.read(bytes) };
  }

  return {
    take(file) {
      const found = kept?.file === file ? kept.loaded : load(file, false);
      kept = null;
      return found;
    },
    start(file) {
      const loaded = load(file, true);
      loaded.catch(() => undefined);
      kept = { file, loaded };
    },
  };
}

import { createHash } from 'node:crypto';
import type { World } from './core.ts';
import { unpacked, type BookOrder, type WorkbookReader, type WorkbookReading } from './reading.ts';

/** A file with its bytes; `read` reads the workbook, or gives the reading that was started ahead, with the order that it followed. */
export type LoadedFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly order: BookOrder;
  read(): Promise<WorkbookReading>;
};

type Ahead = { readonly loaded: Promise<LoadedFile>; readonly stop: AbortController };
type OrderOf = (name: string, sha256: string) => BookOrder;

/** Keeps the next files read ahead, so that the readers work while the last book is compared and committed. */
export function createReadAhead(
  files: World['files'],
  reader: WorkbookReader,
  orderOf: OrderOf,
): {
  take(file: string): Promise<LoadedFile>;
  start(files: readonly string[]): Promise<void>;
  /** Ends the reading of a file that is under way. False when there is none. */
  cancel(file: string): boolean;
} {
  const kept = new Map<string, Ahead>();
  const taken = new Map<string, AbortController>();

  async function load(file: string, stop: AbortController, now: boolean): Promise<LoadedFile> {
    const { name, bytes } = await files.read(file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const order = orderOf(name, sha256);
    const start = async (): Promise<WorkbookReading> => unpacked(await reader.read(bytes, order, stop.signal));
    const started = now ? start() : null;
    // Whoever takes the file meets the refusal; until then it is no unhandled one.
    started?.catch(() => undefined);
    return { name, bytes, sha256, order, read: () => started ?? start() };
  }

  return {
    take(file) {
      const { loaded, stop = new AbortController() } = kept.get(file) ?? {};
      kept.delete(file);
      taken.clear(); // one file is read for review at a time
      taken.set(file, stop);
      return loaded ?? load(file, stop, false);
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
        const loaded = load(file, stop, true);
        loaded.catch(() => undefined);
        kept.set(file, { loaded, stop });
      }
      // The bytes are on their way to the readers before this thread turns to long work of its own.
      await Promise.allSettled([...kept.values()].map(({ loaded }) => loaded));
    },
    cancel(file) {
      const stop = taken.get(file) ?? kept.get(file)?.stop;
      stop?.abort();
      kept.delete(file);
      return taken.delete(file) || stop !== undefined;
    },
  };
}

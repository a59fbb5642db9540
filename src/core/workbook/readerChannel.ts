import { fork } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Text } from '../model/text.ts';

/** `order` says what is wanted of the bytes; the program of the reader knows its form. */
export type ReaderRequest = { readonly id: number; readonly bytes: Uint8Array; readonly order: unknown };
/** Said to a reader for which there is no request yet: it may get its program warm until one comes. */
export type Practise = { readonly practise: true };
export type ToReader = ReaderRequest | Practise;
export type ReaderAnswer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly code: string; readonly text: Text };

/** A running reader: one request at a time. `kill` ends it at once, whatever it does. */
export type Channel = { send(message: ToReader): void; kill(): Promise<void> };
export type Listener = { answer(answer: ReaderAnswer): void; end(): void };

/** One end of a channel between two processes of Electron, by what is needed of it. It holds back what comes until it is started. */
export type Port = {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  start(): void;
};

/** Starts a reader from its built or source file. It does not keep its host alive. */
export type Spawn = (entry: URL, listener: Listener) => Channel;

/** The heap of a reader; what it may take outside the heap is watched in `serveReader.ts`. */
export const READER_HEAP_MB = 768;

/** A process without the environment of the host, that may read its own program and nothing else, and start nothing. */
export const processSpawn: Spawn = (entry, { answer, end }) => {
  const child = fork(fileURLToPath(entry), [], {
    execArgv: [`--max-old-space-size=${READER_HEAP_MB}`, ...patience(), ...permissions(entry)],
    env: process.env['SystemRoot'] ? { SystemRoot: process.env['SystemRoot'] } : {}, // Windows starts nothing without it
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let ended = false;
  const gone = new Promise<void>((resolve) => {
    const once = (): void => {
      if (!ended) end();
      ended = true;
      resolve();
    };
    child.on('error', once);
    child.on('exit', once);
  });
  child.on('message', (message) => answer(message as ReaderAnswer));
  child.unref();
  child.channel?.unref();
  return {
    send: (message) => void child.send(message, () => undefined),
    kill() {
      child.ref();
      child.kill('SIGKILL');
      return gone;
    },
  };
};

const isNode24 = (): boolean => Number(process.versions.node.split('.')[0]) >= 24;

/** The last compiler waits ten times as long: it pays in a large book, but in a reader's few seconds it takes more than it gives. */
const patience = (): string[] => (isNode24() ? ['--invocation-count-for-turbofan=30000'] : []);

/** The permission model of Node 24: files of the program may be read, nothing be written or started but the watching thread. */
function permissions(entry: URL): string[] {
  if (!isNode24()) return [];
  const library = dirname(fileURLToPath(import.meta.resolve('xlsx')));
  const program = join(dirname(fileURLToPath(entry)), '..', '..');
  // each by its name and by the place that a link leads to
  const readable = [program, library].flatMap((folder) => [join(folder, '*'), join(realpathSync(folder), '*')]);
  return ['--permission', '--allow-worker', ...new Set(readable.map((path) => `--allow-fs-read=${path}`))];
}

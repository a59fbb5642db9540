import { READER_HEAP_MB, type Port, type ReaderAnswer, type Spawn, type ToReader } from '../core/api/readers.ts';
import type { ReaderNews, ReaderWish } from './coreMessages.ts';

type Running = {
  readonly waiting: ToReader[];
  port: Port | null;
  answer(answer: ReaderAnswer): void;
  end(): void;
};

/** In the core's process: starts readers by asking the main process, and talks to each over a port of its own. */
export function createReaderPorts(ask: (wish: ReaderWish) => void): {
  readonly spawn: Spawn;
  /** Takes what the main process tells, with the port that came along. */
  hear(news: ReaderNews, port?: Port): void;
} {
  const running = new Map<number, Running>();
  let readers = 0;

  return {
    spawn(_entry, { answer, end }) {
      const reader = ++readers;
      const gone = Promise.withResolvers<void>();
      const one: Running = { waiting: [], port: null, answer, end: () => (gone.resolve(), end()) };
      running.set(reader, one);
      ask({ kind: 'start-reader', reader, heapMb: READER_HEAP_MB });
      return {
        send: (message) => (one.port ? one.port.postMessage(message) : void one.waiting.push(message)),
        kill() {
          if (running.has(reader)) ask({ kind: 'end-reader', reader });
          return gone.promise;
        },
      };
    },
    hear({ kind, reader }, port) {
      const one = running.get(reader);
      if (!one) return;
      if (kind === 'reader-ended') {
        running.delete(reader);
        return one.end();
      }
      if (!port) return;
      one.port = port;
      port.on('message', ({ data }) => one.answer(data as ReaderAnswer));
      port.start();
      for (const message of one.waiting.splice(0)) port.postMessage(message);
    },
  };
}

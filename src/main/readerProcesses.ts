import type { ReaderNews, ReaderWish } from './coreMessages.ts';

/** By what is needed of a utility process. */
export type ReaderChild<End> = {
  postMessage(message: null, ports: End[]): void;
  on(event: 'spawn' | 'exit' | 'error', listener: () => void): unknown;
  /** False while the process is being started. */
  kill(): boolean;
};

/** How Electron starts a reader, and makes the two ends of a channel. */
export type ReaderStarter<End> = {
  fork(heapMb: number): ReaderChild<End>;
  channel(): { readonly port1: End; readonly port2: End };
};

/** In the main process: keeps the reading processes of one core, which talks to them past this process. */
export function keepReaders<End>(
  { fork, channel }: ReaderStarter<End>,
  tell: (news: ReaderNews, ports: End[]) => void,
): {
  take(wish: ReaderWish): void;
  /** Ends all, when their core is gone. */
  close(): void;
} {
  const running = new Map<number, ReaderChild<End>>();

  function start(reader: number, heapMb: number): void {
    const child = fork(heapMb);
    running.set(reader, child);
    child.on('error', () => undefined); // its end is told by `exit`
    child.on('exit', () => {
      running.delete(reader);
      tell({ kind: 'reader-ended', reader }, []);
    });
    const { port1, port2 } = channel();
    child.postMessage(null, [port1]);
    tell({ kind: 'reader-started', reader }, [port2]);
  }

  function end(child: ReaderChild<End>): void {
    if (!child.kill()) child.on('spawn', () => child.kill());
  }

  return {
    take(wish) {
      if (wish.kind === 'start-reader') return start(wish.reader, wish.heapMb);
      const child = running.get(wish.reader);
      if (child) end(child);
    },
    close() {
      for (const child of running.values()) end(child);
    },
  };
}

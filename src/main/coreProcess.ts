import { refused } from '../core/api/dispatch.ts';
import type { Answer } from '../core/model/answer.ts';
import type { FromCore, ToCore } from './coreMessages.ts';
import { keepReaders, type ReaderStarter } from './readerProcesses.ts';

/** By what is needed of a utility process. */
export type CoreChild<End> = {
  postMessage(message: ToCore, ports?: End[]): void;
  on(event: 'message', listener: (message: FromCore) => void): unknown;
  on(event: 'exit' | 'error', listener: () => void): unknown;
  kill(): unknown;
};

const CLOSING_TAKES_AT_MOST = 10_000;

/** Keeps the core's process and its readers: passes calls on, starts it again when it dies, and ends it in good order. */
export function startCore<End>(
  fork: () => CoreChild<End>,
  workspace: string,
  log: string,
  starter: ReaderStarter<End>,
) {
  const lent = new Map<string, string>();
  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  let calls = 0;
  let closing = false;
  /** The process has answered since it was started: one that dies before that would die again. */
  let works = true;
  let ended = (): void => undefined;
  let child: CoreChild<End> | null = begin();

  function begin(): CoreChild<End> {
    const started = fork();
    const readers = keepReaders(starter, (news, ports) => started.postMessage(news, ports));
    started.on('message', (message) => {
      if (message.kind !== 'answer') return readers.take(message);
      works = true;
      settle(message.id, message.answer);
    });
    started.on('error', () => undefined); // its end is told by `exit`
    started.on('exit', () => {
      readers.close();
      died();
    });
    started.postMessage({ kind: 'open', workspace, log });
    for (const [ticket, path] of lent) started.postMessage({ kind: 'lend', ticket, path });
    return started;
  }

  function settle(id: number, answer: Answer<unknown>): void {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  }

  function died(): void {
    child = null;
    for (const id of [...waiting.keys()]) settle(id, LOST);
    ended();
    if (closing || !works) return;
    works = false;
    child = begin();
  }

  return {
    call: (method: string, input: unknown): Promise<Answer<unknown>> =>
      new Promise((resolve) => {
        if (!child) return resolve(GONE);
        waiting.set(++calls, resolve);
        child.postMessage({ kind: 'call', id: calls, method, input });
      }),
    /** Writes a copy of the workspace to a file that must not exist yet. */
    backup: (file: string): Promise<Answer<unknown>> =>
      new Promise((resolve) => {
        if (!child) return resolve(GONE);
        waiting.set(++calls, resolve);
        child.postMessage({ kind: 'backup', id: calls, file });
      }),
    lend(ticket: string, path: string): void {
      lent.set(ticket, path);
      child?.postMessage({ kind: 'lend', ticket, path });
    },
    /** Resolves when the process has ended; one that does not end by itself is ended. */
    close: (): Promise<void> =>
      new Promise((resolve) => {
        closing = true;
        if (!child) return resolve();
        const late = setTimeout(() => child?.kill(), CLOSING_TAKES_AT_MOST);
        ended = () => (clearTimeout(late), resolve());
        child.postMessage({ kind: 'close' });
      }),
  };
}

const LOST = refused(
  'core-died',
  'Phần xử lý số liệu đã dừng đột ngột và được khởi động lại. Những gì đã nhập xong vẫn còn nguyên. Hãy làm lại thao tác vừa rồi.',
  'The part that works on the data stopped and was started again. What had been imported is intact. Repeat the last step.',
);
const GONE = refused(
  'core-gone',
  'Phần xử lý số liệu đã dừng. Hãy đóng và mở lại chương trình.',
  'The part that works on the data has stopped. Close the application and open it again.',
);

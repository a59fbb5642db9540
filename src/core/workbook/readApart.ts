import { Worker } from 'node:worker_threads';
import { Refusal, type Text } from '../model/text.ts';
import type { Book } from './grid.ts';

export type ReaderRequest = { readonly id: number; readonly bytes: Uint8Array };
export type ReaderAnswer =
  { readonly id: number; readonly book: Book } | { readonly id: number; readonly code: string; readonly text: Text };

/** Reads workbooks in a thread of its own that is ended when it takes too long or too much memory. */
export type BookReader = { read(bytes: Uint8Array): Promise<Book>; close(): Promise<void> };

type Pending = { settle: (answer: ReaderAnswer) => void; timer: NodeJS.Timeout };

const HEAP_MB = 768;
/** 10 s, and 2 s more for each megabyte. */
const deadline = (bytes: number): number => 10_000 + Math.ceil(bytes / 2 ** 20) * 2_000;

/** `entry` is the built or source file of the reading thread. */
export function createReader(entry: URL, limit: (bytes: number) => number = deadline): BookReader {
  let worker: Worker | null = null;
  let last = 0;
  const pending = new Map<number, Pending>();

  function failAll(text: Text): void {
    for (const [id, { settle, timer }] of pending) {
      clearTimeout(timer);
      settle({ id, code: 'reading-stopped', text });
    }
    pending.clear();
    worker = null;
  }

  function start(): Worker {
    const thread = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
    thread.on('message', (answer: ReaderAnswer) => {
      const waiting = pending.get(answer.id);
      pending.delete(answer.id);
      clearTimeout(waiting?.timer);
      waiting?.settle(answer);
    });
    thread.on('error', () => failAll(OUT_OF_MEMORY));
    thread.on('exit', () => worker === thread && failAll(OUT_OF_MEMORY));
    thread.unref();
    return thread;
  }

  return {
    async read(bytes) {
      worker ??= start();
      const thread = worker;
      const id = ++last;
      const answer = await new Promise<ReaderAnswer>((settle) => {
        const timer = setTimeout(() => {
          worker = null;
          void thread.terminate();
          failAll(TOO_SLOW);
        }, limit(bytes.length));
        pending.set(id, { settle, timer });
        thread.postMessage({ id, bytes } satisfies ReaderRequest);
      });
      if ('book' in answer) return answer.book;
      throw new Refusal(answer.code, answer.text);
    },
    async close() {
      await worker?.terminate();
      worker = null;
    },
  };
}

const OUT_OF_MEMORY: Text = {
  vi: 'Đọc tệp cần quá nhiều bộ nhớ nên đã dừng. Chưa ghi gì vào kho. Hãy lưu lại tệp bằng Excel, chỉ giữ các trang tính cần thiết.',
  en: 'Reading the file needs too much memory and was stopped. Nothing was stored. Save it again in Excel with only the sheets you need.',
};
const TOO_SLOW: Text = {
  vi: 'Đọc tệp quá lâu nên đã dừng. Chưa ghi gì vào kho. Tệp có thể bị hỏng; hãy mở bằng Excel và lưu lại.',
  en: 'Reading the file took too long and was stopped. Nothing was stored. The file may be damaged; open it in Excel and save it again.',
};

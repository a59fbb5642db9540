import { parentPort, Worker } from 'node:worker_threads';
import { Refusal } from '../model/text.ts';
import type { ReaderAnswer, ReaderRequest } from './readerChannel.ts';

const MAX_RSS = 2 ** 30;
/** Longer than any deadline of a host: a reader whose host was killed ends by itself. */
const MAX_BUSY_MS = 20_000;

/** What a reader makes of bytes; it must be able to travel from process to process. */
export type Reading<Order, Value> = (bytes: Uint8Array, order: Order) => Value;

/** Answers the requests of a host, in its thread or process: no workspace, no network, bytes in, what was read out. */
export function serveReader<Order, Value>(read: Reading<Order, Value>): void {
  if (parentPort) {
    const port = parentPort;
    port.on('message', (request: ReaderRequest) =>
      port.postMessage(answerOf(request, read as Reading<unknown, unknown>)),
    );
    return;
  }
  const busy = watchThisProcess();
  process.on('message', (request: ReaderRequest) => {
    Atomics.store(busy, 0, 1);
    process.send?.(answerOf(request, read as Reading<unknown, unknown>));
    Atomics.store(busy, 0, 0);
  });
  process.on('disconnect', () => process.exit());
}

/**
 * A thread beside the reading one, which a library in a loop cannot hold up, ends the process that takes too much memory or time.
 * It says so by nothing but its end.
 */
function watchThisProcess(): Int32Array {
  const busy = new Int32Array(new SharedArrayBuffer(4));
  const watch = `
    const { workerData } = require('node:worker_threads');
    let ticks = 0;
    setInterval(() => {
      ticks = Atomics.load(workerData, 0) ? ticks + 1 : 0;
      if (process.memoryUsage.rss() > ${MAX_RSS} || ticks > ${MAX_BUSY_MS / 50}) process.kill(process.pid, 'SIGKILL');
    }, 50);`;
  new Worker(watch, { eval: true, workerData: busy }).unref();
  return busy;
}

function answerOf({ id, bytes, order }: ReaderRequest, read: Reading<unknown, unknown>): ReaderAnswer {
  try {
    return { id, value: read(bytes, order) };
  } catch (error) {
    if (error instanceof Refusal) return { id, code: error.code, text: error.text };
    const what = error instanceof Error ? error.message : String(error);
    return {
      id,
      code: 'unreadable-file',
      text: {
        vi: `Không đọc được tệp: ${what}. Chưa ghi gì vào kho.`,
        en: `The file cannot be read: ${what}. Nothing was stored.`,
      },
    };
  }
}

import { Worker } from 'node:worker_threads';
import { Refusal } from '../model/text.ts';
import type { Port, ReaderAnswer, ReaderRequest, ToReader } from './readerChannel.ts';

const MAX_RSS = 2 ** 30;
/** Longer than any deadline of a host: a reader whose host was killed ends by itself. */
const MAX_BUSY_MS = 20_000;
/** Stands where else the number of a request does. */
const PRACTISING = -1;

/** What a reader makes of bytes; it must be able to travel from process to process. */
export type Reading<Order, Value> = (bytes: Uint8Array, order: Order) => Value;

/** What a reader does while it waits for its first request, in short steps. */
export type Practice = () => Iterator<unknown>;

/** What Electron gives to the processes that it starts. */
type ElectronParent = {
  once(event: 'message', listener: (message: { readonly ports: readonly Port[] }) => void): unknown;
};

/**
 * Answers the requests of a host, in a process of its own: no workspace, no network, bytes in, what was read out. A reader that is
 * told to practises until its first request, which waits for one step of it at most.
 */
export function serveReader<Order, Value>(read: Reading<Order, Value>, practice?: Practice): void {
  Reflect.deleteProperty(Object.prototype, '__proto__'); // names in a file cannot reach what all objects share
  const busy = watchThisProcess();
  let practising: Iterator<unknown> | null = null;
  const step = (): void => {
    Atomics.store(busy, 0, PRACTISING);
    if (practising?.next().done) practising = null;
    Atomics.store(busy, 0, 0);
    if (practising) setImmediate(step); // requests that came meanwhile are heard before it
  };
  const take = (message: ToReader, reply: (answer: ReaderAnswer) => void): void => {
    if ('practise' in message) {
      practising = practice?.() ?? null;
      setImmediate(step);
      return;
    }
    practising = null;
    Atomics.store(busy, 0, message.id);
    reply(answerOf(message, read as Reading<unknown, unknown>));
    Atomics.store(busy, 0, 0);
  };
  const { parentPort } = process as typeof process & { readonly parentPort?: ElectronParent };
  if (parentPort) parentPort.once('message', ({ ports: [port] }) => port && servePort(port, take));
  else {
    process.on('message', (message: ToReader) => take(message, (said) => process.send?.(said)));
    process.on('disconnect', () => process.exit());
  }
}

/** In Electron the first message brings a port that leads to the core's process, past the main process. */
function servePort(port: Port, take: (message: ToReader, reply: (answer: ReaderAnswer) => void) => void): void {
  port.on('message', ({ data }) => take(data as ToReader, (said) => port.postMessage(said)));
  port.on('close', () => process.exit());
  port.start();
}

/**
 * A thread beside the reading one, which a library in a loop cannot hold up, ends the process that takes too much memory or time.
 * It says so by nothing but its end.
 */
function watchThisProcess(): Int32Array {
  const busy = new Int32Array(new SharedArrayBuffer(4)); // the number of the request, 0 when there is none
  const watch = `
    const { workerData } = require('node:worker_threads');
    let [last, ticks] = [0, 0];
    setInterval(() => {
      const now = Atomics.load(workerData, 0);
      ticks = now && now === last ? ticks + 1 : 0;
      last = now;
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

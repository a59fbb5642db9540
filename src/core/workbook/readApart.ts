import { availableParallelism } from 'node:os';
import { Refusal, type Text } from '../model/text.ts';
import { processSpawn, type Channel, type ReaderAnswer, type Spawn } from './readerChannel.ts';

/** Reads workbooks apart from the host: what takes too long or too much memory is ended and refused, and the next book is read. */
export type ApartReader<Order, Value> = {
  /**
   * Starts readers before there is anything to read, as many as so many books will want (left out: all), and lets them practise.
   * One that nothing came for within some minutes is ended. Readers that run are left as they are.
   */
  prepare(books?: number): void;
  /** Ends the reading when `signal` aborts. */
  read(bytes: Uint8Array, order: Order, signal?: AbortSignal): Promise<Value>;
  close(): Promise<void>;
};

export type ReaderOptions = {
  /** Left out: a process of Node.js. Electron, whose program cannot be started as Node.js, has its own way. */
  readonly spawn?: Spawn;
  /** The time in milliseconds for a file of so many bytes. */
  readonly limit?: (bytes: number) => number;
  /** How many books are read at once; left out: two where there are two processors. */
  readonly readers?: number;
  /** How many milliseconds a reader that was started ahead waits for its first book; left out: five minutes. */
  readonly standby?: number;
};

type Job = {
  readonly bytes: Uint8Array;
  readonly order: unknown;
  readonly since: number;
  settle(answer: Settled): void;
};
type Settled = ReaderAnswer | { readonly code: string; readonly text: Text };
type Slot = {
  channel: Channel | null;
  job: Job | null;
  id: number;
  timer: NodeJS.Timeout | undefined;
  /** Ends a reader that stands ready and is not needed. */
  standby: NodeJS.Timeout | undefined;
};

const PATIENCE_MS = 100;
const MANY = 3;
const STANDBY_MS = 300_000;
/** 10 s, and 2 s more for each megabyte, up to 15 s. */
const deadline = (bytes: number): number => Math.min(15_000, 10_000 + Math.ceil(bytes / 2 ** 20) * 2_000);

/** `entry` is the built or source file of the reader. */
export function createReader<Order, Value>(entry: URL, options: ReaderOptions = {}): ApartReader<Order, Value> {
  const spawn = options.spawn ?? processSpawn;
  const limit = options.limit ?? deadline;
  const count = options.readers ?? Math.min(2, availableParallelism());
  const slots: Slot[] = Array.from({ length: count }, () => ({
    channel: null,
    job: null,
    id: 0,
    timer: undefined,
    standby: undefined,
  }));
  const waiting: Job[] = [];
  let patience: NodeJS.Timeout | undefined;

  function settle(slot: Slot, answer: Settled): void {
    clearTimeout(slot.timer);
    const { job } = slot;
    slot.job = null;
    job?.settle(answer);
    next();
  }

  /** Ends the reader of a slot; the next job starts a new one. */
  function stop(slot: Slot, reason: { readonly code: string; readonly text: Text }): void {
    clearTimeout(slot.standby);
    void slot.channel?.kill();
    slot.channel = null;
    settle(slot, reason);
  }

  function open(slot: Slot): Channel {
    const channel: Channel = spawn(entry, {
      answer: (answer) => {
        if (slot.channel === channel && answer.id === slot.id) settle(slot, answer);
      },
      end: () => {
        if (slot.channel === channel) stop(slot, { code: 'reading-stopped', text: OUT_OF_MEMORY });
      },
    });
    return channel;
  }

  function run(slot: Slot): void {
    const job = waiting.shift();
    if (!job) return;
    clearTimeout(slot.standby);
    slot.job = job;
    slot.id++;
    slot.channel ??= open(slot);
    slot.timer = setTimeout(() => stop(slot, { code: 'reading-stopped', text: TOO_SLOW }), limit(job.bytes.length));
    slot.channel.send({ id: slot.id, bytes: job.bytes, order: job.order });
  }

  /** Idle readers that run go on; another is started behind a slow book or for many, for its start costs as much as several books. */
  function next(): void {
    for (const slot of slots) if (slot.channel && !slot.job) run(slot);
    const free = slots.find(({ channel }) => !channel);
    const first = waiting[0];
    if (!first || !free) return;
    const isForMany = waiting.length >= MANY;
    const left = slots.some(({ job }) => job) && !isForMany ? first.since + PATIENCE_MS - performance.now() : 0;
    clearTimeout(patience);
    if (left > 0) patience = setTimeout(next, left);
    else run(free);
  }

  function cancel(job: Job): void {
    const slot = slots.find((running) => running.job === job);
    if (slot) return stop(slot, { code: 'cancelled', text: CANCELLED });
    const at = waiting.indexOf(job);
    if (at >= 0) waiting.splice(at, 1);
    job.settle({ code: 'cancelled', text: CANCELLED });
  }

  return {
    prepare(books = MANY) {
      for (const slot of books >= MANY ? slots : slots.slice(0, 1)) {
        if (slot.channel) continue;
        slot.channel = open(slot);
        slot.channel.send({ practise: true });
        slot.standby = setTimeout(
          () => stop(slot, { code: 'cancelled', text: CANCELLED }),
          options.standby ?? STANDBY_MS,
        );
        slot.standby.unref();
      }
    },
    async read(bytes, order, signal) {
      if (signal?.aborted) throw new Refusal('cancelled', CANCELLED);
      const answer = await new Promise<Settled>((resolve) => {
        const job: Job = { bytes, order, since: performance.now(), settle: resolve };
        signal?.addEventListener('abort', () => cancel(job), { once: true });
        waiting.push(job);
        next();
      });
      if ('value' in answer) return answer.value as Value;
      throw new Refusal(answer.code, answer.text);
    },
    async close() {
      clearTimeout(patience);
      for (const job of waiting.splice(0)) job.settle({ code: 'cancelled', text: CANCELLED });
      const running = slots.map(({ channel }) => channel);
      for (const slot of slots) stop(slot, { code: 'cancelled', text: CANCELLED });
      await Promise.all(running.map((channel) => channel?.kill()));
    },
  };
}

const CANCELLED: Text = {
  vi: 'Đã hủy đọc tệp. Chưa ghi gì vào kho.',
  en: 'Reading was cancelled. Nothing was stored.',
};
const OUT_OF_MEMORY: Text = {
  vi: 'Đọc tệp cần quá nhiều bộ nhớ nên đã dừng. Chưa ghi gì vào kho. Hãy lưu lại tệp bằng Excel, chỉ giữ các trang tính cần thiết.',
  en: 'Reading the file needs too much memory and was stopped. Nothing was stored. Save it again in Excel with only the sheets you need.',
};
const TOO_SLOW: Text = {
  vi: 'Đọc tệp quá lâu nên đã dừng. Chưa ghi gì vào kho. Tệp có thể bị hỏng; hãy mở bằng Excel và lưu lại.',
  en: 'Reading the file took too long and was stopped. Nothing was stored. The file may be damaged; open it in Excel and save it again.',
};

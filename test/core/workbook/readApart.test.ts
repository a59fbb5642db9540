import { afterEach, describe, expect, it, vi } from 'vitest';
import { createReader, type ApartReader, type ReaderOptions } from '../../../src/core/workbook/readApart.ts';
import type { Book } from '../../../src/core/workbook/grid.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { bookOf } from '../../fixtures/books.ts';

const HOSTILE = new URL('../../fixtures/hostileReader.ts', import.meta.url);
const small = bookOf({ A: [['Hà Nội', 1.5]] });
const [HANG, BUFFERS, HEAP, TELL, STEPS] = [1, 2, 3, 4, 5].map((n) => Uint8Array.of(n)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

type BookReader = ApartReader<null, Book>;
let reader: BookReader | null = null;
function start(options: ReaderOptions = {}): BookReader {
  return (reader = createReader<null, Book>(HOSTILE, options));
}
afterEach(async () => {
  await reader?.close();
  reader = null;
});
/** A short limit for the files that hang, the usual one for the others. */
const short = (ms: number): { limit(bytes: number): number } => ({ limit: (bytes) => (bytes === 1 ? ms : 60_000) });
const readable = async (): Promise<number> => (await (reader as BookReader).read(small, null)).grids.length;

describe('the reading process', () => {
  it('gives the book that reading in place gives', async () => {
    const apart = await start().read(small, null);
    expect(apart).toEqual(readBook(small));
    expect(apart.grids[0]?.rows.get(1)?.get(1)).toMatchObject({ value: 1.5, shown: '1.5', bold: false, indent: 0 });
  });

  it('ends a process that hangs, says so, and reads the next book', async () => {
    await expect(start({ ...short(700), readers: 1 }).read(HANG, null)).rejects.toMatchObject({
      code: 'reading-stopped',
    });
    expect(await readable()).toBe(1);
  });

  it.each([
    ['outside the heap', BUFFERS],
    ['in the heap', HEAP],
  ])('ends a process that takes too much memory %s, and reads the next book', async (_, bytes) => {
    await expect(start({ readers: 1, limit: () => 60_000 }).read(bytes, null)).rejects.toMatchObject({
      code: 'reading-stopped',
      text: { en: expect.stringContaining('memory') as string },
    });
    expect(await readable()).toBe(1);
  });

  it('reads another book while one hangs', async () => {
    const hanging = start({ ...short(20_000), readers: 2 }).read(HANG, null);
    hanging.catch(() => undefined);
    expect(await readable()).toBe(1);
  });

  it('starts a second process at once for many books, and for one or two only behind a slow one', async () => {
    const started = async (books: number): Promise<number> => {
      let spawned = 0;
      const spawn: ReaderOptions['spawn'] = () => {
        spawned += 1;
        return { send: () => undefined, kill: () => Promise.resolve() };
      };
      const apart = start({ readers: 2, spawn });
      const open = Array.from({ length: books }, () => apart.read(small, null).catch(() => undefined));
      await Promise.resolve();
      const now = spawned;
      await apart.close();
      await Promise.all(open);
      return now;
    };
    expect([await started(1), await started(2), await started(4)]).toEqual([1, 1, 2]);
  });

  it('stands ready before there is a book, practises, and stops for good when one comes', async () => {
    const stepsAfter = async (wait: number): Promise<string[]> => {
      const apart = start({ readers: 1 });
      apart.prepare();
      await new Promise((done) => setTimeout(done, wait));
      const told = async (): Promise<string> =>
        ((await apart.read(STEPS, null).catch((error: unknown) => error)) as Error).message;
      const steps = [await told(), (await readable(), await told())];
      await apart.close();
      return steps;
    };
    let steps = ['0'];
    for (let wait = 250; steps[0] === '0' && wait < 10_000; wait *= 2) steps = await stepsAfter(wait);
    expect(Number(steps[0])).toBeGreaterThan(0);
    expect(steps[1]).toBe(steps[0]);
  });

  it('starts all processes for many files that are likely to come, one for one or two, and none that runs', async () => {
    const spawned: unknown[][] = [];
    const spawn: ReaderOptions['spawn'] = () => {
      const sent: unknown[] = [];
      spawned.push(sent);
      return { send: (message) => void sent.push(message), kill: () => Promise.resolve() };
    };
    const apart = start({ readers: 2, spawn });
    apart.prepare(2);
    expect(spawned).toEqual([[{ practise: true }]]);
    apart.prepare();
    apart.prepare(3);
    expect(spawned).toEqual([[{ practise: true }], [{ practise: true }]]);
    const books = [apart.read(small, null), apart.read(small, null)];
    expect(spawned.map((sent) => sent.length)).toEqual([2, 2]);
    await apart.close();
    expect((await Promise.allSettled(books)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('is ended when nothing comes that it was started for, not when it has read', async () => {
    let ended = 0;
    const spawn: ReaderOptions['spawn'] = (_, { answer }) => ({
      send: (message) => void ('id' in message && setImmediate(() => answer({ id: message.id, value: null }))),
      kill: () => ((ended += 1), Promise.resolve()),
    });
    const apart = start({ readers: 2, standby: 30, spawn });
    apart.prepare();
    await apart.read(small, null);
    await vi.waitFor(() => expect(ended).toBe(1));
    await new Promise((done) => setTimeout(done, 60));
    expect(ended).toBe(1);
  });

  it('can be cancelled at any time: before, while waiting, while reading', async () => {
    const apart = start({ readers: 1 });
    await expect(apart.read(small, null, AbortSignal.abort())).rejects.toMatchObject({ code: 'cancelled' });
    const [running, waiting] = [new AbortController(), new AbortController()];
    const hanging = apart.read(HANG, null, running.signal);
    const behind = apart.read(small, null, waiting.signal);
    const last = apart.read(small, null);
    setTimeout(() => waiting.abort(), 50);
    await expect(behind).rejects.toMatchObject({ code: 'cancelled' });
    setTimeout(() => running.abort(), 300);
    await expect(hanging).rejects.toMatchObject({ code: 'cancelled' });
    expect((await last).grids).toHaveLength(1);
  });

  it('settles what is still to be read when it closes', async () => {
    const apart = start({ readers: 1 });
    const open = [apart.read(HANG, null), apart.read(small, null)].map((one) => one.catch((error: unknown) => error));
    await apart.close();
    expect(await Promise.all(open)).toMatchObject([{ code: 'cancelled' }, { code: 'cancelled' }]);
  });

  it('has no environment, reads no other file, starts no program', async () => {
    const told = await start()
      .read(TELL, null)
      .catch((error: unknown) => error);
    expect(told).toMatchObject({ code: 'told' });
    expect(JSON.parse((told as Error).message)).toEqual({ env: [], passwords: false, program: false, proto: false });
  });
});

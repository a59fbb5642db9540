import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { MessageChannelMain, type StandinPort } from '../../e2e/standin/messagePort.ts';
import { whenReady } from '../../e2e/standin/ready.ts';
import { runningUtilities, utilityProcess } from '../../e2e/standin/utilityProcess.ts';
import type { Book } from '../../src/core/workbook/grid.ts';
import { createReader, type ApartReader, type ReaderOptions } from '../../src/core/workbook/readApart.ts';
import { readBook } from '../../src/core/workbook/readBook.ts';
import { readerEnvironment } from '../../src/main/readerEnvironment.ts';
import { createReaderPorts } from '../../src/main/readerPorts.ts';
import { keepReaders } from '../../src/main/readerProcesses.ts';
import { bookOf } from '../fixtures/books.ts';

const HOSTILE = new URL('../fixtures/hostileReader.ts', import.meta.url);
const small = bookOf({ A: [['Hà Nội', 1.5]] });

let reader: ApartReader<null, Book> | null = null;
/** The core's side and the main process's side, with the processes of the stand-in behind them. */
function start(options: ReaderOptions = {}): ApartReader<null, Book> {
  const ports = createReaderPorts((wish) => readers.take(wish));
  const readers = keepReaders<StandinPort>(
    {
      fork: (heapMb) =>
        utilityProcess.fork(fileURLToPath(HOSTILE), [], {
          serviceName: 'reader',
          execArgv: [`--js-flags=--max-old-space-size=${heapMb}`],
          env: readerEnvironment(process.env),
          stdio: 'ignore',
        }),
      channel: () => new MessageChannelMain(),
    },
    (news, [port]) => ports.hear(news, port),
  );
  return (reader = createReader<null, Book>(HOSTILE, { readers: 1, ...options, spawn: ports.spawn }));
}
beforeAll(() => whenReady);
afterEach(async () => {
  await reader?.close();
  reader = null;
});
const read = (first: number): Promise<Book> => (reader as ApartReader<null, Book>).read(Uint8Array.of(first), null);
const readSmall = (): Promise<Book> => (reader as ApartReader<null, Book>).read(small, null);

describe('readers in utility processes', () => {
  it('give the book that reading in place gives, and stay for the next', async () => {
    start();
    expect(await readSmall()).toEqual(readBook(small));
    const [first] = runningUtilities();
    await readSmall();
    expect(runningUtilities()).toEqual([first]);
  });

  it('stand ready before there is a book, and read it', async () => {
    start().prepare();
    await vi.waitFor(() => expect(runningUtilities()).toHaveLength(1));
    const [ready] = runningUtilities();
    expect(await readSmall()).toEqual(readBook(small));
    expect(runningUtilities()).toEqual([ready]);
  });

  it('are ended when they hang, even while they start, and the next book is read', async () => {
    start({ limit: (bytes) => (bytes === 1 ? 700 : 60_000) });
    await expect(read(1)).rejects.toMatchObject({ code: 'reading-stopped' });
    expect((await readSmall()).grids).toHaveLength(1);

    await reader?.close();
    start({ limit: (bytes) => (bytes === 1 ? 0 : 60_000) });
    await expect(read(1)).rejects.toMatchObject({ code: 'reading-stopped' });
    expect((await readSmall()).grids).toHaveLength(1);
    await vi.waitFor(() => expect(runningUtilities()).toHaveLength(1));
  });

  it.each([
    ['outside the heap', 2],
    ['in the heap', 3],
  ])('are ended when they take too much memory %s, and the next book is read', async (_, first) => {
    start({ limit: () => 60_000 }); // memory ends it, however slow this computer is
    await expect(read(first)).rejects.toMatchObject({
      code: 'reading-stopped',
      text: { en: expect.stringContaining('memory') as string },
    });
    expect((await readSmall()).grids).toHaveLength(1);
  });

  it('have nothing of the environment of the application, and no way to what all objects share', async () => {
    process.env['SECRET_OF_THE_USER'] = 'x';
    start();
    const told = await read(4).catch((error: unknown) => error);
    delete process.env['SECRET_OF_THE_USER'];
    expect(JSON.parse((told as Error).message)).toMatchObject({ env: ['LANG'], proto: false });
  });

  it('are gone when their host has closed', async () => {
    start();
    await readSmall();
    await reader?.close();
    expect(runningUtilities()).toEqual([]);
  });

  it('end by themselves when the core at the other end of the port is gone', async () => {
    const { port1, port2 } = new MessageChannelMain();
    const child = utilityProcess.fork(fileURLToPath(HOSTILE), [], { stdio: 'ignore' });
    child.postMessage(null, [port1]);
    const answered = new Promise((resolve) => port2.on('message', resolve));
    port2.start();
    port2.postMessage({ id: 1, bytes: small, order: null });
    await answered;
    const ended = new Promise((resolve) => child.on('exit', resolve));
    port2.close();
    expect(await ended).toBe(0);
  });
});

describe('a reader that is being started', () => {
  it('is ended as soon as it can be; an error of its engine is told by its end alone', () => {
    const kill = vi.fn(() => false);
    const child = Object.assign(new EventEmitter(), { postMessage: vi.fn(), kill });
    const tell = vi.fn();
    const readers = keepReaders({ fork: () => child, channel: () => ({ port1: 1, port2: 2 }) }, tell);
    readers.take({ kind: 'start-reader', reader: 7, heapMb: 768 });
    expect(child.postMessage).toHaveBeenCalledWith(null, [1]);
    readers.take({ kind: 'end-reader', reader: 7 });
    expect(kill).toHaveBeenCalledTimes(1);
    child.emit('spawn');
    expect(kill).toHaveBeenCalledTimes(2);
    child.emit('error', 'FatalError', 'v8', '{}');
    child.emit('exit', 1);
    expect(tell.mock.calls).toEqual([
      [{ kind: 'reader-started', reader: 7 }, [2]],
      [{ kind: 'reader-ended', reader: 7 }, []],
    ]);
  });
});

it('the environment of a reader is never empty, for Electron would take its own instead', () => {
  expect(readerEnvironment({})).toEqual({ LANG: 'C.UTF-8' });
  expect(readerEnvironment({ SystemRoot: 'C:\\Windows', PATH: '/bin', HOME: '/home/a' })).toEqual({
    LANG: 'C.UTF-8',
    SystemRoot: 'C:\\Windows',
  });
});

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../bench/seeded.ts';
import { many, type Amount, type Check, type Measured } from './check.ts';
import { makeReady, workspaceFault } from './steps.ts';
import { traced, whyNoStrace } from './strace.ts';
import { newFolder } from './workspaces.ts';

/** What happened, in order: bytes that went to a file, a file that was brought to the disk, a book that was acknowledged. */
type Event =
  | { readonly kind: 'write'; readonly file: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'sync'; readonly file: string }
  | { readonly kind: 'cut'; readonly file: string; readonly length: number }
  | { readonly kind: 'done' };

const BEFORE = 3;
const SECTOR = 512;

/** Stores books under strace and notes every write and every fsync of the workspace and its journal. */
function record(folder: string, books: number, pragma: string): Event[] {
  const log = join(folder, 'calls');
  const calls = 'trace=pwrite64,write,fsync,fdatasync,ftruncate';
  const child = join(import.meta.dirname, 'children/steps.ts');
  traced(
    ['-o', log, '-y', '-xx', '-s', '200000', '-e', calls, '-e', 'signal=none'],
    child,
    'import',
    folder,
    String(books),
    pragma,
  );
  return whole(readFileSync(log, 'latin1').split('\n')).flatMap(eventOf);
}

/** A call during which another thread made one stands in two lines. */
function whole(lines: readonly string[]): string[] {
  const begun = new Map<string, string>();
  return lines.flatMap((line) => {
    const [, thread = '', rest = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    const [, first] = /^(.*) <unfinished \.\.\.>$/.exec(rest) ?? [];
    if (first !== undefined) {
      begun.set(thread, first);
      return [];
    }
    const [, last] = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest) ?? [];
    return last === undefined ? [line] : [`${thread} ${begun.get(thread) ?? ''}${last}`];
  });
}

function eventOf(line: string): Event[] {
  const [, call, fd = '', rest = ''] = /^\d+\s+(\w+)\((\d+<[^>]*>)(.*)$/.exec(line) ?? [];
  const path = unhex(/<(.*)>/.exec(fd)?.[1] ?? '').toString('utf8');
  const file = /kho\.ctd(-wal)?$/.exec(path)?.[0];
  if (call === 'write' && fd.startsWith('1<')) return [{ kind: 'done' }];
  if (!file || !/= \d+/.test(rest)) return [];
  if (call === 'fsync' || call === 'fdatasync') return [{ kind: 'sync', file }];
  if (call === 'ftruncate') return [{ kind: 'cut', file, length: Number(/, (\d+)\)/.exec(rest)?.[1]) }];
  const [, text = '', at = '0'] = /^, "([^"]*)"\S*, \d+, (\d+)\)/.exec(rest) ?? [];
  return call === 'pwrite64' ? [{ kind: 'write', file, at: Number(at), bytes: unhex(text) }] : [];
}

const unhex = (text: string): Buffer => Buffer.from(text.replaceAll('\\x', ''), 'hex');

type OnDisk = { bytes: Buffer; pending: Written[] };
type Disk = Map<string, OnDisk>;

type Written = { readonly at: number; readonly bytes: Buffer };

/** A file with these writes in it; as long as they make it. */
function written(file: Buffer, writes: readonly Written[]): Buffer {
  const length = Math.max(file.length, ...writes.map(({ at, bytes }) => at + bytes.length));
  const all = Buffer.alloc(length);
  file.copy(all);
  for (const { at, bytes } of writes) bytes.copy(all, at);
  return all;
}

/** One event more. */
function happen(disk: Disk, event: Event): void {
  if (event.kind === 'done') return;
  const file = disk.get(event.file) ?? { bytes: Buffer.alloc(0), pending: [] };
  disk.set(event.file, file);
  if (event.kind === 'write') file.pending.push(event);
  else {
    file.bytes = written(file.bytes, file.pending.splice(0));
    if (event.kind === 'cut') file.bytes = Buffer.from(file.bytes.subarray(0, event.length));
  }
}

/** The file after the power went: what was brought to the disk is there; of the rest each write is there, lost, or torn. */
function left({ bytes: synced, pending }: OnDisk, random: () => number): Buffer {
  const kept = pending.flatMap(({ at, bytes }): Written[] => {
    const fate = random();
    if (fate < 0.4) return []; // lost
    const length = fate < 0.7 ? bytes.length : Math.floor((random() * bytes.length) / SECTOR) * SECTOR; // whole, or torn
    return length > 0 ? [{ at, bytes: bytes.subarray(0, length) }] : [];
  });
  return written(synced, kept);
}

async function lose(states: number, pragma: string): Promise<Measured> {
  const folder = newFolder();
  makeReady(folder);
  const disk: Disk = new Map([['kho.ctd', { bytes: readFileSync(join(folder, 'kho.ctd')), pending: [] }]]);
  const events = record(folder, 24, pragma);
  const random = seeded(31);
  const seen = { fine: 0, lost: 0, broken: 0 };
  const place = join(folder, 'after');
  const moments = Array.from({ length: states }, () => 1 + Math.floor(random() * events.length)).sort((a, b) => a - b);
  let [passed, acknowledged] = [0, 0];
  for (const moment of moments) {
    for (; passed < moment; passed++) {
      happen(disk, events[passed]!);
      if (events[passed]!.kind === 'done') acknowledged++;
    }
    mkdirSync(place);
    for (const [name, file] of disk) writeFileSync(join(place, name), left(file, random));
    const fault = workspaceFault(join(place, 'kho.ctd'), (count) => count >= BEFORE + acknowledged);
    seen[fault === null ? 'fine' : /^\d+ books$/.test(fault) ? 'lost' : 'broken']++;
    rmSync(place, { recursive: true });
  }
  rmSync(folder, { recursive: true });
  const writes = events.filter(({ kind }) => kind === 'write').length;
  const syncs = events.filter(({ kind }) => kind === 'sync').length;
  return {
    ok: seen.lost + seen.broken === 0 && syncs > 0 && writes > 0,
    figures: `${states} states of ${writes} writes and ${syncs} syncs: ${seen.lost} lost acknowledged books, ${seen.broken} cannot be opened`,
  };
}

export const powerLoss: Check = {
  name: 'power loss (simulated)',
  target: '0 lost acknowledgements',
  why: whyNoStrace,
  run: (amount) => lose(many(amount, 60, 1200, 20_000), ''),
  control: {
    weaker: 'synchronous = NORMAL',
    run: (amount: Amount) => lose(many(amount, 60, 300, 300), 'synchronous = NORMAL'),
  },
};

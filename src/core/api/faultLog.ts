import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** What went wrong, for a report of a fault: never a figure, a name of a file, a text of a book or a path. */
export type Fault = {
  /** A method of the contract, or a step of the program. */
  readonly step: string;
  /** The code of the refusal; `defect` where it is ours. */
  readonly code: string;
  readonly ms?: number;
  readonly error?: unknown;
};
export type FaultLog = {
  note(fault: Fault): void;
  /** All that is kept, the oldest first. */
  text(): string;
};

const LARGEST = 256 * 1024;
/** Files kept beside the one that is written. */
const OLDER = 3;

/** A log in a file for its owner alone, in whole lines; the oldest of four files of 256 KB goes first. Writing never disturbs the work. */
export function createFaultLog(file: string, now: () => string): FaultLog {
  const files = [file, ...Array.from({ length: OLDER }, (_, i) => `${file}.${i + 1}`)];

  function makeRoom(): void {
    if (!existsSync(file) || statSync(file).size < LARGEST) return;
    for (let i = OLDER; i > 0; i--) if (existsSync(files[i - 1] ?? '')) renameSync(files[i - 1] ?? '', files[i] ?? '');
  }

  return {
    note(fault) {
      try {
        mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
        makeRoom();
        appendFileSync(file, `${line(now(), fault)}\n`, { mode: 0o600 });
      } catch {
        // A log that cannot be written is not: what it would tell is told on the screen.
      }
    },
    text: () =>
      [...files]
        .reverse()
        .map((each) => (existsSync(each) ? readFileSync(each, 'utf8') : ''))
        .join(''),
  };
}

function line(at: string, { step, code, ms, error }: Fault): string {
  const took = ms === undefined ? '' : ` ${Math.round(ms)} ms`;
  return `${at} ${step} ${code}${took}${error === undefined ? '' : whereOf(error)}`;
}

/** Kind of an error and the places of our program that it came through. Its message may quote data, so it is left out. */
function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return ` ${typeof error}`;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '').matchAll(/^ +at (?:([\w.$<> ]+) )?\(?(?:file:\/\/)?([^()]*?):(\d+):(\d+)\)?$/gm);
  const places = [...frames].map(
    ([, name = '', path = '', row, column]) =>
      `\n    ${name.trim() || '-'} ${basename(path.replaceAll('\\', '/'))}:${row}:${column}`,
  );
  return ` ${error.name}${code}${places.join('')}`;
}

import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../bench/seeded.ts';
import { listed, many, type Amount, type Check, type Measured } from './check.ts';
import { faultAfter, makeReady, STEPS, type Step } from './steps.ts';
import { traced, whyNoStrace } from './strace.ts';
import { newFolder } from './workspaces.ts';

const CHILD = join(import.meta.dirname, 'children/steps.ts');
/** A step takes a few milliseconds: within this time several are begun. */
const WITHIN_MS = 60;

/** Ends a process at a moment of its work; gives the number of steps that it had acknowledged. */
function killedAt(step: Step, folder: string, after: number, weaker: string): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CHILD, step, folder, '100000', weaker], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (piece: Buffer) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), after);
      said += piece.toString();
    });
    child.on('close', () => resolve(said.split('\n').length - 1));
  });
}

async function kill(steps: readonly Step[], points: number, weaker = '', seed = 23): Promise<Measured> {
  const random = seeded(seed);
  const faults: string[] = [];
  let done = 0;
  for (let i = 0; i < points; i++) {
    const step = steps[i % steps.length]!;
    const folder = newFolder();
    makeReady(folder);
    const acknowledged = await killedAt(step, folder, random() * WITHIN_MS, weaker);
    done += acknowledged;
    const fault = acknowledged === 0 ? 'nothing was done' : faultAfter(step, folder, acknowledged);
    if (fault) faults.push(`${step}: ${fault}`);
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    ok: faults.length === 0,
    figures: `${points} kills in ${done} steps (${steps.join(', ')}): ${faults.length} lost or partial${listed(faults, 5)}`,
  };
}

export const kills: Check = {
  name: 'kill -9',
  target: '0 lost, 0 partial',
  run: (amount) => kill(STEPS, many(amount, 10, 150, 1000)),
  control: {
    weaker: 'a report written in place',
    // Half a report is a matter of the moment: kills go on until one was met, 240 at most.
    async run(amount: Amount) {
      let measured = await kill(['export'], many(amount, 12, 30, 60), 'in place');
      for (let more = 1; measured.ok && more < 20; more++) measured = await kill(['export'], 12, 'in place', 23 + more);
      return measured;
    },
  },
};

/** The calls that change what stands on the disk. */
const CALLS = ['rename', 'fsync', 'fdatasync', 'unlink', 'ftruncate', 'write', 'pwrite64'] as const;
const FILES: readonly string[] = ['kho.ctd', 'old1/kho.ctd', 'old2/kho.ctd'].flatMap((name) =>
  ['', '-wal', '.tmp', '.backups/000001-2024-07-01.ctd.tmp', '.backups/diary.jsonl'].map(
    (ending) => `${name}${ending}`,
  ),
);
/** Steps done in a run: the second begins on what the first has left. */
const TIMES = '2';

/** Ends a step as it makes its n-th such call on a file of the workspace; `over` when it makes fewer. */
function killedAtCall(step: Step, call: string, nth: number, weaker: string): string | null {
  const folder = newFolder();
  makeReady(folder);
  try {
    const paths = FILES.flatMap((name) => ['-P', join(folder, name)]);
    const inject = ['-o', '/dev/null', '-e', `trace=${call}`, '-e', `inject=${call}:signal=SIGKILL:when=${nth}`];
    const { said, status } = traced([...inject, ...paths], CHILD, step, folder, TIMES, weaker);
    return status === 0 ? 'over' : faultAfter(step, folder, said.split('\n').length - 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Kills at every such call of every step, at most at so many of each. */
async function killEach(steps: readonly Step[], most: number, weaker = ''): Promise<Measured> {
  const faults: string[] = [];
  const counts: string[] = [];
  for (const step of steps) {
    let points = 0;
    for (const call of CALLS)
      for (let nth = 1; points < most; nth++) {
        const fault = killedAtCall(step, call, nth, weaker);
        if (fault === 'over') break;
        points++;
        if (fault) faults.push(`${step} at ${call} ${nth}: ${fault}`);
      }
    counts.push(`${step} ${points}`);
  }
  return {
    ok: faults.length === 0 && counts.every((count) => !count.endsWith(' 0')),
    figures: `${counts.join(', ')} kills: ${faults.length} lost or partial${listed(faults)}`,
  };
}

export const exactKills: Check = {
  name: 'kill -9 at each change on the disk',
  target: '0 lost, 0 partial',
  why: whyNoStrace,
  run: (amount) => killEach(['migration', 'import', 'snapshot', 'restore'], many(amount, 2, 15, 10_000)),
  control: {
    weaker: 'a migration that is no transaction',
    run: () => killEach(['migration'], 12, 'no transaction'),
  },
};

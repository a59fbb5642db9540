import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillLargeWorkspace } from '../bench/largeWorkspace.ts';
import { openStore } from '../src/core/store/open.ts';
import { openWorkspace } from '../src/core/store/recover.ts';
import { takeSnapshot } from '../src/core/store/snapshots.ts';
import { inTime, many, type Amount, type Check, type Measured } from './check.ts';
import { ROWS } from './made.ts';
import { NOW } from './steps.ts';
import { newFolder } from './workspaces.ts';

const CHILDREN = join(import.meta.dirname, 'children');
const PAGE = 4096;

const KINDS: Readonly<Record<string, (file: string) => void>> = {
  'pages overwritten': (file) => change(file, (bytes) => bytes.fill(0xff, PAGE, PAGE * 6)),
  'header overwritten': (file) => change(file, (bytes) => bytes.fill(7, 0, 100)),
  'cut in half': (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2)),
  emptied: (file) => truncateSync(file, 0),
  gone: (file) => rmSync(file),
};

function change(file: string, how: (bytes: Buffer) => void): void {
  const bytes = readFileSync(file);
  how(bytes);
  writeFileSync(file, bytes);
}

/** Breaks a workspace in five ways: the time until it can be used again, and whether the broken file is kept. */
function corrupt(observations: number, withCopy: boolean, amount: Amount): Measured {
  const faults: string[] = [];
  let slowest = 0;
  const whole = newFolder();
  const sound = join(whole, 'kho.ctd');
  const { releases } = fillLargeWorkspace(sound, observations);
  if (withCopy) {
    const store = openStore(sound);
    takeSnapshot(store, '2024-06-30');
    store.db.close();
  }
  for (const [kind, breakIt] of Object.entries(KINDS)) {
    const folder = newFolder();
    const file = join(folder, 'kho.ctd');
    cpSync(whole, folder, { recursive: true });
    breakIt(file);
    const broken = existsSync(file) ? readFileSync(file) : null;
    const began = performance.now();
    try {
      const { store, recovery, close } = openWorkspace(file, NOW, true);
      slowest = Math.max(slowest, performance.now() - began);
      const kept = recovery?.aside ? readFileSync(join(folder, recovery.aside)) : null;
      if (broken && !kept?.equals(broken)) faults.push(`${kind}: the broken file is not kept`);
      if (store.sql('select count(*) from release').pluck().get() !== releases)
        faults.push(`${kind}: books are missing`);
      close();
    } catch (error) {
      faults.push(`${kind}: ${String(error)}`);
    }
    rmSync(folder, { recursive: true, force: true });
  }
  rmSync(whole, { recursive: true, force: true });
  return {
    ok: faults.length === 0 && inTime(amount, slowest, 2000),
    figures: `5 kinds at ${observations} observations: usable after ${Math.round(slowest)} ms at most, ${faults.length} not${faults
      .slice(0, 2)
      .map((fault) => `\n    ${fault.slice(0, 140)}`)
      .join('')}`,
  };
}

export const corruption: Check = {
  name: 'a broken workspace',
  target: 'usable in < 2 s, the original kept',
  alone: true,
  run: async (amount) => corrupt(many(amount, 20_000, 1_000_000, 1_000_000), true, amount),
  control: { weaker: 'no safety copy', run: async (amount) => corrupt(5_000, false, amount) },
};

/** Another process holds the workspace; how a second one is answered, and how soon after the death of the first it gets in. */
async function second(alone: boolean, amount: Amount): Promise<Measured> {
  const folder = newFolder();
  const file = join(folder, 'kho.ctd');
  const first = spawn(process.execPath, [join(CHILDREN, 'hold.ts'), file, alone ? 'alone' : ''], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(first.stdout, 'data');
  const attempt = (): string => {
    try {
      openWorkspace(file, NOW, alone).close();
      return 'opened';
    } catch (error) {
      return (error as { code?: string }).code ?? String(error);
    }
  };
  const began = performance.now();
  const said = attempt();
  const ms = performance.now() - began;
  first.kill('SIGKILL');
  await once(first, 'close');
  const died = performance.now();
  const then = attempt();
  const regained = performance.now() - died;
  rmSync(folder, { recursive: true, force: true });
  return {
    ok: said === 'workspace-in-use' && inTime(amount, ms, 200) && then === 'opened',
    figures: `second window: ${said} after ${ms.toFixed(1)} ms; after a kill -9 of the first: ${then} in ${regained.toFixed(0)} ms`,
  };
}

export const instances: Check = {
  name: 'two windows',
  target: 'the second refused in < 200 ms',
  alone: true,
  run: (amount) => second(true, amount),
  control: { weaker: 'no lock', run: (amount) => second(false, amount) },
};

/** Runs a program of Node.js to its end; gives what it printed. */
async function saidBy(...program: string[]): Promise<string> {
  const child = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  await once(child, 'close');
  return said;
}

/** Four processes store books into one workspace at the same time. */
async function write(seconds: number, mode: 'immediate' | 'deferred'): Promise<Measured> {
  const folder = newFolder();
  const file = join(folder, 'kho.ctd');
  openStore(file).db.close();
  const counts = await Promise.all(
    [0, 1, 2, 3].map(async (n) => {
      const said = await saidBy(join(CHILDREN, 'write.ts'), file, String(n), String(seconds), mode);
      const [stored = 0, busy = 0] = said.trim().split(' ').map(Number);
      return { stored, busy };
    }),
  );
  const store = openStore(file);
  const found = Number(store.sql('select count(*) from release').pluck().get());
  const rows = Number(store.sql('select count(*) from observation').pluck().get());
  store.db.close();
  rmSync(folder, { recursive: true, force: true });
  const stored = counts.reduce((sum, one) => sum + one.stored, 0);
  const busy = counts.reduce((sum, one) => sum + one.busy, 0);
  const ok = stored > 0 && found === stored && rows === stored * ROWS && busy * 100 < stored;
  return {
    ok,
    figures: `4 writers, ${seconds} s: ${stored} books acknowledged, ${found} there, ${busy} times turned away`,
  };
}

export const writers: Check = {
  name: 'four writers',
  target: '0 lost, none starved',
  alone: true,
  run: (amount) => write(many(amount, 1, 10, 60), 'immediate'),
  control: { weaker: 'transactions that begin by reading', run: (_: Amount) => write(2, 'deferred') },
};

/**
 * Works for some time in a process of its own; how much memory is left with it, against what it had once it was warm. The young part of
 * its heap has its full size from the start, so that what grows is what is kept.
 */
async function soakFor(child: string, seconds: number, mode: string): Promise<Measured> {
  const folder = newFolder();
  const program = [join(CHILDREN, child), join(folder, 'kho.ctd'), String(seconds), mode];
  const said = await saidBy('--expose-gc', '--min-semi-space-size=16', ...program);
  rmSync(folder, { recursive: true, force: true });
  const [steps = 0, before = 0, after = 0] = said.trim().split(' ').map(Number);
  const drift = ((after - before) / before) * 100;
  return {
    ok: steps > 0 && drift < 10,
    figures: `${steps} steps in ${seconds} s: ${before} → ${after} MB (${drift.toFixed(1)} %)`,
  };
}

export const soak: Check = {
  name: 'soak',
  target: 'memory drifts < 10 %',
  run: (amount) => soakFor('soak.ts', many(amount, 6, 60, 1800), 'kept'),
  control: { weaker: 'statements prepared anew each time', run: () => soakFor('soak.ts', 6, 'prepared') },
};

/** The same of the whole core: it imports, answers and withdraws. */
export const soakCore: Check = {
  name: 'soak of the core',
  target: 'memory drifts < 10 %',
  run: (amount) => soakFor('soakCore.ts', many(amount, 8, 60, 1800), 'forgotten'),
  control: { weaker: 'every answer is kept, five times', run: () => soakFor('soakCore.ts', 8, 'hoarded') },
};

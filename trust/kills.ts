import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../bench/seeded.ts';
import { many, type Amount, type Check, type Measured } from './check.ts';
import { faultAfter, makeReady, STEPS, type Step } from './steps.ts';
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

async function kill(steps: readonly Step[], points: number, weaker = ''): Promise<Measured> {
  const random = seeded(23);
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
    figures: `${points} kills in ${done} steps (${steps.join(', ')}): ${faults.length} lost or partial${faults
      .slice(0, 5)
      .map((fault) => `\n    ${fault}`)
      .join('')}`,
  };
}

export const kills: Check = {
  name: 'kill -9',
  target: '0 lost, 0 partial',
  run: (amount) => kill(STEPS, many(amount, 10, 150, 1000)),
  control: {
    weaker: 'a report written in place',
    run: (amount: Amount) => kill(['export'], many(amount, 12, 30, 60), 'in place'),
  },
};

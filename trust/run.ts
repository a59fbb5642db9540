import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Outcome } from './attempt.ts';
import type { Check } from './check.ts';
import { CHECKS } from './checks.ts';

// Every attempt and its control, one line each, against the targets. `--long` does much more; words name the checks to do.
// Each is a process of its own: those that a busy machine would falsify have it for themselves, then the others share its cores.
const args = process.argv.slice(2);
const amount = args.includes('--long') ? 'long' : args.includes('--quick') ? 'quick' : 'usual';
const wanted = args.filter((word) => !word.startsWith('--'));
const chosen = CHECKS.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
const count = { held: 0, failed: 0, 'left out': 0 };

await each(
  1,
  chosen.filter((check) => check.alone),
);
await each(
  availableParallelism(),
  chosen.filter((check) => !check.alone),
);
console.log(`\n${count.held} held, ${count.failed} not, ${count['left out']} left out`);
process.exitCode = count.failed > 0 ? 1 : 0;

/** Makes the attempts, so many at a time. */
async function each(atATime: number, checks: Check[]): Promise<void> {
  const waiting = checks.values();
  await Promise.all(
    Array.from({ length: atATime }, async () => {
      for (const check of waiting) await attempt(check);
    }),
  );
}

async function attempt(check: Check): Promise<void> {
  const program = [join(import.meta.dirname, 'attempt.ts'), String(CHECKS.indexOf(check)), amount];
  const child = spawn(process.execPath, program, { stdio: ['ignore', 'inherit', 'inherit', 'pipe'] });
  const [said] = await Promise.all([text(child.stdio[3] as NodeJS.ReadableStream), once(child, 'close')]);
  const { verdict, lines } =
    said === ''
      ? { verdict: 'failed' as const, lines: [`✗  ${check.name}: its process ended`] }
      : (JSON.parse(said) as Outcome);
  count[verdict]++;
  console.log(lines.join('\n'));
}

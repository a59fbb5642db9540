import { writeSync } from 'node:fs';
import type { Amount, Measured } from './check.ts';
import { CHECKS } from './checks.ts';

/** What one check and its control have shown, in lines to print. */
export type Outcome = { readonly verdict: 'held' | 'failed' | 'left out'; readonly lines: readonly string[] };

// One of the checks, by its number, told to the process that asked for it.
const [number = '', amount = ''] = process.argv.slice(2);
const { name, target, why, run, control } = CHECKS[Number(number)]!;
writeSync(3, JSON.stringify(await outcome(amount as Amount)));

async function outcome(amount: Amount): Promise<Outcome> {
  const reason = why?.() ?? null;
  if (reason !== null) return { verdict: 'left out', lines: [`–  ${name}: left out (${reason})`] };
  const began = performance.now();
  const measured = await measure(() => run(amount));
  const weaker = await measure(() => control.run(amount));
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const blind = weaker.ok ? '✗ the control passes, so this check sees nothing' : 'control';
  return {
    verdict: measured.ok && !weaker.ok ? 'held' : 'failed',
    lines: [
      `${measured.ok ? '✓' : '✗'}  ${name} — ${target} (${seconds} s)`,
      `   ${measured.figures}`,
      `   ${blind}: ${control.weaker}: ${weaker.figures}`,
    ],
  };
}

async function measure(run: () => Promise<Measured>): Promise<Measured> {
  return run().catch((error: unknown) => ({
    ok: false,
    figures: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }));
}

import { CHECKS } from './checks.ts';
import type { Amount, Measured } from './check.ts';

// Every attempt and its control, one line each, against the targets. `--long` does much more; words name the checks to do.
const args = process.argv.slice(2);
const amount: Amount = args.includes('--long') ? 'long' : args.includes('--quick') ? 'quick' : 'usual';
const wanted = args.filter((word) => !word.startsWith('--'));
const chosen = CHECKS.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
let failed = 0;
let left = 0;

for (const { name, target, why, run, control } of chosen) {
  const reason = why?.() ?? null;
  if (reason !== null) {
    left++;
    console.log(`–  ${name}: left out (${reason})`);
    continue;
  }
  const began = performance.now();
  const measured = await attempt(() => run(amount));
  const weaker = await attempt(() => control.run(amount));
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  if (!measured.ok || weaker.ok) failed++;
  console.log(`${measured.ok ? '✓' : '✗'}  ${name} — ${target} (${seconds} s)\n   ${measured.figures}`);
  console.log(
    `   ${weaker.ok ? '✗ the control passes, so this check sees nothing' : 'control'}: ${control.weaker}: ${weaker.figures}`,
  );
}
console.log(`\n${chosen.length - failed - left} held, ${failed} not, ${left} left out`);
process.exitCode = failed > 0 ? 1 : 0;

async function attempt(run: () => Promise<Measured>): Promise<Measured> {
  return run().catch((error: unknown) => ({
    ok: false,
    figures: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }));
}

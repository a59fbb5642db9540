import './checkNode.mjs';
import { ensureChromium, NO_CHROMIUM } from './chromium.mjs';
import { addUp, lastLine } from './counts.mjs';
import { partsOf } from './parts.mjs';
import { setUpPackages } from './setUp.mjs';
import { runCommand, step } from './steps.mjs';

// npm test: sets up, runs every check and every test, ends with one line of counts.
await runCommand(async () => {
  const node = await setUpPackages();
  const chromium = await ensureChromium();
  const { checks, tests } = partsOf(node, chromium, NO_CHROMIUM);
  const results = await step('Kiểm thử · Tests', async (tell) => {
    const running = new Set();
    const lane = async (parts) => {
      const done = [];
      for (const part of parts) {
        tell([...running.add(part.name)].join(', '));
        done.push(await part.run());
        running.delete(part.name);
        note(done.at(-1));
      }
      return done;
    };
    return (await Promise.all([lane(tests), lane(checks)])).flat();
  });
  return sumUp(results);
});

function note({ name, passed, failed, skipped, seconds }) {
  const clear = process.stderr.isTTY ? '\r\x1b[2K' : '';
  const counts = passed + failed + skipped.length > 1 ? `: ${lastLine({ passed, failed, skipped })}` : '';
  process.stderr.write(`${clear}${failed > 0 ? '✗' : '✓'} ${name}${counts} (${Math.round(seconds)} s)\n`);
}

function sumUp(results) {
  for (const { name, output } of results.filter(({ failed }) => failed > 0))
    console.log(`\n──── ${name} ────\n${output.trim()}`);
  const all = addUp(results);
  if (all.skipped.length > 0) console.log('\nBỏ qua · Skipped:');
  for (const { name, why } of all.skipped) console.log(`- ${name}${why ? ` (${why})` : ''}`);
  if (all.again.length > 0) console.log('\nChỉ qua ở lần thứ hai · Passed at the second attempt only:');
  for (const name of all.again) console.log(`- ${name}`);
  console.log(`\n${lastLine(all)}`);
  return all.failed > 0 ? 1 : 0;
}

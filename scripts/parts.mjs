import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from '../bin/node24.js';
import { build, isBuilt } from './build.mjs';
import { countPlaywright } from './counts.mjs';
import { runQuietly } from './steps.mjs';

const FOLDER = join(ROOT, '.workspace/test');

/**
 * One part of `npm test`.
 * @typedef {import('./counts.mjs').Counts & { name: string, output: string, seconds: number }} Result
 * @typedef {{ name: string, run: () => Promise<Result> }} Part
 */

/**
 * The parts by what they must wait for: those in one list run one after the other, the lists side by side.
 * @param {string} node
 * @param {string | null} chromium
 * @param {string} noChromium
 * @returns {{ checks: Part[], tests: Part[] }}
 */
export function partsOf(node, chromium, noChromium) {
  mkdirSync(FOLDER, { recursive: true });
  const env = {
    ...process.env,
    PATH: join(ROOT, 'node_modules/.bin') + delimiter + process.env.PATH,
    ...(chromium ? { CHROMIUM: chromium } : {}),
  };
  const tool = (name, file, ...args) => check(name, () => runQuietly(node, [`node_modules/${file}`, ...args], { env }));
  return {
    checks: [
      tool('types', 'typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'),
      tool(
        'types of the screen',
        'svelte-check/bin/svelte-check',
        '--tsconfig',
        './tsconfig.web.json',
        '--threshold',
        'warning',
      ),
      tool('eslint', 'eslint/bin/eslint.js', '.'),
      tool('prettier', 'prettier/bin/prettier.cjs', '--check', '.'),
    ],
    tests: [
      check('build', () => buildOnce(node)),
      vitest('vitest', node, env),
      vitest(
        'vitest, Los Angeles time',
        node,
        { ...env, TZ: 'America/Los_Angeles' },
        'test/core/model',
        'test/core/import',
      ),
      playwright(node, env, chromium ? null : noChromium),
    ],
  };
}

function check(name, run) {
  return {
    name,
    run: async () => {
      const { status, output, seconds } = await run();
      return { name, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: [], output, seconds };
    },
  };
}

async function buildOnce(node) {
  const started = Date.now();
  const done = (status, output) => ({ status, output, seconds: (Date.now() - started) / 1000 });
  if (isBuilt()) return done(0, '');
  return build(node).then(
    () => done(0, ''),
    (error) => done(1, error.message),
  );
}

function vitest(name, node, env, ...filters) {
  const reporters = ['--reporter=default', '--reporter=./scripts/countReporter.mjs'];
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...filters];
  return counted(name, (file) => runQuietly(node, args, { env: { ...env, CTDESK_COUNTS: file } }), JSON.parse);
}

function playwright(node, env, whyNot) {
  const args = ['node_modules/@playwright/test/cli.js', 'test', ...(whyNot ? ['--list'] : []), '--reporter=list,json'];
  const run = (file) => runQuietly(node, args, { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file } });
  return counted('end to end', run, (text) => countPlaywright(JSON.parse(text), whyNot));
}

// A runner that ends badly has failed, whatever its counts say.
function counted(name, run, read) {
  const file = join(FOLDER, `${name}.json`);
  return {
    name,
    run: async () => {
      rmSync(file, { force: true });
      const { status, output, seconds } = await run(file);
      const counts = readCounts(file, read);
      const failed = counts.failed === 0 && status !== 0 ? 1 : counts.failed;
      return { ...counts, failed, name, output, seconds };
    },
  };
}

function readCounts(file, read) {
  try {
    return read(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: [] };
  }
}

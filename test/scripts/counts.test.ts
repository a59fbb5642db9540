import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addUp, countPlaywright, lastLine, type Counts } from '../../scripts/counts.mjs';
import { folderWith } from './folder.ts';

const ROOT = join(import.meta.dirname, '../..');
const spec = (title: string, status: string, annotations: object[] = []) => ({
  title,
  tests: [{ status, annotations, projectName: 'loopback' }],
});
const report = {
  errors: [],
  suites: [
    {
      title: 'table.spec.ts',
      specs: [spec('shows', 'expected'), spec('breaks', 'unexpected'), spec('comes late', 'flaky')],
      suites: [
        { title: 'report', specs: [spec('opens', 'skipped', [{ type: 'skip', description: 'no LibreOffice' }])] },
      ],
    },
  ],
};

it('counts end-to-end tests, and names those that were skipped, with the reason, and those that passed late', () => {
  expect(countPlaywright(report)).toEqual({
    passed: 2,
    failed: 1,
    skipped: [{ name: '[loopback] table.spec.ts > report > opens', why: 'no LibreOffice' }],
    again: ['[loopback] table.spec.ts > comes late'],
  });
  expect(countPlaywright({ ...report, errors: [{}] }).failed).toBe(2);
});

it('counts every end-to-end test as skipped where they could not be run', () => {
  const counts = countPlaywright(report, 'no Chromium');
  expect([counts.passed, counts.failed]).toEqual([0, 0]);
  expect(counts.skipped.map(({ name, why }) => `${name}: ${why}`)).toEqual([
    '[loopback] table.spec.ts > shows: no Chromium',
    '[loopback] table.spec.ts > breaks: no Chromium',
    '[loopback] table.spec.ts > comes late: no Chromium',
    '[loopback] table.spec.ts > report > opens: no Chromium',
  ]);
});

it('ends with one line', () => {
  const one: Counts = { passed: 2, failed: 1, skipped: [{ name: 'a', why: '' }] };
  expect(lastLine(addUp([one, one]))).toBe('4 passed, 2 failed, 2 skipped');
});

it('counts unit tests, a file that does not load, and an error that no test caught', () => {
  const folder = folderWith({
    'a.test.js': 'it("passes", () => {}); it("fails", () => { throw 1 }); it("skips", (t) => t.skip("no data"));',
    'broken.test.js': 'throw new Error("does not load");',
    'late.test.js': 'it("passes too early", () => { setTimeout(() => { throw new Error("late") }, 0) });',
  });
  const counts = join(folder, 'counts.json');
  const reporter = `--reporter=${join(ROOT, 'scripts/countReporter.mjs')}`;
  const args = [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder, '--globals', reporter];
  spawnSync(process.execPath, args, { cwd: folder, env: { ...process.env, CTDESK_COUNTS: counts } });
  expect(JSON.parse(readFileSync(counts, 'utf8'))).toEqual({
    passed: 2,
    failed: 3,
    skipped: [{ name: 'a.test.js > skips', why: 'no data' }],
  });
});

import './checkNode.mjs';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ROOT } from '../bin/node24.js';
import { standIn } from '../bin/standIn.js';
import { setUp } from './setUp.mjs';
import { runCommand } from './steps.mjs';

const REPORT = resolve(process.argv[2] ?? join(ROOT, '.workspace/bao-cao-mau.xlsx'));
const GROWTH = ['--measure', 'IIP', '--basis', 'SPLY_GROWTH', '--period', '6T/2024', '--region', 'north28'];
const LABOUR = ['--measure', 'LABOUR_INDEX', '--basis', 'SPLY', '--period', '2024-06-01', '--region', 'north28'];

const COMMANDS = [
  ['import', 'resources/samples'],
  ['table', ...GROWTH],
  ['facts', ...GROWTH],
  ['table', ...LABOUR],
  ['facts', ...LABOUR],
  ['report', 'conference', '--period', '2024-06', '--region', 'north28', '--out', REPORT],
];

// npm run demo: the main job without a screen, in a workspace of its own. `npm run demo -- FILE` names the report.
await runCommand(async () => {
  const node = await setUp();
  const folder = mkdtempSync(join(tmpdir(), 'ctdesk-demo-'));
  const env = { ...process.env, CTDESK_WORKSPACE: join(folder, 'demo.ctd') };
  mkdirSync(dirname(REPORT), { recursive: true });
  rmSync(REPORT, { force: true });
  try {
    for (const command of COMMANDS) {
      console.log(`\n$ ctdesk ${command.join(' ')}`);
      const status = await standIn(node, ['out/cli/main.js', ...command], { cwd: ROOT, env });
      if (status !== 0) return status;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`\nBáo cáo Excel · Excel report: ${REPORT}`);
  return 0;
});

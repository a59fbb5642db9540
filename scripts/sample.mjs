import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../bin/node24.js';
import { runQuietly, step, Stop } from './steps.mjs';

const FOLDER = join(ROOT, '.workspace');
const SAMPLE = join(FOLDER, 'Số liệu mẫu.ctd');

/**
 * The workspace that `npm start` opens; made from the sample workbooks, by the terminal's own import, where it is missing.
 * @param {string} node
 */
export async function sampleWorkspace(node) {
  if (existsSync(SAMPLE)) return SAMPLE;
  mkdirSync(FOLDER, { recursive: true });
  const unfinished = join(FOLDER, 'Số liệu mẫu.unfinished.ctd');
  for (const end of ['', '-wal', '-shm']) rmSync(unfinished + end, { force: true });
  await step('Lập số liệu mẫu · Making the sample workspace', async () => {
    const args = ['out/cli/main.js', 'import', 'resources/samples', '--workspace', unfinished];
    const { status, output } = await runQuietly(node, args);
    if (status !== 0) throw new Stop(`${output}\nKhông nhập được số liệu mẫu. · The samples could not be imported.`);
  });
  renameSync(unfinished, SAMPLE);
  return SAMPLE;
}

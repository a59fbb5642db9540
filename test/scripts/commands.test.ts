import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findNode } from '../../bin/node24.js';
import { folderWith } from './folder.ts';

const ROOT = join(import.meta.dirname, '../..');
const asVersion = (node: string, napi: number) =>
  `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${node}',napi:'${napi}'}})`;
const run = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });

// A copy of the terminal's starter beside a program that says what it was given.
function product(program: string | null): string {
  const folder = folderWith({ 'package.json': { type: 'module' } });
  cpSync(join(ROOT, 'bin'), join(folder, 'bin'), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  if (program !== null) cpSync(join(folderWith({ 'main.js': program }), 'main.js'), join(folder, 'out/cli/main.js'));
  return join(folder, 'bin/ctdesk.js');
}

it.each(['start', 'test', 'demo', 'bench'])('npm run %s asks for a newer Node.js in one sentence', (name) => {
  const alone = folderWith({}); // nothing there to install, build or run, should the command go on
  for (const part of ['bin', 'scripts']) cpSync(join(ROOT, part), join(alone, part), { recursive: true });
  const got = run('--import', asVersion('20.18.0', 9), join(alone, `scripts/${name}.mjs`));
  expect([got.status, got.stdout]).toEqual([1, '']);
  expect(got.stderr).toMatch(/^Cần Node\.js 20\.19 trở lên .*\nNode\.js 20\.19 or later is needed .*\n$/);
});

it('ctdesk says what to do where nothing is built', () => {
  const got = run(product(null), 'list', 'datasets');
  expect(got.status).toBe(1);
  expect(got.stderr).toContain('npm ci && npm run build');
});

it('ctdesk refuses a Node.js that the database library would crash on', () => {
  const got = run('--import', asVersion('20.19.0', 9), product('console.log("ran")'));
  expect([got.status, got.stdout]).toEqual([1, '']);
  expect(got.stderr).toMatch(/^Cần Node\.js 22\.14 trở lên/);
});

it('ctdesk hands arguments, streams and the exit status through', () => {
  const program = 'process.stdin.pipe(process.stdout).on("unpipe", () => process.exit(process.argv.length));';
  const got = spawnSync(process.execPath, [product(program), 'a', 'b c'], { input: 'Hà Nội', encoding: 'utf8' });
  expect([got.status, got.stdout]).toEqual([4, 'Hà Nội']);
});

it('ctdesk passes a signal on and ends by the one that ended the program', async () => {
  const child = spawn(process.execPath, [product('console.log("up"); setInterval(() => {}, 1000);')]);
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([null, 'SIGTERM']);
});

it('finds a Node.js that runs the database library', () => {
  const got = spawnSync(findNode()!, ['-p', 'process.versions.napi'], { encoding: 'utf8' });
  expect(Number(got.stdout)).toBeGreaterThanOrEqual(10);
  expect(findNode(folderWith({}))).toBe(process.execPath);
});

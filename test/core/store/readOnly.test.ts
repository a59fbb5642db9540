import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../../../src/core/store/open.ts';

// Nothing is read-only for root: there the workspace is opened as another user of the machine.
const ROOT = process.getuid?.() === 0;
const AS_OTHER = ROOT ? ['setpriv', '--reuid', '65534', '--clear-groups'] : [];
const SOURCES = join(import.meta.dirname, '../../../src');
const CAN = process.platform === 'linux' && mayRead(join(SOURCES, 'core/store/recover.ts'));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ctdesk-'));
  openStore(join(folder, 'kho.ctd')).db.close();
  chmodSync(join(folder, 'kho.ctd'), 0o444);
  chmodSync(folder, 0o555);
});
afterAll(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

/** The other user must reach our own sources, and the program that runs them. */
function mayRead(file: string): boolean {
  return run('-e', `require('node:fs').accessSync(${JSON.stringify(file)})`).status === 0;
}

function run(...args: string[]): { readonly status: number | null; readonly stdout: string } {
  const [program = '', ...all] = [...AS_OTHER, process.execPath, ...args];
  return spawnSync(program, all, { encoding: 'utf8' });
}

function open(alone: boolean): string {
  const script = `
    const { openWorkspace } = await import(${JSON.stringify(join(SOURCES, 'core/store/recover.ts'))});
    try { openWorkspace(${JSON.stringify(join(folder, 'kho.ctd'))}, '2024-07-01T00:00:00Z', ${alone}).close(); console.log('open'); }
    catch (error) { console.log(error.constructor.name, error.code); }`;
  return run('--input-type=module', '-e', script).stdout.trim();
}

it.runIf(CAN)(
  'a workspace in a folder that may not be written is refused in words, by window and terminal, untouched',
  () => {
    expect([open(true), open(false)]).toEqual(['Refusal read-only', 'Refusal read-only']);
    expect(readdirSync(folder)).toEqual(['kho.ctd']);
  },
);

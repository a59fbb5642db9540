import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test as base, type Browser } from '@playwright/test';
import { startDesk, type Desk } from './desk.ts';
import { settled } from './hosts/settled.ts';

const ROOT = join(import.meta.dirname, '..');
/** The workbooks that ship with the application. */
export const SAMPLES = join(ROOT, 'resources/samples');

type Options = {
  host: 'loopback' | 'electron';
  /** What the workspace holds when the window opens. */
  holds: 'samples' | 'nothing';
  /** Nobody chose anything on this machine yet. */
  firstRun: boolean;
};
type Fixtures = {
  folder: string;
  settings: string;
  workspace: string;
  cli: (...args: string[]) => Promise<string>;
  desk: Desk;
  again: () => Promise<Desk>;
};
type WorkerFixtures = { sampleWorkspace: string; chromium: () => Promise<Browser> };

/** The terminal, on the built program; gives what it printed. */
async function ctdesk(args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(ROOT, 'out/cli/main.js'), ...args]);
  return stdout;
}

async function tempFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'ctdesk-e2e-'));
}

/** The same stories in a browser window and in Electron; each has a folder and a workspace of its own. */
export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  host: ['loopback', { option: true }],
  holds: ['samples', { option: true }],
  firstRun: [false, { option: true }],

  sampleWorkspace: [
    async ({}, use) => {
      const folder = await tempFolder();
      const workspace = join(folder, 'mau.ctd');
      await ctdesk(['import', SAMPLES, '--workspace', workspace]);
      await use(workspace);
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  // One browser for all tests of a worker, started where the first one wants it; each test has a window of its own.
  chromium: [
    async ({ playwright, launchOptions }, use) => {
      let started: Promise<Browser> | null = null;
      await use(() => (started ??= playwright.chromium.launch(launchOptions)));
      await (started as Promise<Browser> | null)?.then((browser) => browser.close());
    },
    { scope: 'worker' },
  ],
  folder: async ({}, use) => {
    const folder = await tempFolder();
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  workspace: async ({ folder, holds, sampleWorkspace }, use) => {
    const workspace = join(folder, 'Kho thử.ctd');
    if (holds === 'samples') await cp(sampleWorkspace, workspace);
    await use(workspace);
  },
  cli: async ({ workspace }, use) => {
    await use((...args) => ctdesk([...args, '--workspace', workspace]));
  },

  // Ends the application and starts it once more, with the settings that it kept.
  again: async ({ host, workspace, chromium, desk, settings }, use) => {
    let next: Desk | null = null;
    await use(async () => {
      await desk.stop();
      const open = async () => (await chromium()).newPage();
      next = await startDesk(host, workspace, open, settings);
      return next;
    });
    await (next as Desk | null)?.stop();
  },
  settings: async ({ folder, firstRun }, use) => {
    const own = join(folder, 'settings');
    await use(firstRun ? own : settled(own));
  },

  // A story that leaves an error in the console has failed, whatever it saw.
  desk: async ({ host, workspace, chromium, viewport, locale, settings }, use) => {
    const open = async () =>
      (await chromium()).newPage({ viewport, ...(locale ? { locale } : {}), acceptDownloads: true });
    const desk = await startDesk(host, workspace, open, settings);
    const errors: string[] = [];
    desk.page.on('pageerror', (error) => errors.push(error.message));
    desk.page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await use(desk);
    await desk.stop();
    expect(errors).toEqual([]);
  },
});

/** One of the sample workbooks, by a part of its name. */
export async function sample(part: string): Promise<string> {
  const name = (await readdir(SAMPLES)).find((file) => file.includes(part));
  if (!name) throw new Error(`no sample named ${part}`);
  return join(SAMPLES, name);
}

export { expect } from '@playwright/test';

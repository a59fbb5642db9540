import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { dropFiles } from './hosts/drop.ts';
import { startElectron } from './hosts/electron.ts';
import { startLoopback } from './hosts/loopback.ts';

/** A running application, and the little that a story does differently in its hosts. */
export type Desk = {
  readonly page: Page;
  /** Opens a view by its address. */
  go(address: string): Promise<void>;
  /** Answers the open dialog that `ask` brings up. */
  choose(paths: readonly string[], ask: () => Promise<void>): Promise<void>;
  /** Drops files on the window. */
  drop(paths: readonly string[]): Promise<void>;
  /** Where the file that `ask` makes was saved. */
  save(folder: string, ask: () => Promise<void>): Promise<string>;
  stop(): Promise<void>;
};

/** Opens the application on a workspace in one of its hosts, with the settings in a folder. */
export function startDesk(
  host: 'loopback' | 'electron',
  workspace: string,
  open: () => Promise<Page>,
  settings: string,
): Promise<Desk> {
  return host === 'electron' ? inElectron(workspace, settings) : inBrowser(workspace, open, settings);
}

async function inBrowser(workspace: string, open: () => Promise<Page>, settings: string): Promise<Desk> {
  const server = await startLoopback({ workspace, settings });
  const page = await open();
  page.on('filechooser', () => undefined); // dialogs are held from the start: a key asks faster than a wait begins
  await page.goto(server.url);
  return {
    ...common(page),
    async choose(paths, ask) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), ask()]);
      await chooser.setFiles([...paths]);
    },
    async save(folder, ask) {
      const [download] = await Promise.all([page.waitForEvent('download'), ask()]);
      const file = join(folder, download.suggestedFilename());
      await download.saveAs(file);
      return file;
    },
    async stop() {
      await page.context().close();
      await server.stop();
    },
  };
}

async function inElectron(workspace: string, userData: string): Promise<Desk> {
  const app = await startElectron({ workspace, userData });
  const { page } = app;
  let saved = 0;
  return {
    ...common(page),
    async choose(paths, ask) {
      await app.main.choose(paths);
      await ask();
    },
    async save(folder, ask) {
      const file = join(folder, `đã lưu ${++saved}`); // a name of its own: whole as soon as it is there
      await app.main.saveTo(file);
      await ask();
      await expect.poll(() => existsSync(file)).toBe(true);
      return file;
    },
    stop: () => app.stop(),
  };
}

function common(page: Page): Pick<Desk, 'page' | 'go' | 'drop'> {
  return {
    page,
    async go(address) {
      await page.evaluate((hash) => {
        (globalThis as unknown as { location: { hash: string } }).location.hash = hash;
      }, address);
    },
    drop: (paths) => dropFiles(page.locator('body'), paths),
  };
}

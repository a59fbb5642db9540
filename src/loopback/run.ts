import { dirname, join } from 'node:path';
import type { Core, World } from '../core/api/core.ts';
import { createKept } from '../core/api/keptFile.ts';
import { settingsFrom } from '../core/model/settings.ts';
import type { Options } from './arguments.ts';
import { readAssets } from './assets.ts';
import type { Browser } from './browser.ts';
import { openWindow, type Window } from './openWindow.ts';
import { startLoopback } from './server.ts';
import { createTickets } from './tickets.ts';

export type Surroundings = {
  readonly openCore: (world: World) => Promise<Core>;
  /** Folder of the built screen. */
  readonly screen: string;
  /** Folder of the sample workbooks. */
  readonly samples: string;
  /** Where the settings are kept; what went wrong is logged beside them. */
  readonly settings: string;
  readonly browser: Browser | null;
  say(line: string): void;
  now(): string;
};

export type Running = {
  /** Settles when the window was closed or nothing was asked for too long. */
  readonly over: Promise<void>;
  close(): Promise<void>;
};

/** Opens the core, serves it, prints the launch address and opens a window where one is wanted. */
export async function run(options: Options, around: Surroundings): Promise<Running> {
  const assets = readAssets(around.screen);
  const tickets = createTickets();
  const { workspace, port } = options;
  const settings = createKept(around.settings, settingsFrom);
  const log = join(dirname(around.settings), 'faults', 'faults.log');
  const core = await around.openCore({ workspace, alone: true, files: { read: tickets.read }, now: around.now, log });
  const { dispatch } = core;
  const { samples } = around;
  const server = await startLoopback({ dispatch, assets, tickets, samples, settings, port }).catch(async (error) => {
    await core.close();
    throw error;
  });
  around.say(`Công Thương Desk: ${server.url}`);

  let closing = false;
  const over = Promise.withResolvers<void>();
  const window = options.open ? showWindow(server.url, around) : null;
  void server.entered.then(() => window?.forget());
  void window?.over.then((why) => {
    if (why === 'closed') over.resolve();
    else if (!closing)
      around.say('Không mở được cửa sổ trình duyệt: hãy mở địa chỉ trên. · No browser window: open the address above.');
  });
  const watch = setInterval(() => {
    if (options.idleMinutes > 0 && server.idle() > options.idleMinutes * 60_000) over.resolve();
  }, 1000).unref();

  return {
    over: over.promise,
    async close() {
      closing = true;
      clearInterval(watch);
      await window?.close();
      await server.close();
      await core.close();
      await settings.written();
    },
  };
}

function showWindow(url: string, { browser, say }: Surroundings): Window | null {
  if (browser) return openWindow(browser, url);
  say('Không có màn hình hoặc trình duyệt: hãy mở địa chỉ trên. · No screen or no browser: open the address above.');
  return null;
}

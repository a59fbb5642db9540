import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from './browser.ts';

export type Window = {
  /** Why the window is over. A tab in a browser that was open before says nothing and never settles. */
  readonly over: Promise<'closed' | 'failed'>;
  /** Forgets the launch address; call it once that was used. */
  forget(): void;
  /** Closes the window, where it is ours, and removes everything that was written for it. */
  close(): Promise<void>;
};

/**
 * Opens a browser window on the launch address.
 * Command lines can be read by every user of the machine, so the address goes through a file that only we can read.
 */
export function openWindow(browser: Browser, url: string): Window {
  const folder = mkdtempSync(join(tmpdir(), 'ctdesk-window-')); // 0700
  const page = join(folder, 'open.html');
  writeFileSync(page, redirectTo(url), { mode: 0o600, flag: 'wx' });
  const own = browser.ownWindow ? ownProfile(join(folder, 'profile')) : [];
  const child = spawn(browser.command, [...browser.args(pathToFileURL(page).href), ...own], { stdio: 'ignore' });

  const exit = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(-1)).once('exit', resolve);
  });
  const over = Promise.withResolvers<'closed' | 'failed'>();
  void exit.then((code) => {
    if (code !== 0) over.resolve('failed');
    else if (browser.ownWindow) over.resolve('closed');
  });
  return {
    over: over.promise,
    forget: () => rmSync(page, { force: true }),
    async close() {
      if (browser.ownWindow && child.kill()) await exit;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

// A profile of its own makes the life of the command the life of the window; it need not offer translations.
function ownProfile(profile: string): string[] {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ translate: { enabled: false } }));
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // Chromium refuses to start for root otherwise
  const quiet = ['--no-first-run', '--no-default-browser-check', '--disable-sync'];
  return [`--user-data-dir=${profile}`, '--window-size=1280,800', ...quiet, ...asRoot];
}

function redirectTo(url: string): string {
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${url}"><title>Công Thương Desk</title>`;
}

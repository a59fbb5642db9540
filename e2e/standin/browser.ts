import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { getPath } from './paths.ts';
import { serveRequests } from './protocol.ts';

const FLAGS = [
  '--remote-debugging-port=0',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** What the pages keep lies with the settings, as in Electron. */
const folder = (): string => join(getPath('userData'), 'pages');
let started: Promise<BrowserContext> | null = null;

/** The one browser behind all windows; a spec connects to the same one, so that it drives the same pages. */
function browser(): Promise<BrowserContext> {
  started ??= start();
  return started;
}

async function start(): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(folder(), {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: FLAGS,
    viewport: null,
    locale: 'vi-VN',
  });
  await serveRequests(context);
  return context;
}

let first = true;

/** An empty page for a window; the first is the one that Chromium starts with. */
export async function newPage(): Promise<Page> {
  const context = await browser();
  const [blank] = first ? context.pages() : [];
  first = false;
  return blank ?? context.newPage();
}

/** Where another program reaches the browser. */
export async function browserAddress(): Promise<string> {
  await browser();
  const [port] = (await readFile(join(folder(), 'DevToolsActivePort'), 'utf8')).split('\n');
  return `http://127.0.0.1:${port}`;
}

/** Ends the browser. */
export async function closeBrowser(): Promise<void> {
  if (!started) return;
  await started.then((context) => context.close()).catch(() => undefined);
}

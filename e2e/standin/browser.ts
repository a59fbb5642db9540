import { readFile } from 'node:fs/promises';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
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

let folder = '';
let started: Promise<BrowserContext> | null = null;

/** The one browser behind all windows; a spec connects to the same one, so that it drives the same pages. */
function browser(): Promise<BrowserContext> {
  started ??= start();
  return started;
}

async function start(): Promise<BrowserContext> {
  folder = mkdtempSync(join(tmpdir(), 'standin-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: FLAGS,
    viewport: null,
    locale: 'vi-VN',
  });
  await serveRequests(context);
  return context;
}

/** An empty page for a window. */
export async function newPage(): Promise<Page> {
  const context = await browser();
  return (
    context.pages().find((page) => page.url() === 'about:blank' && !taken.has(page) && taken.add(page)) ?? own(context)
  );
}

const taken = new WeakSet<Page>();

async function own(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  taken.add(page);
  return page;
}

/** Where another program reaches the browser. */
export async function browserAddress(): Promise<string> {
  await browser();
  const [port] = (await readFile(join(folder, 'DevToolsActivePort'), 'utf8')).split('\n');
  return `http://127.0.0.1:${port}`;
}

/** Ends the browser and forgets what it kept. */
export async function closeBrowser(): Promise<void> {
  if (!started) return;
  await started.then((context) => context.close()).catch(() => undefined);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

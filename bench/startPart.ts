import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { leftOut, measured, type Part } from './measurement.ts';
import { median } from './statistics.ts';

const NAME = 'start to the first table painted';
const ROOT = join(import.meta.dirname, '..');
const RUNS = 5;
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
/** A row of numbers of the first page, whatever table it stands in. */
const FIRST_ROW = 'main table tbody tr >> nth=0';

/** From `npm start` without a display on a prepared tree to the first table in an open Chromium; a bare page is the reference. */
export async function startPart(): Promise<Part> {
  if (!existsSync(CHROMIUM)) return leftOut(NAME, `no Chromium at ${CHROMIUM}; set CHROMIUM`);
  const browser = await chromium.launch({ executablePath: CHROMIUM });
  try {
    await timeOf(browser, START); // makes the sample workspace, fills the caches
    const ours: number[] = [];
    const bare: number[] = [];
    for (let i = 0; i < RUNS; i++) {
      ours.push(await timeOf(browser, START));
      bare.push(await timeOf(browser, BARE));
    }
    const reference = { name: 'bare Node serves a bare table to the same Chromium', value: median(bare) };
    const aim = { value: 2000 };
    const name = `${NAME}, median of ${RUNS}`;
    return {
      name: NAME,
      leftOut: null,
      measurements: [measured({ name, value: median(ours), unit: 'ms', reference, aim, samples: ours })],
    };
  } finally {
    await browser.close();
  }
}

const START = ['scripts/start.mjs'];
const BARE = [
  '-e',
  `require('http').createServer((q, r) => r.setHeader('content-type', 'text/html').end('<main><table><tbody><tr><td>1'))
    .listen(0, '127.0.0.1', function () { console.log('http://127.0.0.1:' + this.address().port + '/') })`,
];

/** Milliseconds from the start of the process to the frame that shows the first row. */
async function timeOf(browser: Browser, args: readonly string[]): Promise<number> {
  const page = await browser.newPage();
  const { DISPLAY: _x, WAYLAND_DISPLAY: _w, ...env } = process.env;
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    await page.goto(await addressOf(child));
    await page.locator(FIRST_ROW).waitFor({ state: 'visible', timeout: 30_000 });
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    return performance.now() - started;
  } finally {
    await page.close();
    if (child.exitCode === null && child.kill('SIGTERM')) await once(child, 'exit');
  }
}

/** The address that a server prints. */
async function addressOf(child: ChildProcess): Promise<string> {
  let printed = '';
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const read = (piece: Buffer): void => {
    printed += String(piece);
    const found = /http:\/\/127\.0\.0\.1:\d+\S*(?=\s)/.exec(printed)?.[0];
    if (found) resolve(found);
  };
  child.stdout?.on('data', read);
  child.stderr?.on('data', read);
  child.once('exit', (code) =>
    reject(new Error(`the start ended with ${code} before it told an address:\n${printed}`)),
  );
  return promise;
}

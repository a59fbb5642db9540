import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { startLoopback } from '../e2e/hosts/loopback.ts';
import { fillLargeWorkspace, monthOf } from './largeWorkspace.ts';
import { leftOut, measured, type Measurement, type Part } from './measurement.ts';
import { IN_PAGE } from './screen/inPage.ts';
import { measureScreen } from './screen/measureScreen.ts';
import type { Measured } from './screen/views.ts';
import { median } from './statistics.ts';

const NAME = 'the screen in Chromium';
const ROOT = join(import.meta.dirname, '..');
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const OBSERVATIONS = 1_000_000;
const LOADS = 5;

/** What an analyst waits for, by the page's own clocks, on the sample workspace and on one of a million observations. */
export async function screenPart(): Promise<Part> {
  if (!existsSync(CHROMIUM)) return leftOut(NAME, `no Chromium at ${CHROMIUM}; set CHROMIUM`);
  const folder = mkdtempSync(join(tmpdir(), 'ctdesk-bench-'));
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--disable-gpu'] });
  try {
    const measurements: Measurement[] = [];
    for (const make of [sample, large]) measurements.push(...(await onWorkspace(browser, make(folder))));
    return { name: NAME, leftOut: null, measurements };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function sample(folder: string): Measured {
  const file = join(folder, 'sample.ctd');
  const words = ['out/cli/main.js', 'import', 'resources/samples', '--workspace', file];
  execFileSync(process.execPath, words, { cwd: ROOT, stdio: 'ignore' });
  return { name: 'sample', file, period: '2024-06', measures: ['LABOUR_INDEX', 'STATE_INVESTMENT'] };
}

function large(folder: string): Measured {
  const file = join(folder, 'large.ctd');
  const { releases } = fillLargeWorkspace(file, OBSERVATIONS);
  const { year, month } = monthOf(releases - 1);
  const period = `${year}-${String(month).padStart(2, '0')}`;
  return { name: '1,000,000', file, period, measures: ['LABOUR_INDEX', 'STATE_INVESTMENT'] };
}

async function onWorkspace(browser: Browser, on: Measured): Promise<Measurement[]> {
  const server = await startLoopback({ workspace: on.file });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  try {
    await page.goto(server.url);
    await page.locator('main td').first().waitFor();
    const first = await firstPaint(page, on);
    await page.evaluate(IN_PAGE);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    return [first, ...(await measureScreen(page, cdp, on))];
  } finally {
    await context.close();
    await server.stop();
  }
}

/** From the request of the page to its first words; a page of a few bytes in the same browser is the reference. */
async function firstPaint(page: Page, { name }: Measured): Promise<Measurement> {
  const painted = async (load: () => Promise<unknown>): Promise<number[]> => {
    const times: number[] = [];
    for (let i = 0; i < LOADS; i++) {
      await load();
      await page.waitForFunction(`performance.getEntriesByName('first-contentful-paint').length > 0`);
      times.push(await page.evaluate(`performance.getEntriesByName('first-contentful-paint')[0].startTime`));
    }
    return times;
  };
  const ours = await painted(async () => {
    await page.reload();
    await page.locator('main td').first().waitFor();
  });
  const other = await page.context().newPage();
  const bare: number[] = [];
  for (let i = 0; i < LOADS; i++) {
    await other.goto('data:text/html,<main>1');
    await other.waitForFunction(`performance.getEntriesByName('first-contentful-paint').length > 0`);
    bare.push(await other.evaluate(`performance.getEntriesByName('first-contentful-paint')[0].startTime`));
  }
  await other.close();
  return measured({
    name: `${name}: first paint, median of ${LOADS}`,
    value: median(ours),
    unit: 'ms',
    reference: { name: 'a bare page in the same browser', value: median(bare) },
    aim: { value: 1000 },
    samples: ours,
  });
}

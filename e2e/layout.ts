import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const SCRIPT = readFileSync(join(import.meta.dirname, 'layoutFaults.js'), 'utf8');

/** The sizes that every page must hold at; the last is 1280×800 at 200 %. */
export const SIZES = [
  { width: 1280, height: 720 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 640, height: 400 },
] as const;

/**
 * What is wrong with the form of the page as it stands: it scrolls sideways, text is cut off without an ellipsis and
 * a title, words spill out of what they stand in, something lies outside the window or over a control.
 */
export async function layoutFaults(page: Page): Promise<string[]> {
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  return page.evaluate<string[]>(SCRIPT);
}

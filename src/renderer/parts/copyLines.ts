import { notices } from '../state/notices.svelte.ts';
import { prefs } from '../state/prefs.svelte.ts';
import { en } from '../text/en.ts';
import { vi } from '../text/vi.ts';
import { asHtml, asTsv, type CopyLine } from './copy.ts';

/** Puts chosen cells on the clipboard in the place of what the browser would copy, and says how many there are. */
export function copyLines(event: ClipboardEvent, lines: readonly CopyLine[]): void {
  event.clipboardData?.setData('text/plain', asTsv(lines));
  event.clipboardData?.setData('text/html', asHtml(lines, 0, prefs.lang));
  event.preventDefault();
  const count = prefs.number(lines.reduce((sum, line) => sum + line.length, 0));
  notices.done({ vi: vi.grid.copiedCells(count), en: en.grid.copiedCells(count) });
}

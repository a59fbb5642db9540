import { en } from '../text/en.ts';
import { vi } from '../text/vi.ts';
import { address, writeAddress, type Page, type View } from './address.svelte.ts';
import { notices } from './notices.svelte.ts';
import { terminalCommands, type Shell } from './terminalCommand.ts';
import { workspace } from './workspace.svelte.ts';

/** What each page follows of what an address can name and may leave out. */
type Followed = 'period' | 'region' | 'measure' | 'basis' | 'borders' | 'since' | 'release';
const FOLLOWS: Partial<Record<Page, readonly Followed[]>> = {
  overview: ['period', 'region', 'borders'],
  table: ['period', 'region', 'borders', 'measure'],
  derived: ['period', 'region', 'borders', 'measure'],
  chart: ['period', 'region', 'borders', 'measure', 'basis'],
  map: ['period', 'region', 'borders', 'measure', 'basis'],
  revisions: ['since'],
  sources: ['release'],
  checks: ['release'],
};

/** The view on the screen with everything named that it shows, so that it stays the same when newer figures come. */
export function explicitView(): View {
  const { period, region, borders, measure, basis, since } = workspace;
  const release = workspace.info?.lastRelease?.id ?? null;
  const shown = { period, region, borders, measure: measure?.code ?? null, basis, since, release };
  const follows = FOLLOWS[address.view.page] ?? [];
  return { ...address.view, ...Object.fromEntries(follows.map((name) => [name, address.view[name] ?? shown[name]])) };
}

/** Puts the address of the view on the clipboard. It opens the same view when it is pasted into the palette, in any window. */
export async function copyLink(): Promise<void> {
  const hash = writeAddress(explicitView());
  await copy(new URL(hash, location.href).href, 'linkCopied');
}

/** Puts the terminal command that prints the view on the clipboard. */
export async function copyTerminal(): Promise<void> {
  const lines = terminalLines();
  if (lines.length === 0) notices.done({ vi: vi.link.noCommand, en: en.link.noCommand });
  else await copy(lines.join('\n'), 'commandCopied');
}

/** The commands for the view on the screen; a number that is open has one of its own. */
export function terminalLines(): readonly string[] {
  return terminalCommands(explicitView(), workspace.info?.name ?? '', shellHere());
}

function shellHere(): Shell {
  return navigator.userAgent.includes('Windows') ? 'powershell' : 'posix';
}

async function copy(text: string, said: 'linkCopied' | 'commandCopied'): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Where a window may not write to the clipboard by itself, it may answer a copy event.
    const give = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('copy', give, { once: true, capture: true });
    document.execCommand('copy');
    window.removeEventListener('copy', give, { capture: true });
  }
  notices.done({ vi: vi.link[said], en: en.link[said] });
}

import type { DroppedFile, HostBridge, MenuCommand } from '../core/model/host.ts';
import { host } from './host.ts';
import { askForFolder } from './parts/chosenFiles.ts';
import { address, type Page } from './state/address.svelte.ts';
import { notices } from './state/notices.svelte.ts';
import { prefs } from './state/prefs.svelte.ts';
import { queue } from './state/queue.svelte.ts';
import { saveReport } from './state/report.svelte.ts';
import { en } from './text/en.ts';
import { vi } from './text/vi.ts';

/** Obeys the application menu and takes in files opened from the shell. Returns what stops listening. */
export function listenTo(host: HostBridge): () => void {
  const stopMenu = host.onMenu(obey);
  const stopFiles = host.onOpened((files) => void queue.take(files));
  return () => {
    stopMenu();
    stopFiles();
  };
}

/** Opens the dialog and reads what was chosen. */
export async function chooseAndRead(): Promise<void> {
  try {
    await queue.take(await host.chooseFiles());
  } catch (error) {
    notices.refused(error);
  }
}

/** Reads files that were dropped or found in a folder. */
export async function takeFiles(files: readonly DroppedFile[]): Promise<void> {
  if (files.length === 0) notices.done({ vi: vi.review.noWorkbooks, en: en.review.noWorkbooks });
  else await queue.take(await host.offerFiles(files));
}

/** Asks for a folder and reads its workbooks. */
export async function chooseFolderAndRead(): Promise<void> {
  try {
    const files = await askForFolder();
    if (files) await takeFiles(files);
  } catch (error) {
    notices.refused(error);
  }
}

const COMMANDS: Partial<Record<MenuCommand, () => void>> = {
  import: () => void chooseAndRead(),
  report: () => void saveReport(),
  print: () => window.print(),
  theme: () => prefs.set({ theme: prefs.look === 'dark' ? 'light' : 'dark' }),
  language: () => prefs.set({ lang: prefs.lang === 'vi' ? 'en' : 'vi' }),
};
const PAGES: readonly MenuCommand[] = [
  'overview',
  'table',
  'derived',
  'chart',
  'revisions',
  'import',
  'sources',
  'checks',
  'settings',
];

function obey(command: MenuCommand): void {
  if (PAGES.includes(command)) address.go({ page: command as Page });
  COMMANDS[command]?.();
}

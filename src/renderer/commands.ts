import type { DroppedFile, HostBridge, MenuCommand } from '../core/model/host.ts';
import { host } from './host.ts';
import { askForFolder } from './parts/chosenFiles.ts';
import { isPressed } from './keys.ts';
import { isTyping } from './typing.ts';
import { partFor } from './pages/guide/partFor.ts';
import type { Command } from './parts/palette/entries.ts';
import { address, PAGES } from './state/address.svelte.ts';
import { frame, startTour } from './state/frame.svelte.ts';
import { copyLink, copyTerminal, terminalLines } from './state/link.ts';
import { notices } from './state/notices.svelte.ts';
import { prefs } from './state/prefs.svelte.ts';
import { queue } from './state/queue.svelte.ts';
import { savedViews } from './state/savedViews.svelte.ts';
import { canOpenSamples, openSamples } from './state/samples.ts';
import { saveReport } from './state/report.svelte.ts';
import { template } from './state/template.svelte.ts';
import { undoList } from './state/undo.svelte.ts';
import { workspace } from './state/workspace.svelte.ts';
import { canChange, orderWorkspace } from './state/workspaces.svelte.ts';
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
  queue.expect();
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
  queue.expect();
  try {
    const files = await askForFolder();
    if (files) await takeFiles(files);
  } catch (error) {
    notices.refused(error);
  }
}

const CHOICES = {
  theme: () => prefs.set({ theme: prefs.look === 'dark' ? 'light' : 'dark' }),
  language: () => prefs.set({ lang: prefs.lang === 'vi' ? 'en' : 'vi' }),
};

/** What can be ordered from the palette, from keys and from the menu; each has its words in `text/viFrame.ts`. */
export const APP_COMMANDS: readonly Command[] = [
  {
    name: 'undo',
    offered: () => undoList.done.length > 0,
    about: () => prefs.say(undoList.done.at(-1)?.done ?? { vi: '', en: '' }),
    run: () => void undoList.undo(),
  },
  {
    name: 'redo',
    offered: () => undoList.undone.length > 0,
    about: () => prefs.say(undoList.undone.at(-1)?.done ?? { vi: '', en: '' }),
    run: () => void undoList.redo(),
  },
  { name: 'newWorkspace', offered: () => canChange, run: () => void orderWorkspace({ kind: 'new' }) },
  { name: 'openWorkspace', offered: () => canChange, run: () => void orderWorkspace({ kind: 'open', recent: null }) },
  { name: 'saveCopy', offered: () => canChange, run: () => void orderWorkspace({ kind: 'copy' }) },
  { name: 'import', run: () => void chooseAndRead() },
  { name: 'folder', run: () => void chooseFolderAndRead() },
  { name: 'report', offered: () => !workspace.empty && !workspace.otherBorders, run: () => void saveReport() },
  { name: 'template', offered: () => !workspace.empty, run: () => template.begin() },
  { name: 'keepView', offered: () => savedViews.canKeep, run: keepView },
  { name: 'copyLink', run: () => void copyLink() },
  { name: 'copyTerminal', offered: () => terminalLines().length > 0, run: () => void copyTerminal() },
  { name: 'now', offered: () => address.view.asOf !== null, run: () => address.go({ asOf: null }) },
  { name: 'back', run: () => history.back() },
  { name: 'forward', run: () => history.forward() },
  { name: 'print', run: () => window.print() },
  { name: 'theme', run: CHOICES.theme },
  { name: 'language', run: CHOICES.language },
  { name: 'keys', run: () => void (frame.keys = true) },
  { name: 'guide', run: openGuide },
  { name: 'tour', run: startTour },
  { name: 'samples', offered: canOpenSamples, run: () => void openSamples() },
];

/** The keys that work on every page. What a page does with a key itself goes first. */
export function pressAnywhere(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  if (isPressed(event, 'guide')) openGuide();
  else if (isPressed(event, 'palette')) frame.palette = !frame.palette;
  else if (isTyping(event.target)) return;
  else if (isPressed(event, 'keepView')) keepView();
  else if (isPressed(event, 'keys')) frame.keys = true;
  else if (queue.reviewing) return;
  else if (isPressed(event, 'undo')) void undoList.undo();
  else if (isPressed(event, 'redo')) void undoList.redo();
  else return;
  event.preventDefault();
}

/** Asks for a name for what the page shows; nothing on a page that has nothing to keep. */
function keepView(): void {
  if (savedViews.canKeep && !savedViews.naming) savedViews.naming = 'shown';
}

/** Opens the guide at what it says of the page at hand. */
function openGuide(): void {
  const { page } = address.view;
  if (page !== 'guide') address.go({ page: 'guide', part: partFor(page) });
}

function obey(command: MenuCommand): void {
  const page = PAGES.find((name) => name === command);
  if (page) address.go({ page });
  APP_COMMANDS.find(({ name }) => name === command)?.run();
}

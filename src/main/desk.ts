import { app, dialog, ipcMain, Menu, nativeTheme, session, type BrowserWindow } from 'electron';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createKept } from '../core/api/keptFile.ts';
import { settingsFrom, type Settings } from '../core/model/settings.ts';
import type { Lang } from '../core/model/text.ts';
import type { ToPage } from '../preload/channels.ts';
import type { StartArguments } from './arguments.ts';
import { startCore } from './coreProcess.ts';
import { createCurrentCore } from './currentCore.ts';
import { openOptions } from './fileDialogs.ts';
import { forkCore, readerStarter } from './forks.ts';
import { guardSession } from './guard.ts';
import { createInbox } from './inbox.ts';
import { menuTemplate } from './menu.ts';
import { saveFile } from './saveFile.ts';
import { serveScheme } from './scheme.ts';
import { readRecent } from './recentFiles.ts';
import { isOurSender, START_PAGE } from './sender.ts';
import { serveWindow } from './serveWindow.ts';
import { createTickets } from './tickets.ts';
import { openWindow, showWindow } from './window.ts';
import { createSamples } from './samples.ts';
import { readState } from './windowState.ts';
import { WORDS } from './words.ts';
import { createWorkspaces } from './workspaces.ts';

const HERE = import.meta.dirname;

/** The life of the application: one workspace, one core, one window. */
export function startDesk(asked: StartArguments): void {
  const opened: string[] = [...asked.files];
  let open = (files: readonly string[]): void => void opened.push(...files);
  app.on('open-file', (event, file) => (event.preventDefault(), open([file])));
  app.on('second-instance', (_event, _argv, _folder, more) => open(filesOf(more)));
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(() => {
    open = openDesk(asked.workspace ?? join(app.getPath('userData'), 'congthuong.ctd'));
    open(opened);
  });
}

/** Opens the window on a workspace. Gives the function that opens files in it. */
function openDesk(workspace: string): (files: readonly string[]) => void {
  const state = createKept(join(app.getPath('userData'), 'window.json'), readState);
  const settings = createKept(join(app.getPath('userData'), 'settings.json'), settingsFrom);
  const lang = (): Lang => settings.now().lang;
  mkdirSync(dirname(workspace), { recursive: true });
  const log = join(app.getPath('userData'), 'faults', 'faults.log');
  const core = createCurrentCore((file) => startCore(forkCore, file, log, readerStarter), workspace);
  const recent = createKept(join(app.getPath('userData'), 'recent.json'), readRecent);
  const tickets = createTickets(core.lend);
  nativeTheme.themeSource = sourceOf(settings.now());
  guardSession(session.defaultSession);
  serveScheme(join(HERE, '../renderer'), settings.now);

  const icon = join(HERE, '../../resources/icon.png');
  app.setAboutPanelOptions({
    applicationName: WORDS.product.vi,
    applicationVersion: app.getVersion(),
    iconPath: icon,
  });
  const window = openWindow(state.now(), icon, state.change);
  const inbox = createInbox((files) => tell(window, 'host:opened', files));
  window.webContents.on('render-process-gone', inbox.reset);
  const showAnew = (): void => {
    inbox.reset();
    if (!window.isDestroyed()) void window.loadURL(START_PAGE);
  };
  const workspaces = createWorkspaces({ window, lang, core, recent, showAnew });
  const openSamples = createSamples({
    ...{ core, tickets, showAnew, opened: workspaces.opened },
    books: join(HERE, '../../resources/samples'),
    workspace: join(app.getPath('userData'), `${WORDS.samples.vi}.ctd`),
  });
  serveWindow(ipcMain, (event) => isOurSender(event, window.webContents), {
    call: core.call,
    chooseFiles: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, openOptions(lang()));
      return canceled ? [] : tickets.issue(filePaths);
    },
    ticketsFor: tickets.issue,
    openSamples,
    save: (name, bytes) => saveFile(window, lang(), name, bytes),
    keepSettings: (said) => {
      settings.change(said);
      applySettings(window, said);
    },
    recentWorkspaces: workspaces.recent,
    orderWorkspace: workspaces.order,
    listening: inbox.listen,
  });
  applySettings(window, settings.now());
  endInOrder(() => Promise.all([core.close(), state.written(), settings.written(), recent.written()]));

  return (files) => {
    if (files.length > 0) void tickets.issue(files).then(inbox.deliver);
    if (!window.isDestroyed() && window.isVisible()) showWindow(window);
  };
}

function sourceOf({ theme }: Settings): 'light' | 'dark' | 'system' {
  return theme === 'contrast' ? 'light' : theme;
}

function applySettings(window: BrowserWindow, settings: Settings): void {
  const { lang } = settings;
  nativeTheme.themeSource = sourceOf(settings);
  const template = menuTemplate({
    lang,
    mac: process.platform === 'darwin',
    developer: !app.isPackaged,
    send: (command) => tell(window, 'host:menu', command),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function tell(window: BrowserWindow, channel: ToPage, message: unknown): void {
  if (!window.isDestroyed()) window.webContents.send(channel, message);
}

// The workspace is one whole file again, and the window's place is kept, before the process ends.
function endInOrder(finish: () => Promise<unknown>): void {
  app.on('will-quit', (event) => {
    event.preventDefault();
    void finish().finally(() => app.exit(0));
  });
}

function filesOf(said: unknown): string[] {
  const { files } = (typeof said === 'object' && said !== null ? said : {}) as { files?: unknown };
  return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [];
}

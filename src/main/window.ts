import { BrowserWindow, nativeTheme, screen, type WebPreferences } from 'electron';
import { join } from 'node:path';
import { START_PAGE } from './sender.ts';
import { placeWindow, SMALLEST, type Box, type WindowState } from './windowState.ts';
import { WORDS } from './words.ts';

const PAGE_COLOUR = { light: '#fbfbfa', dark: '#151719' } as const;

const RELOADS_AT_MOST = 3;

const WEB_PREFERENCES: WebPreferences = {
  preload: join(import.meta.dirname, '../preload/index.cjs'),
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // The spelling checker would fetch its dictionaries from the network.
  spellcheck: false,
};

/** The window of the application, where it stood when it was closed. `keep` is told where that is. */
export function openWindow(state: WindowState, icon: string, keep: (place: WindowState) => void): BrowserWindow {
  const window = new BrowserWindow({
    ...placeWindow(state.box, screens()),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: WORDS.product.vi,
    icon,
    backgroundColor: pageColour(),
    webPreferences: WEB_PREFERENCES,
  });
  if (state.maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => keep({ box: window.getNormalBounds(), maximised: window.isMaximized() }));
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(pageColour());
  });
  let reloads = 0;
  window.webContents.on('render-process-gone', () => {
    if (!window.isDestroyed() && ++reloads <= RELOADS_AT_MOST) window.reload();
  });
  void window.loadURL(START_PAGE);
  return window;
}

/** Brings the window before the user's eyes. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function pageColour(): string {
  return nativeTheme.shouldUseDarkColors ? PAGE_COLOUR.dark : PAGE_COLOUR.light;
}

function screens(): [Box, ...Box[]] {
  const first = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== first.id);
  return [first.workArea, ...others.map((display) => display.workArea)];
}

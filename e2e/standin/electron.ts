/**
 * A stand-in for the parts of the electron module that this application uses, on plain Node.js.
 * A window is a page of Chromium; `app://desk/…` is served there as `http://desk.app.localhost/…`.
 *
 * What it cannot show: the preload shares the page's JavaScript world (no real context isolation or sandbox),
 * menus and dialogs are not drawn, files are never dragged from another program, fuses and asar play no part.
 */
export { app } from './app.ts';
export { BrowserWindow } from './window.ts';
export { ipcMain } from './ipc.ts';
export { MessageChannelMain } from './messagePort.ts';
export { dialog, nativeTheme, screen, shell } from './system.ts';
export { Menu } from './menu.ts';
export { protocol } from './protocol.ts';
export { session } from './session.ts';
export { utilityProcess } from './utilityProcess.ts';

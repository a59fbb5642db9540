import type { App, Session } from 'electron';
import { isOurAddress } from './sender.ts';

/** Keeps every page where it is: no navigation, no new window, no embedded one. */
export function guardPages(app: App): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Grants writing to the clipboard and nothing else, downloads nothing and lets no request out of this computer. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(mayUse(permission)));
  session.setPermissionCheckHandler((_contents, permission) => mayUse(permission));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayLoad(details.url) }));
}

/** Pictures of charts are put onto the clipboard, as Chromium has cleaned them; reading it stays forbidden. */
export const mayUse = (permission: string): boolean => permission === 'clipboard-sanitized-write';

/** Our own bundle, and what a page or the developer tools hold in memory. */
export function mayLoad(address: string): boolean {
  return isOurAddress(address) || /^(?:blob|data|devtools|about):/.test(address);
}

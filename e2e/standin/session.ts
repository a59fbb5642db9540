import { EventEmitter } from 'node:events';
import type { BrowserContext } from '@playwright/test';

type PermissionRequest = (contents: unknown, permission: string, answer: (granted: boolean) => void) => void;
type BeforeRequest = (details: { url: string }, answer: (said: { cancel?: boolean }) => void) => void;

let onPermission: PermissionRequest | null = null;
let onRequest: BeforeRequest | null = null;

/** The session that all windows share. */
export const session = {
  defaultSession: Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: (handler: PermissionRequest | null): void => void (onPermission = handler),
    setPermissionCheckHandler: (): void => undefined,
    setDevicePermissionHandler: (): void => undefined,
    webRequest: { onBeforeRequest: (handler: BeforeRequest | null): void => void (onRequest = handler) },
  }),
};

/** False when the application cancels the request. */
export function mayRequest(url: string): boolean {
  let cancelled = false;
  onRequest?.({ url }, (said) => void (cancelled = said.cancel === true));
  return !cancelled;
}

/** Names as Electron has them and as Chromium has them. */
const PERMISSIONS = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['clipboard-read', 'clipboard-read'],
] as const;

/** As in Electron, what nobody denies is granted. */
export async function grantPermissions(context: BrowserContext, contents: unknown): Promise<void> {
  const granted = PERMISSIONS.filter(([name]) => {
    let allowed = true;
    onPermission?.(contents, name, (said) => void (allowed = said));
    return allowed;
  });
  await context.grantPermissions(granted.map(([, name]) => name));
}

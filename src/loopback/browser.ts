import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** How to open an address; a window of its own lives as long as the command. */
export type Browser = {
  readonly command: string;
  readonly args: (page: string) => string[];
  readonly ownWindow: boolean;
};

const CHROMIUMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** What can open a page on this machine; null where there is no screen or nothing to open it with. */
export function findBrowser(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): Browser | null {
  if (platform === 'win32')
    return { command: 'rundll32', args: (page) => ['url.dll,FileProtocolHandler', page], ownWindow: false };
  if (platform === 'darwin') return { command: 'open', args: (page) => [page], ownWindow: false };
  if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return null;
  const chromium = env['CHROMIUM'] ?? onPath(CHROMIUMS, env);
  if (chromium) return { command: chromium, args: (page) => [`--app=${page}`], ownWindow: true };
  const opener = onPath(['xdg-open'], env);
  return opener ? { command: opener, args: (page) => [page], ownWindow: false } : null;
}

function onPath(names: readonly string[], env: NodeJS.ProcessEnv): string | null {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(mayRun) ?? null;
}

function mayRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

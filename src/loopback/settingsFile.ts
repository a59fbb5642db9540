import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the settings of the browser window are kept: a file named by CTDESK_SETTINGS, else one in the user's folder of settings. */
export function settingsFile(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home = homedir()): string {
  if (env['CTDESK_SETTINGS']) return env['CTDESK_SETTINGS'];
  const usual: Partial<Record<NodeJS.Platform, string>> = {
    win32: env['APPDATA'] ?? join(home, 'AppData/Roaming'),
    darwin: join(home, 'Library/Application Support'),
  };
  return join(usual[platform] ?? (env['XDG_CONFIG_HOME'] || join(home, '.config')), 'congthuong-desk', 'settings.json');
}

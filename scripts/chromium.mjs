import { existsSync } from 'node:fs';
import { runQuietly, step } from './steps.mjs';

const PLACES = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
};

/** What to do where no Chromium was found. */
export const NO_CHROMIUM =
  'Không có Chromium: cài gói chromium, hoặc đặt biến CHROMIUM là đường dẫn tới nó · no Chromium: install the package chromium, or set CHROMIUM to its path';

/** The Chromium for the end-to-end tests; installed where it is missing and we may; null where we may not. */
export async function ensureChromium() {
  const found = findChromium();
  if (found || process.env.CHROMIUM || !mayInstall()) return found;
  await step('Cài đặt Chromium · Installing Chromium', async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await runQuietly('apt-get', ['update'], { env });
    const { status, output } = await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      env,
    });
    if (status !== 0) console.error(output.split('\n').slice(-10).join('\n'));
  });
  return findChromium();
}

function findChromium() {
  const named = process.env.CHROMIUM;
  return (named ? [named] : (PLACES[process.platform] ?? [])).find((place) => existsSync(place)) ?? null;
}

function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

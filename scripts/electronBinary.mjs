import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../bin/node24.js';
import { step, Stop } from './steps.mjs';

const PACKAGE = join(ROOT, 'node_modules/electron');
const NOTE = join(ROOT, '.workspace/electron.json');
const PATIENCE = 15_000;

/** The Electron program of this repository, null where it is not there. Looks at files only. */
export function findElectron() {
  const named = join(PACKAGE, 'path.txt');
  if (!existsSync(named)) return null;
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(PACKAGE, 'dist');
  const program = join(folder, readFileSync(named, 'utf8').trim());
  return existsSync(program) ? program : null;
}

/**
 * Electron's own installer, once for each version: a failure is noted, so that the next start is quick.
 * CTDESK_FETCH_ELECTRON=1 tries again, =0 never tries.
 * @returns {Promise<string | null>}
 */
export async function fetchElectron() {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  const wish = process.env.CTDESK_FETCH_ELECTRON;
  if (wish === '0' || (wish !== '1' && failedBefore(version))) return null;
  const program = await step('Tải Electron · Fetching Electron', runInstaller).catch(() => null);
  if (!program) writeFileSync(NOTE, JSON.stringify({ version, failed: new Date().toISOString() }));
  return program;
}

function failedBefore(version) {
  try {
    return JSON.parse(readFileSync(NOTE, 'utf8')).version === version;
  } catch {
    return false;
  }
}

// Ends when the installer ends, or when nothing has arrived for a while: a slow line is not a dead one.
async function runInstaller(tell) {
  mkdirSync(join(ROOT, '.workspace'), { recursive: true });
  const arrivals = mkdtempSync(join(ROOT, '.workspace/electron-'));
  const env = { ...process.env, TMPDIR: arrivals, TEMP: arrivals, TMP: arrivals };
  const installer = spawn(process.execPath, [join(PACKAGE, 'install.js')], { env, stdio: 'ignore' });
  let size = 0;
  let moved = Date.now();
  const watch = setInterval(() => {
    const now = sizeOf(arrivals) + sizeOf(join(PACKAGE, 'dist'));
    if (now > size) [size, moved] = [now, Date.now()];
    if (size > 0) tell(`${Math.round(size / 1e6)} MB`);
    if (Date.now() - moved > PATIENCE) installer.kill();
  }, 500);
  await new Promise((resolve) => installer.once('error', resolve).once('close', resolve));
  clearInterval(watch);
  rmSync(arrivals, { recursive: true, force: true, maxRetries: 3 });
  const program = findElectron();
  if (!program) throw new Stop('Electron was not fetched');
  return program;
}

// Files come and go while the installer works: what is gone counts nothing.
function sizeOf(place) {
  try {
    const stat = statSync(place);
    return stat.isDirectory()
      ? readdirSync(place).reduce((sum, name) => sum + sizeOf(join(place, name)), 0)
      : stat.size;
  } catch {
    return 0;
  }
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from '../bin/node24.js';
import { runQuietly, Stop } from './steps.mjs';

// Every installation begins by removing the folder that this stands in.
const MARK = 'node_modules/.installed';

/**
 * True where node_modules holds exactly what the lock file says, whoever put it there.
 * @param {string} [root]
 */
export function isInstalled(root = ROOT) {
  return markOf(root) === digestLock(root) || holdsAll(root);
}

// Packages for other machines, and entries that npm itself leaves out, may be missing.
function holdsAll(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(join(root, 'node_modules/.package-lock.json'));
  if (!wanted || !present) return false;
  const places = Object.keys(wanted).filter((place) => place !== '');
  return (
    Object.keys(present).every((place) => place in wanted) &&
    places.every((place) => {
      const [want, have] = [wanted[place], present[place]];
      if (!have) return want.optional === true || want.extraneous === true;
      return have.version === want.version && have.integrity === want.integrity && existsSync(join(root, place));
    })
  );
}

/** Installs exactly what the lock file says; nothing but packages is fetched. */
export async function install() {
  const env = {
    ...process.env,
    // The Node.js in node_modules/.bin must not be the one that removes node_modules.
    PATH: (process.env.PATH ?? '')
      .split(delimiter)
      .filter((folder) => !folder.startsWith(ROOT))
      .join(delimiter),
    ELECTRON_SKIP_BINARY_DOWNLOAD: '1',
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  };
  const args = ['ci', '--no-audit', '--no-fund', '--prefer-offline'];
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const windows = process.platform === 'win32';
  const { status, output } =
    npm && node && !node.startsWith(ROOT)
      ? await runQuietly(node, [npm, ...args], { env })
      : await runQuietly(windows ? 'npm.cmd' : 'npm', args, { env, shell: windows });
  if (status !== 0)
    throw new Stop(
      `${output.split('\n').slice(-30).join('\n')}\nKhông cài được thư viện (npm ci). · The packages could not be installed (npm ci).`,
    );
  writeFileSync(join(ROOT, MARK), digestLock(ROOT));
}

function digestLock(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function markOf(root) {
  const file = join(root, MARK);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../bin/node24.js';
import { runQuietly, Stop } from './steps.mjs';

const SOURCES = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'svelte.config.js',
  'tsconfig.json',
  'tsconfig.web.json',
  'package.json',
  'package-lock.json',
];
const ENTRIES = ['out/cli/main.js', 'out/loopback/main.js', 'out/main/index.js', 'out/renderer/index.html'];
// Imported at run time, not built in.
const NOT_BUILT_IN = 'resources/samples';
// A build empties `out`, so this mark can only stand beside the build that it was written for.
const MARK = 'out/.sources';

/**
 * A digest of everything that goes into a build.
 * @param {string} [root]
 */
export function digestSources(root = ROOT) {
  const digest = createHash('sha256');
  for (const file of SOURCES.flatMap((place) => filesIn(root, place))) {
    digest
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return digest.digest('hex');
}

/** True where `out` was built from the sources as they are. */
export function isBuilt(root = ROOT) {
  if (![...ENTRIES, MARK].every((file) => existsSync(join(root, file)))) return false;
  return readFileSync(join(root, MARK), 'utf8') === digestSources(root);
}

/**
 * Builds every host.
 * @param {string} node
 */
export async function build(node) {
  const digest = digestSources();
  const { status, output } = await runQuietly(node, ['node_modules/electron-vite/bin/electron-vite.js', 'build']);
  if (status !== 0) throw new Stop(`${output}\nBiên dịch không thành công. · The build failed.`);
  writeFileSync(join(ROOT, MARK), digest);
}

function filesIn(root, place) {
  const full = join(root, place);
  if (!existsSync(full) || place === NOT_BUILT_IN) return [];
  if (statSync(full).isFile()) return [place];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesIn(root, `${place}/${name}`));
}

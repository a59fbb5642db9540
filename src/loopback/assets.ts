import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { Refusal } from '../core/model/text.ts';

export type Asset = { readonly type: string; readonly body: Uint8Array };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** Every file of the built screen by its address, read once: what is not in this map cannot be asked for. */
export function readAssets(folder: string): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>();
  for (const file of list(folder)) {
    const type = TYPES[extname(file)];
    if (!type) continue;
    const address = encodeURI(`/${file.split(sep).join('/')}`);
    assets.set(address === '/index.html' ? '/' : address, { type, body: readFileSync(join(folder, file)) });
  }
  if (!assets.has('/')) throw notBuilt(folder);
  return assets;
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}

function notBuilt(folder: string): Refusal {
  return new Refusal('not-built', {
    vi: `Chưa có giao diện đã biên dịch trong ${folder}. Hãy chạy: npm run build`,
    en: `No built screen in ${folder}. Please run: npm run build`,
  });
}

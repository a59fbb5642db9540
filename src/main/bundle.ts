import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { withSettings, type Settings } from '../core/model/settings.ts';
import { headersFor } from './headers.ts';
import { isOurAddress } from './sender.ts';

/** Address path → file: the whole of what the window can be given. */
export type Bundle = ReadonlyMap<string, string>;

/** Lists the files of the built page once. What is not listed does not exist, so no path can lead out. */
export function listBundle(folder: string): Bundle {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file]));
}

/** Answers one request on our scheme; the page itself comes with its settings in it. */
export async function answerBundle(bundle: Bundle, request: Request, settings: Settings): Promise<Response> {
  if (request.method !== 'GET') return plain(405, 'method not allowed');
  if (!isOurAddress(request.url)) return plain(404, 'not found');
  const path = new URL(request.url).pathname;
  const file = bundle.get(path);
  if (!file) return plain(404, 'not found');
  const bytes = await readFile(file);
  const body = path === '/index.html' ? withSettings(bytes.toString('utf8'), settings) : bytes;
  return new Response(body, { headers: headersFor(path) });
}

function plain(status: number, text: string): Response {
  return new Response(text, { status, headers: headersFor('answer.txt') });
}

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { sampleBooks } from '../core/api/sampleBooks.ts';
import type { Answer } from '../core/model/answer.ts';
import type { FileTicket } from '../core/model/host.ts';
import type { Tickets } from './tickets.ts';

/** Tickets for the sample workbooks, as if they had been uploaded. */
export async function lendSamples(folder: string, tickets: Tickets): Promise<Answer<readonly FileTicket[]>> {
  const found = await sampleBooks(folder);
  if (!found.ok) return found;
  const books = await Promise.all(found.value.map(async (path) => ({ path, bytes: await readFile(path) })));
  return { ok: true, value: books.map(({ path, bytes }) => tickets.add(basename(path), bytes)) };
}

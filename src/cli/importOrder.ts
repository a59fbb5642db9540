import { basename, resolve } from 'node:path';
import type { Call } from '../core/api/contract.ts';
import { dayInName } from '../core/api/releaseDate.ts';
import { Refusal } from '../core/model/text.ts';
import { offeredFiles } from './files.ts';
import type { Outcome } from './importText.ts';

export type Offered = { readonly path: string; readonly name: string };

/** All workbooks that the paths offer, each once, and the paths that offer none. */
export async function offeredWorkbooks(
  paths: readonly string[],
  cwd: string,
): Promise<{ files: Offered[]; refused: Outcome[] }> {
  const files = new Map<string, Offered>();
  const refused: Outcome[] = [];
  for (const path of paths) {
    try {
      for (const file of await offeredFiles(resolve(cwd, path)))
        files.set(file, { path: file, name: basename(file).normalize('NFC') });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ path, refusal: error });
    }
  }
  return { files: [...files.values()], refused };
}

/**
 * Workbooks by release date: what changed against the newest vintage can be told only in this order.
 * A date that the file name does not say is learned by staging the workbook once before.
 */
export async function inReleaseOrder(
  files: readonly Offered[],
  call: Call,
  released: string | undefined,
): Promise<Offered[]> {
  if (files.length < 2 || released !== undefined) return [...files];
  const dated: { file: Offered; day: string }[] = [];
  for (const file of files) dated.push({ file, day: dayInName(file.name) ?? (await stagedDay(call, file.path)) });
  return dated
    .sort((a, b) => (a.day !== b.day ? (a.day < b.day ? -1 : 1) : a.file.name < b.file.name ? -1 : 1))
    .map(({ file }) => file);
}

// A workbook that is refused here is refused again, and reported, when its turn comes: last.
async function stagedDay(call: Call, file: string): Promise<string> {
  try {
    const staged = await call('import.stage', { file });
    if (staged.already === null) await call('import.discard', { importId: staged.importId });
    return staged.releasedOn;
  } catch (error) {
    if (error instanceof Refusal && error.code !== 'defect') return '9999-12-31';
    throw error;
  }
}

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { RecentWorkspace } from '../core/model/host.ts';

export type RecentFiles = { readonly files: readonly string[] };

const AT_MOST = 10;

/** The list that a file keeps; what is not as it should be counts as empty. */
export function readRecent(text: string): RecentFiles {
  try {
    const { files } = JSON.parse(text) as { files?: unknown };
    return { files: Array.isArray(files) ? files.filter((file) => typeof file === 'string').slice(0, AT_MOST) : [] };
  } catch {
    return { files: [] };
  }
}

/** The list with a file that was just opened at its head. */
export function withOpened({ files }: RecentFiles, file: string): RecentFiles {
  return { files: [file, ...files.filter((one) => one !== file)].slice(0, AT_MOST) };
}

/** What a page may know of the list: names and the folder's own name, never a path. */
export function shownRecent({ files }: RecentFiles, open: string): RecentWorkspace[] {
  return files.map((file) => ({
    id: recentId(file),
    name: basename(file),
    folder: basename(dirname(file)),
    missing: !existsSync(file),
    open: file === open,
  }));
}

/** The file that an id stands for; null where the list has none. */
export function recentFile({ files }: RecentFiles, id: string): string | null {
  return files.find((file) => recentId(file) === id) ?? null;
}

const recentId = (file: string): string => createHash('sha256').update(file).digest('base64url').slice(0, 16);

import { randomBytes } from 'node:crypto';
import * as files from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What writing asks of the system; tests lend one that fails. */
export type WritingSystem = Pick<typeof files, 'chmod' | 'open' | 'readdir' | 'realpath' | 'rename' | 'rm' | 'stat'>;
/** A file's content, whole or in pieces as they are made. */
export type Content = string | Uint8Array | AsyncIterable<Uint8Array>;

/**
 * Writes a file whole or not at all: beside it first, to the disk, then into its place in one step. Whatever fails, the old file is
 * what it was, and nothing is left beside it; what an earlier try left that was cut off goes. A link leads to the file that is replaced; its rights stay.
 */
export async function writeAtomic(file: string, content: Content, system: WritingSystem = files): Promise<void> {
  const place = await system.realpath(file).catch(() => file);
  const old = await system.stat(place).catch(() => null);
  // A name of its own: one of more than 255 bytes cannot be made, and Vietnamese letters take up to three each.
  const stem = `.${basename(place).slice(0, 40)}.`;
  const beside = join(dirname(place), `${stem}${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  await sweep(dirname(place), stem, system);
  try {
    const opened = await system.open(beside, 'wx');
    try {
      await opened.writeFile(content);
      await opened.sync();
    } finally {
      await opened.close();
    }
    if (old?.isFile()) await system.chmod(beside, old.mode & 0o777).catch(() => undefined);
    await system.rename(beside, place);
  } catch (error) {
    // Where the drive is gone, so is what was begun there: the first failure is the one to tell.
    await system.rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(place), system);
}

// The remains of a process that has ended; those of a living one are being written.
async function sweep(folder: string, stem: string, system: WritingSystem): Promise<void> {
  for (const name of await system.readdir(folder).catch(() => [])) {
    const pid = name.startsWith(stem) && /^(\d+)-[0-9a-f]{12}\.tmp$/.exec(name.slice(stem.length))?.[1];
    if (pid && !isAlive(Number(pid))) await system.rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

// Makes the renaming last through a power cut. Windows has no such call for folders and needs none, network drives may have none.
async function syncFolder(folder: string, system: WritingSystem): Promise<void> {
  if (process.platform === 'win32') return;
  const opened = await system.open(folder, 'r').catch(() => null);
  await opened?.sync().catch(() => undefined);
  await opened?.close().catch(() => undefined);
}

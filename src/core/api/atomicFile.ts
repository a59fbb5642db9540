import { randomBytes } from 'node:crypto';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a file whole or not at all: beside it first, to the disk, then into its place. What an earlier try left that was cut off goes. */
export async function writeAtomic(file: string, content: string | Uint8Array): Promise<void> {
  // A name of its own: one of more than 255 bytes cannot be made, and Vietnamese letters take up to three each.
  const stem = `.${basename(file).slice(0, 40)}.`;
  const beside = join(dirname(file), `${stem}${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  await sweep(dirname(file), stem);
  try {
    const opened = await open(beside, 'wx');
    try {
      await opened.writeFile(content);
      await opened.sync();
    } finally {
      await opened.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await syncFolder(dirname(file));
}

// The remains of a process that has ended; those of a living one are being written.
async function sweep(folder: string, stem: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = name.startsWith(stem) && /^(\d+)-[0-9a-f]{12}\.tmp$/.exec(name.slice(stem.length))?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(folder, name), { force: true });
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

// Makes the renaming last through a power cut. Windows has no such call for folders and needs none.
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const opened = await open(folder, 'r');
  await opened.sync().catch(() => undefined);
  await opened.close();
}

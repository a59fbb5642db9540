import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a file whole or not at all: beside it first, to the disk, then into its place. */
export async function writeAtomic(file: string, content: string | Uint8Array): Promise<void> {
  // A name of its own: one of more than 255 bytes cannot be made, and Vietnamese letters take up to three each.
  const beside = join(dirname(file), `.${basename(file).slice(0, 40)}.${randomBytes(6).toString('hex')}.tmp`);
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

// Makes the renaming last through a power cut. Windows has no such call for folders and needs none.
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const opened = await open(folder, 'r');
  await opened.sync().catch(() => undefined);
  await opened.close();
}

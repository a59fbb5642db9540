import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Refusal } from '../core/model/text.ts';
import { fileRefusal } from './files.ts';

/** Writes a whole file or none: beside its place, flushed to the disk, then put in its place. Gives the full path. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<string> {
  const full = resolve(path);
  await refusePlace(full, path);
  const beside = `${full}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFlushed(beside, bytes);
    await rename(beside, full);
    await flushFolder(dirname(full));
  } catch (error) {
    await rm(beside, { force: true });
    throw fileRefusal(path, error);
  }
  return full;
}

async function refusePlace(full: string, path: string): Promise<void> {
  const folder = dirname(full);
  if (!(await stat(folder).catch(() => null))?.isDirectory())
    throw new Refusal('no-folder', {
      vi: `Không có thư mục ${folder}. Tạo thư mục đó hoặc chọn chỗ khác.`,
      en: `There is no folder ${folder}. Make it, or choose another place.`,
    });
  const about = await stat(full).catch(() => null);
  if (about && !about.isFile())
    throw new Refusal('is-a-folder', {
      vi: `${path} là thư mục, không phải là tệp. Thêm tên tệp sau tên thư mục.`,
      en: `${path} is a folder, not a file. Put a file name behind it.`,
    });
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

// A rename is on the disk only when its folder is. Windows cannot open a folder for that and does not need it.
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

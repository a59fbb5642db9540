import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { writeAtomic } from '../core/api/atomicFile.ts';
import { Refusal } from '../core/model/text.ts';
import { fileRefusal } from './files.ts';

/** Writes a whole file or none, and says in words why not. Gives the full path. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<string> {
  const full = resolve(path);
  await refusePlace(full, path);
  await writeAtomic(full, bytes).catch((error: unknown) => {
    throw fileRefusal(path, error);
  });
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

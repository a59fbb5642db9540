import * as files from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from '../model/text.ts';
import { writeAtomic, type Content, type WritingSystem } from './atomicFile.ts';
import { writingRefusal } from './fileRefusal.ts';

type System = WritingSystem & Pick<typeof files, 'access'>;

/** Writes a whole file or none, and says in words why not: `path` is named as the user gave it. Gives the full path. */
export async function writeFile(path: string, content: Content, system: System = files): Promise<string> {
  const full = resolve(path);
  await refusePlace(full, path, system);
  await writeAtomic(full, content, system).catch((error: unknown) => {
    throw writingRefusal(path, error);
  });
  return full;
}

async function refusePlace(full: string, path: string, system: System): Promise<void> {
  const folder = dirname(full);
  if (!(await system.stat(folder).catch(() => null))?.isDirectory())
    throw new Refusal('no-folder', {
      vi: `Không có thư mục ${folder}. Tạo thư mục đó hoặc chọn chỗ khác.`,
      en: `There is no folder ${folder}. Make it, or choose another place.`,
    });
  const about = await system.stat(full).catch(() => null);
  if (!about) return;
  if (!about.isFile())
    throw new Refusal('is-a-folder', {
      vi: `${path} là thư mục, không phải là tệp. Thêm tên tệp sau tên thư mục.`,
      en: `${path} is a folder, not a file. Put a file name behind it.`,
    });
  if ((about.mode & 0o222) === 0)
    throw new Refusal('read-only', {
      vi: `${path} chỉ cho đọc. Bỏ thuộc tính chỉ đọc hoặc ghi ra tên khác.`,
      en: `${path} is read-only. Take that property away, or write to another name.`,
    });
  // Replaced under an open window, the file would be written over again when that window saves.
  for (const lock of [`~$${basename(full)}`, `.~lock.${basename(full)}#`])
    if (
      await system.access(join(folder, lock)).then(
        () => true,
        () => false,
      )
    )
      throw isOpen(path, lock);
}

const isOpen = (path: string, lock: string): Refusal =>
  new Refusal('file-open', {
    vi: `${path} đang mở trong Excel hay chương trình bảng tính khác. Đóng tệp rồi thử lại; nếu không ai mở, xóa tệp khóa ${lock} ở cùng thư mục.`,
    en: `${path} is open in Excel or another spreadsheet program. Close it and try again; if nobody has it open, delete the lock file ${lock} beside it.`,
  });

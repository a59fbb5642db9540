import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '../core/model/text.ts';

const MEGABYTE = 1024 * 1024;
/** Larger files are refused before a byte of them is read. */
export const LARGEST_FILE = 200 * MEGABYTE;

/** The files that the core may read, by ticket. */
export function createLentFiles(largest = LARGEST_FILE) {
  const paths = new Map<string, string>();

  return {
    lend: (ticket: string, path: string): void => void paths.set(ticket, path),
    async read(ticket: string): Promise<{ name: string; bytes: Uint8Array }> {
      const path = paths.get(ticket);
      if (path === undefined)
        throw new Refusal('unknown-file', {
          vi: 'Tệp này chưa được chọn trong phiên làm việc hiện tại. Hãy chọn lại tệp.',
          en: 'This file was not chosen in this session. Choose it again.',
        });
      const name = basename(path).normalize('NFC');
      const { size } = await stat(path).catch((error: unknown) => Promise.reject(unreadable(name, error)));
      if (size > largest) throw tooLarge(name, size, largest);
      const bytes = await readFile(path).catch((error: unknown) => Promise.reject(unreadable(name, error)));
      return { name, bytes };
    },
  };
}

const WHY: Record<string, { vi: string; en: string }> = {
  ENOENT: { vi: 'tệp không còn ở đó', en: 'it is no longer there' },
  EACCES: { vi: 'không có quyền đọc', en: 'reading it is not allowed' },
  EPERM: { vi: 'không có quyền đọc', en: 'reading it is not allowed' },
  EBUSY: { vi: 'một chương trình khác đang giữ tệp', en: 'another program holds it' },
  EISDIR: { vi: 'đây là một thư mục', en: 'it is a folder' },
};

function unreadable(name: string, error: unknown): Refusal {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  const why = WHY[code] ?? { vi: `mã lỗi ${code}`, en: `error ${code}` };
  return new Refusal('unreadable-file', {
    vi: `Không đọc được tệp "${name}": ${why.vi}.`,
    en: `"${name}" cannot be read: ${why.en}.`,
  });
}

function tooLarge(name: string, size: number, largest: number): Refusal {
  const [is, most] = [Math.ceil(size / MEGABYTE), Math.floor(largest / MEGABYTE)];
  return new Refusal('too-large', {
    vi: `Tệp "${name}" quá lớn: ${is} MB, tối đa ${most} MB.`,
    en: `"${name}" is too large: ${is} MB, at most ${most} MB.`,
  });
}

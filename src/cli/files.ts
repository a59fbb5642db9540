import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { Refusal } from '../core/model/text.ts';

// Text tables (.csv) often lie beside workbooks as their sources or exports: they are read only where they are named.
export const SPREADSHEETS = ['.xls', '.xlsx', '.xlsm', '.xlsb', '.ods'];
/** No workbook of an office comes near; a bigger file is not taken into memory at all. */
const MAX_BYTES = 512 * 1024 * 1024;

/** The name and bytes of a workbook; here a handle is a path. */
export async function readWorkbookFile(path: string): Promise<{ name: string; bytes: Uint8Array }> {
  try {
    const about = await stat(path);
    if (!about.isFile()) throw notFile(path);
    if (about.size > MAX_BYTES) throw tooLarge(path, about.size);
    return { name: basename(path).normalize('NFC'), bytes: await readFile(path) };
  } catch (error) {
    throw fileRefusal(path, error);
  }
}

/** The files that a path offers: itself, or every spreadsheet in a folder and its folders, in name order. */
export async function offeredFiles(path: string): Promise<readonly string[]> {
  const full = resolve(path);
  const about = await stat(full).catch((error: unknown) => {
    throw fileRefusal(path, error);
  });
  if (!about.isDirectory()) return [full];
  const found = await spreadsheetsIn(full).catch((error: unknown) => {
    throw fileRefusal(path, error);
  });
  if (found.length === 0)
    throw new Refusal('no-workbook', {
      vi: `Thư mục ${path} không có tệp bảng tính nào. Chỉ thẳng tên tệp nếu tệp mang đuôi khác.`,
      en: `The folder ${path} holds no spreadsheet file. Name the file itself if its ending is another.`,
    });
  return found;
}

async function spreadsheetsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && isSpreadsheet(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1));
}

// "~$book.xlsx" is the lock that Excel leaves beside an open workbook.
const isSpreadsheet = (name: string): boolean =>
  !name.startsWith('.') && !name.startsWith('~$') && SPREADSHEETS.includes(extname(name).toLowerCase());

/** What the system said about a path, as a sentence for the user; other errors as they are. */
export function fileRefusal(path: string, error: unknown): unknown {
  if (error instanceof Refusal) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE')
    // a name with a zero byte is none
    return new Refusal('no-file', {
      vi: `Không có tệp hay thư mục ${path}. Kiểm tra lại đường dẫn.`,
      en: `There is no file or folder ${path}. Check the path.`,
    });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY' || code === 'EROFS')
    return new Refusal('file-locked', {
      vi: `Không được phép dùng ${path}, hoặc chương trình khác đang mở. Đóng chương trình đó hay xin quyền rồi thử lại.`,
      en: `${path} may not be used, or another program has it open. Close that program or ask for the right, then try again.`,
    });
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new Refusal('disk-full', {
      vi: `Hết chỗ trên ổ đĩa khi ghi ${path}. Dọn chỗ rồi thử lại.`,
      en: `The disk is full while writing ${path}. Make room and try again.`,
    });
  if (code === 'ENAMETOOLONG')
    return new Refusal('long-name', { vi: `Tên ${path} quá dài.`, en: `The name ${path} is too long.` });
  return error;
}

function notFile(path: string): Refusal {
  return new Refusal('not-a-file', { vi: `${path} không phải là tệp.`, en: `${path} is not a file.` });
}

function tooLarge(path: string, size: number): Refusal {
  const mb = Math.round(size / 1024 / 1024);
  return new Refusal('too-large', {
    vi: `${path} có ${mb} MB, lớn hơn mức đọc được. Tách tệp hay bỏ các trang tính thừa.`,
    en: `${path} has ${mb} MB, more than can be read. Split it or remove sheets that are not needed.`,
  });
}

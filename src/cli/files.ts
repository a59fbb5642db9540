import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { fileRefusal } from '../core/api/fileRefusal.ts';
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

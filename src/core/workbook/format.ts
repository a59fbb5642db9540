import { Refusal } from '../model/text.ts';
import { ENCRYPTED, openZip } from './zipParts.ts';

export type SheetFormat = 'ooxml' | 'ods' | 'biff';

export const MAX_FILE = 200 * 2 ** 20;

const starts = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, i) => bytes[i] === byte);

/** The format of a file by its content; its name plays no part. Refuses what is no spreadsheet with a sentence that says what it is. */
export function formatOf(bytes: Uint8Array): SheetFormat {
  if (bytes.length === 0) throw refusal('empty-file', 'Tệp rỗng (0 byte).', 'The file is empty (0 bytes).');
  if (bytes.length > MAX_FILE) throw refusal('too-large', 'Tệp lớn hơn 200 MB.', 'The file is larger than 200 MB.');
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return zipFormat(bytes);
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return compoundFormat(bytes);
  throw notSpreadsheet(whatElse(bytes));
}

function zipFormat(bytes: Uint8Array): SheetFormat {
  const zip = openZip(bytes);
  const has = (name: string): boolean => zip.names.some((known) => known.toLowerCase() === name);
  if (has('xl/workbook.xml')) return 'ooxml';
  if (has('xl/workbook.bin'))
    throw notSpreadsheet({
      vi: 'sổ Excel nhị phân (.xlsb); hãy lưu lại thành .xlsx',
      en: 'a binary workbook (.xlsb); save it as .xlsx',
    });
  if (has('content.xml')) return 'ods';
  if (has('word/document.xml')) throw notSpreadsheet({ vi: 'văn bản Word', en: 'a Word document' });
  if (has('ppt/presentation.xml')) throw notSpreadsheet({ vi: 'bản trình chiếu', en: 'a presentation' });
  throw notSpreadsheet({ vi: 'tệp nén zip', en: 'a zip archive' });
}

function compoundFormat(bytes: Uint8Array): SheetFormat {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = (name: string): boolean => text.includes(Buffer.from(name, 'utf16le'));
  if (names('EncryptedPackage')) throw new Refusal('encrypted-file', ENCRYPTED);
  if (names('Workbook') || names('Book')) return 'biff';
  if (names('WordDocument')) throw notSpreadsheet({ vi: 'văn bản Word', en: 'a Word document' });
  throw notSpreadsheet({ vi: 'tệp Office không có bảng tính', en: 'an Office file without a workbook' });
}

function whatElse(bytes: Uint8Array): { vi: string; en: string } {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1').trimStart().toLowerCase();
  if (head.startsWith('%pdf')) return { vi: 'tệp PDF', en: 'a PDF file' };
  if (head.startsWith('\x89png') || head.startsWith('ÿøÿ'.slice(0, 2)) || head.startsWith('gif8'))
    return { vi: 'tệp ảnh', en: 'a picture' };
  if (head.startsWith('<?xml') && !head.includes('<html')) return { vi: 'tệp XML', en: 'an XML file' };
  if (head.includes('<html') || head.startsWith('<!doctype html') || head.includes('<table'))
    return { vi: 'trang web (HTML), dù tên tệp có thể là .xls', en: 'a web page (HTML), whatever its name says' };
  return { vi: 'dữ liệu không nhận ra là bảng tính', en: 'data that is not recognised as a spreadsheet' };
}

function notSpreadsheet(what: { vi: string; en: string }): Refusal {
  return refusal('not-a-spreadsheet', `Đây không phải sổ Excel: ${what.vi}.`, `This is not a workbook: ${what.en}.`);
}

function refusal(code: string, vi: string, en: string): Refusal {
  return new Refusal(code, { vi: `${vi} Chưa ghi gì vào kho.`, en: `${en} Nothing was stored.` });
}

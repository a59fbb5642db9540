import { MAX_FILE } from './bounds.ts';
import { openCompound, type CompoundFile } from './compoundFile.ts';
import { workbookPart } from './ooxmlBook.ts';
import { empty, encrypted, notSpreadsheet, oldFormat, tooLarge } from './refusals.ts';
import { openZip, type ZipParts } from './zipParts.ts';

/** A file by what it holds; its name plays no part. */
export type Content =
  | { readonly format: 'ooxml' | 'xlsb' | 'ods'; readonly zip: ZipParts }
  | { readonly format: 'biff'; readonly stream: Uint8Array }
  | { readonly format: 'fods' | 'html' | 'px' | 'text' };

const starts = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, i) => bytes[i] === byte);

/** Refuses what is no spreadsheet with a sentence that says what it is. */
export function contentOf(bytes: Uint8Array): Content {
  if (bytes.length === 0) throw empty();
  if (bytes.length > MAX_FILE) throw tooLarge({ vi: 'hơn 200 MB', en: 'more than 200 MB' });
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return zipContent(bytes);
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { format: 'biff', stream: biffStream(openCompound(bytes)) };
  if (starts(bytes, 0x09, 0x08)) return { format: 'biff', stream: bytes };
  if (starts(bytes, 0x09, 0x00) || starts(bytes, 0x09, 0x02) || starts(bytes, 0x09, 0x04)) throw oldFormat();
  return textContent(bytes);
}

function zipContent(bytes: Uint8Array): Content {
  const zip = openZip(bytes);
  const part = workbookPart(zip);
  if (part !== null && /\.bin$/i.test(part)) return { format: 'xlsb', zip };
  if (zip.has('word/document.xml')) throw notSpreadsheet({ vi: 'văn bản Word', en: 'a Word document' });
  if (zip.has('ppt/presentation.xml')) throw notSpreadsheet({ vi: 'bản trình chiếu', en: 'a presentation' });
  if (part !== null) return { format: 'ooxml', zip };
  if (zip.has('content.xml')) {
    if (/opendocument\.(?:text|presentation|graphics)/.test(zip.text('mimetype') ?? ''))
      throw notSpreadsheet({ vi: 'tài liệu OpenDocument không phải bảng tính', en: 'an OpenDocument without sheets' });
    return { format: 'ods', zip };
  }
  if (zip.names.some((name) => /(?:^|\/)Index(?:\.zip|\/Document\.iwa)$/i.test(name)))
    throw notSpreadsheet({ vi: 'sổ Numbers; hãy xuất ra .xlsx', en: 'a Numbers book; export it as .xlsx' });
  throw notSpreadsheet({ vi: 'tệp nén zip', en: 'a zip archive' });
}

function biffStream(file: CompoundFile): Uint8Array {
  if (file.has('EncryptedPackage')) throw encrypted();
  const stream = file.stream('Workbook') ?? file.stream('Book');
  if (stream) return stream;
  if (file.has('WordDocument')) throw notSpreadsheet({ vi: 'văn bản Word', en: 'a Word document' });
  if (file.has('PowerPoint Document')) throw notSpreadsheet({ vi: 'bản trình chiếu', en: 'a presentation' });
  throw notSpreadsheet({ vi: 'tệp Office không có bảng tính', en: 'an Office file without a workbook' });
}

/** Beginnings of files that are text or look like it and are no table to us. */
const OTHERS: readonly (readonly [RegExp, { readonly vi: string; readonly en: string }])[] = [
  [/^%pdf/, { vi: 'tệp PDF', en: 'a PDF file' }],
  [/^(?:\x89png|\xff\xd8\xff|gif8|ii\*\0|bm....\0\0\0\0)/, { vi: 'tệp ảnh', en: 'a picture' }],
  [/^\{\\rtf/, { vi: 'văn bản RTF', en: 'an RTF document' }],
  [/^id;p/, { vi: 'tệp SYLK (.slk); hãy lưu lại thành .xlsx', en: 'a SYLK file (.slk); save it as .xlsx' }],
  [/^table\r?\n0,1\r?\n/, { vi: 'tệp DIF; hãy lưu lại thành .xlsx', en: 'a DIF file; save it as .xlsx' }],
  [/^mime-version:/, { vi: 'trang web lưu trữ (.mht)', en: 'a web archive (.mht)' }],
  [/^[[{]\s*["[{]/, { vi: 'dữ liệu JSON', en: 'JSON data' }],
];

/** A PC-Axis file begins with one of these keywords. */
const PX = /^(?:charset|axis-version|codepage|language|languages|creation-date|px-server|matrix)\s*=\s*"/;

function textContent(bytes: Uint8Array): Content {
  const head = Buffer.from(bytes.subarray(0, 8192)).toString('latin1').replaceAll('\0', '');
  const start = head
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .trimStart()
    .toLowerCase();
  const other = OTHERS.find(([form]) => form.test(start) || form.test(head.toLowerCase()))?.[1];
  if (other) throw notSpreadsheet(other);
  if (start.startsWith('<?xml') || start.startsWith('<office:document') || start.startsWith('<workbook')) {
    if (/<office:document[\s>]/.test(start)) return { format: 'fods' };
    if (/progid="excel\.sheet"|office:spreadsheet"/.test(start))
      throw notSpreadsheet({
        vi: 'bảng tính XML 2003; hãy lưu lại thành .xlsx',
        en: 'an XML spreadsheet of 2003; save it as .xlsx',
      });
    if (!/<html|<table/.test(start)) throw notSpreadsheet({ vi: 'tệp XML', en: 'an XML file' });
  }
  if (PX.test(start)) return { format: 'px' };
  return {
    format: /^<(?:!doctype html|!--|html|head|body|meta|table|style|div|center)|<html[\s>]|<table[\s>]/.test(start)
      ? 'html'
      : 'text',
  };
}

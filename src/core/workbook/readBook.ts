import { binaryBook } from './binaryBook.ts';
import { createBounds, type Bounds } from './bounds.ts';
import { delimitedBook } from './delimitedText.ts';
import { contentOf } from './format.ts';
import { isWithin, type Book, type RowSpan } from './grid.ts';
import { htmlBook } from './htmlBook.ts';
import { legacyBook } from './legacyBook.ts';
import { libraryBook } from './libraryBook.ts';
import { flatDocumentBook, openDocumentBook } from './openDocument.ts';
import { pxBook } from './pxBook.ts';
import { damaged } from './refusals.ts';
import { ooxmlBook } from './ooxmlBook.ts';

/**
 * Reads every sheet of a workbook, or only a span of rows: then no other sheet is there, and where the format allows it, nothing
 * else is read. Refuses what is no spreadsheet, encrypted, damaged or too large.
 */
export function readBook(bytes: Uint8Array, only?: RowSpan): Book {
  try {
    const book = read(bytes, createBounds(), only);
    return only ? rowsOf(book, only) : book;
  } catch (error) {
    // a place outside its part, met while scanning binary records
    if (error instanceof RangeError) throw damaged(error.message);
    throw error;
  }
}

function rowsOf({ grids, date1904 }: Book, only: RowSpan): Book {
  const found = grids.find(({ sheet }) => sheet === only.sheet);
  const rows = new Map([...(found?.rows ?? [])].filter(([row]) => isWithin(only, row)));
  return { grids: found ? [{ ...found, rows }] : [], date1904 };
}

function read(bytes: Uint8Array, bounds: Bounds, only: RowSpan | undefined): Book {
  const content = contentOf(bytes);
  switch (content.format) {
    case 'ooxml':
      return ooxmlBook(content.zip, bounds, only);
    case 'xlsb': {
      const { bytes: checked, sheets } = binaryBook(content.zip, bounds);
      return libraryBook(checked, sheets, bounds, 'xlsb');
    }
    case 'biff':
      return legacyBook(content.stream);
    case 'ods':
      return openDocumentBook(content.zip, bounds);
    case 'fods':
      return flatDocumentBook(bytes, bounds);
    case 'html':
      return htmlBook(bytes, bounds);
    case 'px':
      return pxBook(bytes, bounds);
    case 'text':
      return delimitedBook(bytes, bounds, only);
  }
}

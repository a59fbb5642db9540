import { binaryBook } from './binaryBook.ts';
import { createBounds, type Bounds } from './bounds.ts';
import { delimitedBook } from './delimitedText.ts';
import { contentOf } from './format.ts';
import type { Book } from './grid.ts';
import { htmlBook } from './htmlBook.ts';
import { legacyBook } from './legacyBook.ts';
import { libraryBook } from './libraryBook.ts';
import { flatDocumentBook, openDocumentBook } from './openDocument.ts';
import { pxBook } from './pxBook.ts';
import { damaged } from './refusals.ts';
import { ooxmlBook } from './ooxmlBook.ts';

/** Reads every sheet of a workbook. Refuses what is no spreadsheet, encrypted, damaged or too large. */
export function readBook(bytes: Uint8Array): Book {
  try {
    return read(bytes, createBounds());
  } catch (error) {
    // a place outside its part, met while scanning binary records
    if (error instanceof RangeError) throw damaged(error.message);
    throw error;
  }
}

function read(bytes: Uint8Array, bounds: Bounds): Book {
  const content = contentOf(bytes);
  switch (content.format) {
    case 'ooxml':
      return ooxmlBook(content.zip, bounds);
    case 'xlsb': {
      const { bytes: checked, sheets } = binaryBook(content.zip, bounds);
      return libraryBook(checked, sheets, bounds);
    }
    case 'biff':
      return legacyBook(content.stream, bounds);
    case 'ods':
      return openDocumentBook(content.zip, bounds);
    case 'fods':
      return flatDocumentBook(bytes, bounds);
    case 'html':
      return htmlBook(bytes, bounds);
    case 'px':
      return pxBook(bytes, bounds);
    case 'text':
      return delimitedBook(bytes, bounds);
  }
}

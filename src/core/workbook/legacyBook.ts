import { biffBook } from './biffBook.ts';
import { biffVersion } from './biffRecords.ts';
import { scanBiff } from './biffScan.ts';
import { createBounds } from './bounds.ts';
import type { Book } from './grid.ts';
import { LeftToLibrary } from './leftToLibrary.ts';
import { libraryBook } from './libraryBook.ts';

/** The cells of an .xls stream of Excel 5 to 2003. */
export function legacyBook(stream: Uint8Array): Book {
  return (biffVersion(stream) === 8 ? ownBook(stream) : null) ?? throughLibrary(stream);
}

/** Null where something stands in the book that only the library can follow. */
function ownBook(stream: Uint8Array): Book | null {
  try {
    return biffBook(stream, createBounds());
  } catch (error) {
    // a RangeError is a place outside the stream
    if (error instanceof LeftToLibrary || error instanceof RangeError) return null;
    throw error;
  }
}

function throughLibrary(stream: Uint8Array): Book {
  const bounds = createBounds();
  const { version, codepage, date1904, sheets, forLibrary } = scanBiff(stream, bounds);
  const decode = version === 5 ? decoder(codepage) : undefined;
  return { ...libraryBook(forLibrary, sheets, bounds, 'xls', decode), date1904 };
}

/** Excel 5 wrote text in one byte a letter; the library hands these bytes on as they are. */
function decoder(codepage: number): ((text: string) => string) | undefined {
  if (!(codepage >= 874 && codepage <= 1258)) return undefined;
  const table = new TextDecoder(codepage === 874 ? 'windows-874' : `windows-${codepage}`);
  return (text) => (/[\x80-\xff]/.test(text) ? table.decode(Buffer.from(text, 'latin1')) : text);
}

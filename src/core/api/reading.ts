import { deserialize, serialize } from 'node:v8';
import { packReading, unpackReading, type PackedReading } from '../import/packedReading.ts';
import { stageBook, type Known, type ReadBook } from '../import/stageBook.ts';
import { packBook, unpackBook, type PackedBook } from '../workbook/packedBook.ts';
import { readBook } from '../workbook/readBook.ts';
import type { Book, RowSpan } from '../workbook/grid.ts';
import type { ApartReader } from '../workbook/readApart.ts';

/** What is wanted of a workbook: its sheets alone, or its tables too, read with what is known of them; or only some rows of a sheet. */
export type ReadingOrder = {
  readonly stage: (Known & { readonly day: string | null }) | null;
  readonly only?: RowSpan;
};
/** The sheets stay bytes (of a `PackedBook`) until someone looks at them: most books are committed unseen. */
type Packed = { readonly book: Uint8Array; readonly read: PackedReading | null };

/** A workbook as it was read apart from the host; its sheets are unpacked when they are asked for. */
export type WorkbookReading = { book(): Book; readonly read: ReadBook | null };

/** Reads workbooks apart from the host. */
export type WorkbookReader = ApartReader<ReadingOrder, Packed>;

/** In the reading process: bytes to sheets, and sheets to tables, by the code that the host would run. */
export function readWorkbook(bytes: Uint8Array, { stage, only }: ReadingOrder): Packed {
  const book = readBook(bytes, only);
  return { book: serialize(packBook(book)), read: stage ? packReading(stageBook(book, stage.day, stage)) : null };
}

/** What came back from the reading process. */
export function unpacked({ book, read }: Packed): WorkbookReading {
  let sheets: Book | null = null;
  return { book: () => (sheets ??= unpackBook(deserialize(book) as PackedBook)), read: read && unpackReading(read) };
}

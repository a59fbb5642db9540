import { deserialize, serialize } from 'node:v8';
import { packReading, unpackReading, type PackedReading } from '../import/packedReading.ts';
import { stageBook, type Known, type ReadBook } from '../import/stageBook.ts';
import { packBook, unpackBook, type PackedBook } from '../workbook/packedBook.ts';
import { readBook } from '../workbook/readBook.ts';
import type { Book, RowSpan } from '../workbook/grid.ts';
import type { ApartReader } from '../workbook/readApart.ts';
import { propertiesOf } from '../workbook/bookProperties.ts';
import { documentLines, documentText } from '../workbook/documentText.ts';
import { passForm, type FormOrder, type FormPass } from './formPass.ts';

/** What is wanted of a workbook: its sheets alone, or its tables too, read with what is known of them; or only some rows of a sheet. */
export type BookOrder = {
  readonly stage: (Known & { readonly day: string | null }) | null;
  readonly only?: RowSpan;
};
/** The sheets stay bytes (of a `PackedBook`) until someone looks at them: most books are committed unseen. */
type Packed = { readonly book: Uint8Array; readonly read: PackedReading | null };

/** A workbook as it was read apart from the host; its sheets are unpacked when they are asked for. */
export type WorkbookReading = { book(): Book; readonly read: ReadBook | null };

/** What else is wanted of files that people give: the text of a document or its lines, the question that a report answers, a filled form. */
type FileOrder = { readonly want: 'text' | 'lines' | 'properties' } | ({ readonly want: 'form' } & FormOrder);
type Wanted = {
  readonly text: string;
  readonly lines: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly form: FormPass;
};

type ReadingOrder = BookOrder | FileOrder;
type Reading = Packed | Wanted[keyof Wanted];

/** Reads files apart from the host. */
export type WorkbookReader = ApartReader<ReadingOrder, Reading>;

/** In the reading process: bytes to what is wanted of them, by the code that the host would run. */
export function readFile(bytes: Uint8Array, order: ReadingOrder): Reading {
  return 'want' in order ? readWanted(bytes, order) : readWorkbook(bytes, order);
}

function readWanted(bytes: Uint8Array, order: FileOrder): Wanted[keyof Wanted] {
  switch (order.want) {
    case 'text':
      return documentText(bytes);
    case 'lines':
      return documentLines(bytes);
    case 'properties':
      return propertiesOf(bytes);
    case 'form':
      return passForm(bytes, order);
  }
}

/** Bytes to sheets, and sheets to tables. */
export function readWorkbook(bytes: Uint8Array, { stage, only }: BookOrder): Packed {
  const book = readBook(bytes, only);
  return { book: serialize(packBook(book)), read: stage ? packReading(stageBook(book, stage.day, stage)) : null };
}

/** What came back from the reading process of a workbook. */
export function unpacked(reading: Reading): WorkbookReading {
  const { book, read } = reading as Packed;
  let sheets: Book | null = null;
  return { book: () => (sheets ??= unpackBook(deserialize(book) as PackedBook)), read: read && unpackReading(read) };
}

/** What is wanted of a file that is no workbook to import; what takes too long or too much memory is refused. */
export async function wanted<Order extends FileOrder>(
  reader: WorkbookReader,
  bytes: Uint8Array,
  order: Order,
): Promise<Wanted[Order['want']]> {
  return (await reader.read(bytes, order)) as Wanted[Order['want']];
}

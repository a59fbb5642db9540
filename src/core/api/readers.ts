// What a host needs that starts its readers in its own way.
export { createReader } from '../workbook/readApart.ts';
export { READER_HEAP_MB, type Port, type ReaderAnswer, type Spawn, type ToReader } from '../workbook/readerChannel.ts';

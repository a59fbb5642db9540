import { serveReader } from '../workbook/serveReader.ts';
import { readWorkbook } from './reading.ts';

// Entry of the reading process or thread.
serveReader(readWorkbook);

import { serveReader } from '../workbook/serveReader.ts';
import { readWorkbook } from './reading.ts';

// Entry of the reading process.
serveReader(readWorkbook);

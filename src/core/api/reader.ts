import { serveReader } from '../workbook/serveReader.ts';
import { practice } from './practice.ts';
import { readWorkbook } from './reading.ts';

// Entry of the reading process.
serveReader(readWorkbook, practice);

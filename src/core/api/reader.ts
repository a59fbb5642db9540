import { serveReader } from '../workbook/serveReader.ts';
import { practice } from './practice.ts';
import { readFile } from './reading.ts';

// Entry of the reading process.
serveReader(readFile, practice);

import * as XLSX from 'xlsx';
import { serveReader } from '../../src/core/workbook/serveReader.ts';

// A reading process that trusts the library.
serveReader((bytes) => Object.keys(XLSX.read(bytes, { dense: true }).Sheets).length);

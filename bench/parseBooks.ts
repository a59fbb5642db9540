import { readFileSync } from 'node:fs';
import * as XLSX from 'xlsx';
import { startClock } from './clock.ts';

// The reference of the import: the spreadsheet library alone on the same bytes. First argument: "dense" or "default".
const [mode, ...files] = process.argv.slice(2);
const books = files.map((file) => readFileSync(file));
const stop = startClock();
for (const bytes of books) XLSX.read(bytes, mode === 'dense' ? { type: 'buffer', dense: true } : { type: 'buffer' });
console.log(JSON.stringify(stop()));

import { readFileSync } from 'node:fs';
import * as XLSX from 'xlsx';
import { practiceBooks, PRACTICE_ROUNDS } from '../src/core/api/practice.ts';
import { startClock } from './clock.ts';

// The reference of the import: the spreadsheet library alone on the same bytes. First argument: "dense", "default", or "practised":
// dense, after it parsed what readers practise on as often as they do.
const [mode, ...files] = process.argv.slice(2);
const books = files.map((file) => readFileSync(file));
const parse = (bytes: Uint8Array): unknown => XLSX.read(bytes, { type: 'buffer', dense: mode !== 'default' });
if (mode === 'practised') {
  const practice = [...practiceBooks()];
  for (let round = 0; round < PRACTICE_ROUNDS; round++) practice.forEach(parse);
}
const stop = startClock();
books.forEach(parse);
console.log(JSON.stringify(stop()));

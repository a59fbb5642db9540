import { readFileSync } from 'node:fs';
import { Refusal } from '../../src/core/model/text.ts';
import { readBook } from '../../src/core/workbook/readBook.ts';

// Reads one file and says what became of it, how long it took, and the peak of memory.
const bytes = readFileSync(process.argv[2] ?? '');
const began = performance.now();
let code = 'read';
try {
  readBook(bytes);
} catch (error) {
  code = error instanceof Refusal ? error.code : 'broken';
}
console.log(code, Math.round(performance.now() - began), Math.round(process.resourceUsage().maxRSS / 1024));

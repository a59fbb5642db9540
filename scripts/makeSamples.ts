import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '../src/core/workbook/writeWorkbook.ts';
import { sampleBooks } from './samples/books.ts';
import { SAMPLES } from './samples/figures.ts';

mkdirSync(SAMPLES, { recursive: true });
for (const { file, plan } of sampleBooks()) {
  const target = join(SAMPLES, file);
  const bytes = await writeWorkbook(plan);
  writeFileSync(`${target}.tmp`, bytes);
  renameSync(`${target}.tmp`, target);
  console.log(`${file}: ${bytes.length} bytes`);
}

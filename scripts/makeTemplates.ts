import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '../src/core/workbook/writeWorkbook.ts';
import { forms } from './templates/forms.ts';

const FOLDER = join(import.meta.dirname, '../resources/templates');

mkdirSync(FOLDER, { recursive: true });
for (const { name, plan } of forms()) {
  const target = join(FOLDER, `${name}.xlsx`);
  const bytes = await writeWorkbook(plan);
  writeFileSync(`${target}.tmp`, bytes);
  renameSync(`${target}.tmp`, target);
  console.log(`${name}: ${bytes.length} bytes`);
}

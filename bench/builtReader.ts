import { createReader } from '../src/core/workbook/readApart.ts';
import type { WorkbookReader } from '../src/core/api/reading.ts';

/** The readers that the installed program starts: from the built bundle, which `npm run bench` makes first. */
export function builtReader(): WorkbookReader {
  return createReader(new URL('../out/core/reader.js', import.meta.url));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneAtRandom, seeded } from '../bench/seeded.ts';
import type { WorkbookReader } from '../src/core/api/reading.ts';
import type { TimePeriod } from '../src/core/model/period.ts';
import { Refusal } from '../src/core/model/text.ts';
import { createReader } from '../src/core/workbook/readApart.ts';
import { listed, many, type Check, type Measured } from './check.ts';
import { childrenPeakMb } from './memory.ts';
import { mutant, partsIn } from './mutate.ts';
import { filesIn, noShared, SHARED } from './sharedFiles.ts';
import { sampleFiles } from './workspaces.ts';

const LARGEST = 150_000;
const FORMS = join(import.meta.dirname, '../resources/templates');

/** What people give files for, one time in so many: to import them, as a form to fill, as a text to check, as a report to make again. */
const ORDERS = [
  ...Array.from({ length: 7 }, () => ({ stage: { day: '2024-06-30' } })),
  { want: 'form', period: '2024-06' as TimePeriod, region: 'NORTH28', answers: null },
  { want: 'text' },
  { want: 'properties' },
] as const;

const files = (): string[] => [
  ...sampleFiles(),
  ...[FORMS, ...['robustness', 'other', 'gso'].map((folder) => join(SHARED, folder))].flatMap(filesIn),
];

const reader = (entry: string): WorkbookReader => createReader(new URL(entry, import.meta.url), { readers: 1 });

/** Damages files at random, and asks for what people ask of files: what is not read must be refused in words that are ours. */
async function read(entry: string, count: number): Promise<Measured> {
  const books = files()
    .map((file) => ({ file, bytes: readFileSync(file) }))
    .filter(({ bytes }) => bytes.length <= LARGEST)
    .map((book) => ({ ...book, parts: partsIn(book.bytes) }));
  const opened = reader(entry);
  const seen = { read: 0, refused: 0 };
  const faults: string[] = [];
  let slowest = 0;
  let peak = 0;
  try {
    for (let n = 0; n < count; n++) {
      const random = seeded(n);
      const { file, bytes, parts } = oneAtRandom(books, random);
      const began = performance.now();
      const fault = await opened.read(mutant(bytes, parts, random), oneAtRandom(ORDERS, random)).then(
        () => (seen.read++, null),
        (error: unknown) => faultOf(error) ?? (seen.refused++, null),
      );
      if (fault) faults.push(`${n}, ${file.slice(file.lastIndexOf('/') + 1)}: ${fault}`);
      slowest = Math.max(slowest, performance.now() - began);
      if (n % 10 === 0) peak = Math.max(peak, childrenPeakMb());
    }
  } finally {
    await opened.close();
  }
  return {
    ok: faults.length === 0 && seen.read > 0 && seen.refused > 0 && peak < 1024,
    figures: `${count} mutants of ${books.length} files: ${seen.read} read, ${seen.refused} refused, ${faults.length} hangs, deaths or defects; slowest ${(slowest / 1000).toFixed(1)} s, ${peak} MB${listed(faults)}`,
  };
}

/** A refusal that tells of our own failure. */
function faultOf(error: unknown): string | null {
  if (!(error instanceof Refusal)) return String(error);
  return error.code === 'unreadable-file' || error.code === 'reading-stopped' ? error.text.en : null;
}

export const mutants: Check = {
  name: 'mutated workbooks',
  target: '0 hang, 0 crash, 0 defect',
  why: noShared,
  run: (amount) => read('../src/core/api/reader.ts', many(amount, 150, 3000, 50_000)),
  control: {
    weaker: 'the library alone',
    run: () => read('children/libraryReader.ts', 60),
  },
};

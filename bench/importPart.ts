import { apart } from './apart.ts';
import type { Taken } from './clock.ts';
import { monthlyBooks } from './books.ts';
import { leftOut, measured, type Part } from './measurement.ts';
import { median } from './statistics.ts';

const NAME = 'import of the 18 books';
const RUNS = 3;

/** Import ÷ the spreadsheet library alone on the same bytes; each run in a process of its own, the kinds taking turns. */
export async function importPart(): Promise<Part> {
  const books = monthlyBooks();
  if (books.length !== 18) return leftOut(NAME, `the books are not here (${books.length} of 18 in ../shared/data/gso)`);
  const runs: Record<'ours' | 'dense' | 'plain', Taken[]> = { ours: [], dense: [], plain: [] };
  for (let i = 0; i < RUNS; i++) {
    runs.dense.push(await apart('parseBooks.ts', ['dense', ...books]));
    runs.ours.push(await apart('importBooks.ts', books));
    runs.plain.push(await apart('parseBooks.ts', ['default', ...books]));
  }
  const middle = (kind: keyof typeof runs, of: keyof Taken): number => median(runs[kind].map((run) => run[of]));
  const compare = (name: string, of: keyof Taken, reference: string, kind: 'dense' | 'plain') =>
    measured({
      name,
      value: middle('ours', of),
      unit: of === 'rssMb' ? 'MB' : 'ms',
      reference: { name: reference, value: middle(kind, of) },
      samples: runs.ours.map((run) => run[of]),
      ...(of === 'ms' && kind === 'dense' ? { aim: { ratio: 1.6 } } : {}),
    });
  return {
    name: NAME,
    leftOut: null,
    measurements: [
      compare('import, 18 books', 'ms', 'XLSX.read dense of the same bytes', 'dense'),
      compare('import, 18 books', 'ms', 'XLSX.read with default options', 'plain'),
      compare('processor time of the import', 'cpuMs', 'processor time of XLSX.read dense', 'dense'),
      compare('peak memory of the import', 'rssMb', 'peak memory of XLSX.read dense', 'dense'),
    ],
  };
}

import { apart } from './apart.ts';
import type { Taken } from './clock.ts';
import { allBooks, monthlyBooks } from './books.ts';
import { leftOut, measured, type Measurement, type Part } from './measurement.ts';
import { median } from './statistics.ts';

const NAME = 'import of the published books';
const RUNS = 3;

/** Import ÷ the spreadsheet library alone on the same bytes, for all books and for those of 18 months on end. */
export async function importPart(): Promise<Part> {
  const [all, monthly] = [allBooks(), monthlyBooks()];
  if (all.length !== 37 || monthly.length !== 18)
    return leftOut(NAME, `the books are not here (${all.length} of 37 in ../shared/data/gso)`);
  return { name: NAME, leftOut: null, measurements: [...(await ofBooks(all, 1.6)), ...(await ofBooks(monthly))] };
}

/** Each run in a process of its own, the kinds taking turns. */
async function ofBooks(books: readonly string[], aim?: number): Promise<Measurement[]> {
  const runs: Record<'ours' | 'dense' | 'plain', Taken[]> = { ours: [], dense: [], plain: [] };
  for (let i = 0; i < RUNS; i++) {
    runs.dense.push(await apart('parseBooks.ts', ['dense', ...books]));
    runs.ours.push(await apart('importBooks.ts', books));
    runs.plain.push(await apart('parseBooks.ts', ['default', ...books]));
  }
  const middle = (kind: keyof typeof runs, of: keyof Taken): number => median(runs[kind].map((run) => run[of]));
  const compare = (name: string, of: keyof Taken, reference: string, kind: 'dense' | 'plain'): Measurement =>
    measured({
      name: `${name}, ${books.length} books`,
      value: middle('ours', of),
      unit: of === 'rssMb' ? 'MB' : 'ms',
      reference: { name: reference, value: middle(kind, of) },
      samples: runs.ours.map((run) => run[of]),
      ...(of === 'ms' && kind === 'dense' && aim ? { aim: { ratio: aim } } : {}),
    });
  return [
    compare('import', 'ms', 'XLSX.read dense of the same bytes', 'dense'),
    compare('import', 'ms', 'XLSX.read with default options', 'plain'),
    compare('processor time of the core in it', 'cpuMs', 'processor time of XLSX.read dense', 'dense'),
    compare('peak memory of the core in it', 'rssMb', 'peak memory of XLSX.read dense', 'dense'),
  ];
}

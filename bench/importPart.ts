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

/** The ways to measure: ours from cold and with readers that stand ready, the library from cold, with default options, and practised. */
const WAYS = {
  dense: ['parseBooks.ts', 'dense'],
  cold: ['importBooks.ts', 'cold'],
  practised: ['parseBooks.ts', 'practised'],
  ready: ['importBooks.ts', 'ready'],
  plain: ['parseBooks.ts', 'default'],
} as const;
type Way = keyof typeof WAYS;

/** Each run in a process of its own, the ways taking turns. */
async function ofBooks(books: readonly string[], aim?: number): Promise<Measurement[]> {
  const runs: Record<Way, Taken[]> = { dense: [], cold: [], practised: [], ready: [], plain: [] };
  for (let i = 0; i < RUNS; i++)
    for (const way of Object.keys(WAYS) as Way[]) {
      const [script, mode] = WAYS[way];
      runs[way].push(await apart(script, [mode, ...books]));
    }
  const middle = (way: Way, of: keyof Taken): number => median(runs[way].map((run) => run[of]));
  const compare = (name: string, of: keyof Taken, ours: Way, reference: string, theirs: Way): Measurement =>
    measured({
      name: `${name}, ${books.length} books`,
      value: middle(ours, of),
      unit: of === 'rssMb' ? 'MB' : 'ms',
      reference: { name: reference, value: middle(theirs, of) },
      samples: runs[ours].map((run) => run[of]),
      ...(of === 'ms' && theirs === 'dense' && aim ? { aim: { ratio: aim } } : {}),
    });
  return [
    compare('import from cold', 'ms', 'cold', 'XLSX.read dense of the same bytes', 'dense'),
    compare('import from cold', 'ms', 'cold', 'XLSX.read with default options', 'plain'),
    compare('import with readers that stand ready', 'ms', 'ready', 'XLSX.read dense from cold', 'dense'),
    compare('import with readers that stand ready', 'ms', 'ready', 'XLSX.read dense, practised alike', 'practised'),
    compare('processor time of the core in it', 'cpuMs', 'cold', 'processor time of XLSX.read dense', 'dense'),
    compare('peak memory of the core in it', 'rssMb', 'cold', 'peak memory of XLSX.read dense', 'dense'),
  ];
}

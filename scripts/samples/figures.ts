import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const SAMPLES = join(import.meta.dirname, '../../resources/samples');

/** One row of a list of figures: column name → text. `cell` says where its label stands, `source` where it was published. */
export type FigureRow = Readonly<Record<string, string>>;

/** The rows of `resources/samples/figures/<name>.csv`. */
export function readFigures(name: string): FigureRow[] {
  const [heads = [], ...rows] = parseCsv(readFileSync(join(SAMPLES, 'figures', `${name}.csv`), 'utf8'));
  return rows.map((row) => Object.fromEntries(heads.map((head, i) => [head, row[i] ?? ''])));
}

/** Rows of fields, RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.join('') !== '');
}

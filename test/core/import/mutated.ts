import { layoutFor, layoutNotes } from '../../../src/core/import/layouts.ts';
import { decodeGrid } from '../../../src/core/import/legacy/decodeGrid.ts';
import { withHistory } from '../../../src/core/import/evidence/withHistory.ts';
import { findTables } from '../../../src/core/import/pages.ts';
import { stageBook, type ReadBook } from '../../../src/core/import/stageBook.ts';
import { visibleGrid } from '../../../src/core/import/visibleGrid.ts';
import { keyText } from '../../../src/core/model/observation.ts';
import { pastRelease, type PastRelease } from '../../../src/core/model/past.ts';
import type { Layout } from '../../../src/core/model/review.ts';
import type { Book, Grid } from '../../../src/core/workbook/grid.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { realFiles } from '../../fixtures/shared.ts';
import { chanceOf, type Mutation } from './mutators.ts';
import { isSlight } from './slightChanges.ts';

/**
 * What became of a changed sheet: every stored figure right and none lost; asked where not; only noted, with its name, as not
 * being as in the book before; else wrong or lost in silence.
 */
export type Outcome = 'right' | 'asked' | 'noted' | 'silent';
export type Trial = {
  readonly kind: string;
  readonly sheet: string;
  readonly outcome: Outcome;
  /** The change is smaller than what a month brings; told of what was missed only. */
  readonly slight: boolean;
};

const read = new Map<string, { readonly day: string; readonly book: Book }>();

/** A real book by the beginning of its name; each is read once. */
export function bookOf(month: string): { readonly day: string; readonly book: Book } {
  const known = read.get(month);
  if (known) return known;
  const [file] = realFiles('gso', new RegExp(`^${month}`));
  if (!file) throw new Error(`no book ${month}`);
  const one = { day: file.name.slice(0, 10), book: readBook(file.bytes()) };
  read.set(month, one);
  return one;
}

/** What a workspace remembers of earlier books. */
export type Memory = { readonly past: readonly PastRelease[]; readonly layouts: readonly Layout[] };
export const EMPTY: Memory = { past: [], layouts: [] };

/** Books as a workspace that they were imported into remembers them, the newest first. */
export function memoryOf(months: readonly string[]): Memory {
  const layouts = new Map<string, Layout>();
  for (const layout of months.flatMap(layoutsOf)) if (!layouts.has(layout.name)) layouts.set(layout.name, layout);
  return { past: pastOf(months), layouts: [...layouts.values()] };
}

function layoutsOf(month: string): Layout[] {
  const { day, book } = bookOf(month);
  return stageBook(book, day).tables.flatMap(({ signs }) =>
    signs ? { ...signs, seenOn: day, month: null, answers: [] } : [],
  );
}

function pastOf(months: readonly string[]): PastRelease[] {
  return months.map((month) => {
    const { day, book } = bookOf(month);
    return pastRelease(
      day,
      stageBook(book, day).tables.flatMap(({ reading }) => reading ?? []),
    );
  });
}

/** Changes every sheet of a book in every way, one change at a time, and tells what the importer made of it. */
export function tryAll(
  month: string,
  { past, layouts }: Memory,
  mutations: Readonly<Record<string, Mutation>>,
): Trial[] {
  const { day, book } = bookOf(month);
  const readSheet = (grid: Grid): ReadBook => {
    const read = withHistory(stageBook({ ...book, grids: [grid] }, day), past);
    const known = read.tables.map(({ signs }) => signs && layoutFor(signs, layouts));
    return { ...read, problems: [...read.problems, ...layoutNotes(read.tables, known)] };
  };
  return book.grids.flatMap((grid, at): Trial[] => {
    if (grid.hidden) return [];
    const clean = readSheet(grid);
    const [table] = clean.tables;
    const page = findTables(decodeGrid(visibleGrid(grid).grid))[0]?.pages[0];
    if (!page || !table?.reading || table.reading.observations.length === 0) return [];
    return Object.entries(mutations).flatMap(([kind, mutate]) => {
      const chance = chanceOf(at * 7919 + Number(month.replace('-', '')));
      const changed = mutate({ grid, table, page, chance });
      if (!changed) return [];
      const after = readSheet(changed);
      const outcome = outcomeOf(clean, after);
      const slight = outcome === 'silent' && isSlight(clean, after, past);
      return [{ kind, sheet: `${month} ${grid.sheet.trim()}`, outcome, slight }];
    });
  });
}

type Said = { readonly value: number | null; readonly status: string; readonly unit: string };

function figuresOf(book: ReadBook): Map<string, Said> {
  return new Map(
    book.tables.flatMap(({ reading }) =>
      (reading?.observations ?? []).flatMap(({ key, value, status, column }): [string, Said][] => {
        const { unit, unitMult } = reading?.columns[column]?.meaning ?? { unit: '', unitMult: 0 };
        return status === 'O'
          ? []
          : [[keyText(key), { value, status: value === null ? status : '', unit: `${unit}/${unitMult}` }]];
      }),
    ),
  );
}

function outcomeOf(clean: ReadBook, changed: ReadBook): Outcome {
  const [before, after] = [figuresOf(clean), figuresOf(changed)];
  const wrong = [...after].some(([key, said]) => !same(before.get(key), said));
  if (wrong) return 'silent';
  if ([...before.keys()].every((key) => after.has(key))) return 'right';
  const told = new Set(clean.problems.map(({ code, text }) => code + text.en));
  const fresh = changed.problems.filter(({ code, text }) => !told.has(code + text.en));
  if (fresh.some(({ severity }) => severity !== 'note')) return 'asked';
  return fresh.some(({ code }) => code === 'layout-changed') ? 'noted' : 'silent';
}

/** The same figure, but for what a change into text rounds away. */
function same(one: Said | undefined, other: Said): boolean {
  if (!one || one.unit !== other.unit || one.status !== other.status) return false;
  const [a, b] = [one.value ?? 0, other.value ?? 0];
  return Math.abs(a - b) <= Math.max(0.011, Math.abs(a) * 5e-4);
}

import { createHash } from 'node:crypto';
import { findingsOf } from '../../../src/core/api/validation.ts';
import type { ReadTable } from '../../../src/core/import/stageBook.ts';
import { createPast, type Past } from '../../../src/core/query/pastReleases.ts';
import { latestValues } from '../../../src/core/query/latestValues.ts';
import { keyText, type Observation } from '../../../src/core/model/observation.ts';
import { withdrawRelease } from '../../../src/core/store/release.ts';
import type { Store } from '../../../src/core/store/open.ts';
import { chanceOf } from '../import/mutators.ts';
import { CORRUPTIONS, type KnownValue } from './corruptions.ts';
import { commit, type StagedReal } from './filled.ts';

export type Trial = {
  readonly kind: string;
  readonly sheet: string;
  /** The family of the table: its dataset. */
  readonly family: string;
  readonly caught: boolean;
};

/** Commits a book with one change in each of its tables, asks the desk, and takes the book back; once a kind and seed. */
export function tryCorruptions(store: Store, book: StagedReal, seeds: readonly number[]): Trial[] {
  const past = createPast(store);
  const clean = marksOf(store, past, book, 'clean');
  const known = knownBy(store, book);
  return Object.entries(CORRUPTIONS).flatMap(([kind, corrupt]) =>
    seeds.flatMap((seed) => {
      const touched = new Set<ReadTable>();
      const tables = book.read.tables.map((table, at) => {
        const changed = table.reading ? corrupt(table, chanceOf(seedOf(book, kind, seed, at)), known) : null;
        if (changed) touched.add(changed);
        return changed ?? table;
      });
      if (touched.size === 0) return [];
      const found = marksOf(store, past, { ...book, read: { ...book.read, tables } }, `${kind} ${seed}`);
      return [...touched].map(({ sheet, dataset }) => {
        const fresh = [...(found.get(sheet) ?? [])].filter((mark) => !clean.get(sheet)?.has(mark));
        const name = `${book.day.slice(0, 7)} ${sheet.trim()}`;
        return { kind, sheet: name, family: dataset ?? '', caught: fresh.length > 0 };
      });
    }),
  );
}

/** Every book, kind and table draws for itself: the rows that are hit in one book say nothing of those in another. */
const seedOf = ({ day }: StagedReal, kind: string, seed: number, at: number): number =>
  createHash('sha256')
    .update(`${day.slice(0, 7)} ${kind} ${seed} ${at}`)
    .digest()
    .readUInt32BE() >>> 1;

/** What the desk calls a lỗi or a cảnh báo, by sheet. */
function marksOf(store: Store, past: Past, book: StagedReal, mark: string): Map<string, Set<string>> {
  const id = commit(store, book, mark);
  const marks = new Map<string, Set<string>>();
  for (const { rule, severity, sheet, cell, text } of findingsOf(store, { id, releasedOn: book.day }, past)) {
    if (severity === 'info') continue;
    const own = marks.get(sheet) ?? new Set<string>();
    marks.set(sheet, own.add(`${rule} ${cell} ${text.en}`));
  }
  withdrawRelease(store, id, `${book.day}T00:00:00.000Z`);
  return marks;
}

function knownBy(store: Store, { day, read }: StagedReal): KnownValue {
  const observations = read.tables.flatMap(({ reading }) => reading?.observations ?? []);
  const periods = new Map<string, ReadonlyMap<string, { readonly value: number | null }>>();
  return (key) => {
    const own = observations.filter((one) => one.key.dataset === key.dataset && one.key.measure === key.measure);
    const name = `${key.dataset} ${key.measure} ${key.timePeriod}`;
    const asked = own.map((one): Observation => ({ ...one, key: { ...one.key, timePeriod: key.timePeriod } }));
    const values = periods.get(name) ?? latestValues(store, asked, day);
    periods.set(name, values);
    return values.get(keyText(key))?.value ?? null;
  };
}

import { COUNTRY } from '../model/area.ts';
import { listOf, rowOf, type PastRows } from '../model/past.ts';
import { endMonth, periodParts, sameSpan, type TimePeriod } from '../model/period.ts';
import type { CheckedBook, StoredTable } from '../model/validation.ts';
import { columnsOf, type CheckedColumn, type Figure } from './columnsOf.ts';

/** So many figures must stand in falling order before one that does not says anything; so many may not. */
const ENOUGH = 10;
const AT_MOST = 2;
/** What is older than so many months says little of how a list is sorted now. */
const REMEMBERED = 13;
/** So many of the rows were in the last book, too. */
const KNOWN = 0.6;

/** A list of the largest: the column that sorts it, its figures in the order of the sheet, and what it was in the last book. */
export type SortedList = {
  readonly column: CheckedColumn;
  readonly figures: readonly Figure[];
  /** The places of those that stand out of order. */
  readonly off: readonly number[];
  readonly before: Before;
};
/** The last book with the list, and the period whose figures stood in falling order there. */
export type Before = { readonly rows: PastRows; readonly period: TimePeriod };

/**
 * Lists of a table that stand in the falling order of a column of levels, but for two rows at most, and did in the last
 * book: rows under one heading, at least 10. Where several columns sort a list, the one that does it best.
 */
export function sortedLists(book: CheckedBook, table: StoredTable): SortedList[] {
  return sectionsOf(table).flatMap((rows) => {
    const lists = columnsOf(table).flatMap((column): SortedList[] => {
      const figures = rows.flatMap((row) => column.figures.get(row) ?? []);
      if (column.basis !== 'LEVEL' || figures.length < ENOUGH || figures.length < rows.length) return [];
      const off = outOfOrder(figures.map(({ value }) => value));
      const before = off.length <= AT_MOST ? inOrderBefore(book, column, figures) : null;
      return before ? [{ column, figures, off, before }] : [];
    });
    return lists.sort((a, b) => a.off.length - b.off.length).slice(0, 1);
  });
}

/** Rows under one heading. */
function sectionsOf({ rows }: StoredTable): readonly (readonly number[])[] {
  const sections = new Map<string, number[]>();
  for (const { row, path } of rows) {
    const name = path
      .slice(0, -1)
      .map(({ cells }) => cells)
      .join(' ');
    const known = sections.get(name);
    if (known) known.push(row);
    else sections.set(name, [row]);
  }
  return [...sections.values()].filter((section) => section.length >= ENOUGH);
}

function inOrderBefore(
  { recent }: CheckedBook,
  { timePeriod }: CheckedColumn,
  figures: readonly Figure[],
): Before | null {
  const [first] = figures;
  const list = first && listOf(first.one.key);
  const rows = recent.flatMap(({ lists }) => (list && lists.get(list)) ?? [])[0];
  if (!rows) return null;
  const here = new Set(figures.map(({ one }) => rowOf(one.key)));
  const known = [...rows].filter(([row]) => here.has(row));
  if (known.length < KNOWN * figures.length) return null;
  const periods = new Set(known.flatMap(([, values]) => values.map((one) => one.timePeriod)));
  const period = [...periods].find((one) => isBefore(one, timePeriod) && fallsBefore(rows, here, one));
  return period ? { rows, period } : null;
}

/** Whether some rows of an earlier book stood in the falling order of the figures of a period. */
function fallsBefore(rows: PastRows, of: ReadonlySet<string>, period: TimePeriod): boolean {
  const values = [...rows].flatMap(([row, all]) =>
    of.has(row) ? (all.find(({ timePeriod }) => timePeriod === period)?.value ?? []) : [],
  );
  return values.length > 1 && outOfOrder(values).length === 0;
}

/** Whether a row of the last book belonged to a list of the largest: the same kind of row, and in order among the others. */
export function wasOneOf({ figures, before }: SortedList, row: string): boolean {
  const names = figures.map(({ one }) => rowOf(one.key));
  return isPlace(row) === isPlace(names[0] ?? '') && fallsBefore(before.rows, new Set([...names, row]), before.period);
}

const isPlace = (row: string): boolean => row.split(':')[1] !== COUNTRY;

const kindsOf = (period: TimePeriod): readonly (string | undefined)[] =>
  sameSpan(period).map((name) => periodParts(name)?.kind);

/** Whether a period is of the kind of a later one and ends within the months before it. */
function isBefore(one: TimePeriod, later: TimePeriod): boolean {
  const months = endMonth(later) - endMonth(one);
  return months > 0 && months <= REMEMBERED && kindsOf(one).some((kind) => kindsOf(later).includes(kind));
}

/** The places that must go so that the others fall, as few as possible (patience sorting). */
export function outOfOrder(values: readonly number[]): number[] {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [at, value] of values.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) >= value) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return [...values.keys()].filter((at) => !kept.has(at));
}

import type { PastRelease } from '../../model/past.ts';
import type { ReadBook, ReadTable } from '../stageBook.ts';
import type { TableFindings } from './bookEvidence.ts';
import { columnViews, type ColumnView } from './columnViews.ts';
import { withFindings, type Finding } from './finding.ts';
import { pastBaseDoubts } from './pastBase.ts';
import { pastScaleDoubt, pastUnitDoubts } from './pastDoubts.ts';
import { besidePast } from './pastFigures.ts';
import { pastRows, rowsNow } from './pastRows.ts';
import { pastSwaps } from './pastSwaps.ts';

/** What is older than so many months tells little of what is usual now. */
const FORGOTTEN = 13;

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** A book after what earlier releases, newest first, say against it: figures in doubt are set aside. */
export function withHistory(book: ReadBook, known: readonly PastRelease[]): ReadBook {
  const found = pastFindings(book.tables, book.lastMonth, known);
  if (!found) return book;
  const tables = found.map(({ table, findings }) => withFindings(table, findings, book.answers));
  const before = new Set(book.tables.flatMap(({ reading }) => reading?.problems ?? []));
  const fresh = tables.flatMap(({ reading }) => reading?.problems.filter((problem) => !before.has(problem)) ?? []);
  return { ...book, tables, problems: [...book.problems, ...fresh] };
}

/** What earlier releases, newest first, say against the tables of a book that ends in a month; nothing is set aside. Null where none is near enough. */
export function pastFindings(
  tables: readonly ReadTable[],
  lastMonth: number | null,
  known: readonly PastRelease[],
): readonly TableFindings[] | null {
  const past = known.filter(({ releasedOn }) => lastMonth === null || monthOf(releasedOn) >= lastMonth - FORGOTTEN);
  const [last] = past;
  if (!last) return null;
  const gap = lastMonth === null ? 1 : lastMonth - monthOf(last.releasedOn);
  const views = new Map(tables.map((table) => [table, table.reading ? columnViews(table.reading) : []]));
  const now = rowsNow(views.values());
  return tables.map((table) => {
    const own = views.get(table) ?? [];
    return { table, findings: [...findingsIn(table, own, past, gap), ...pastRows(own, now, past, table.range)] };
  });
}

function findingsIn(
  { reading }: ReadTable,
  views: readonly ColumnView[],
  past: readonly PastRelease[],
  gap: number,
): Finding[] {
  if (!reading) return [];
  const columns = views.map((view) => ({ view, beside: besidePast(view, past) }));
  const scale = [...columns.flatMap(pastScaleDoubt), ...pastBaseDoubts(views, past)];
  const odd = new Set(scale.flatMap(({ of }) => of));
  const even = odd.size === 0 ? columns : columns.filter(({ view }) => !view.all.some((one) => odd.has(one)));
  return [...scale, ...pastUnitDoubts(reading, columns), ...pastSwaps(reading, even, past, gap)];
}

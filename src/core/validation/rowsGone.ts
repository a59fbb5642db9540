import { AREAS } from '../model/areaRegister.ts';
import { COUNTRY, TOTAL } from '../model/area.ts';
import type { ObservationKey } from '../model/observation.ts';
import { listOf, rowOf } from '../model/past.ts';
import type { TimePeriod } from '../model/period.ts';
import { partsOf } from './periodKind.ts';
import type { CheckedBook, RuleFinding, StoredTable } from '../model/validation.ts';
import type { Rule } from './finding.ts';
import { sortedLists, wasOneOf } from './sortedLists.ts';

/** Rows that so many of the last books with the list had; a book without more than so many of them has another list. */
const BOOKS = 2;
const AT_MOST = 3;
/** A list whose rows come and go says nothing by their absence. */
const STABLE = 0.92;
/** Rows may be called otherwise; so many must bear the same names for a list to be the same but shorter. */
const ALIKE = 0.75;

/** Rows of a list that are enough to know it again by one other. */
const FEW = 3;

/**
 * A row that the last two books with the same list both had, and that is not there (cảnh báo): where their lists were the
 * same but for 8 % and no new row came, or where both had one row more than this one and three of four rows bear the
 * same names. Where only one earlier book has the list: a row that alone of it is gone. Lists of the largest are left to
 * their own rule but for that. Tolerance: none; more than three rows gone are another list.
 */
export const rowsGone: Rule = {
  code: 'row-gone',
  check(book) {
    const now = rowsIn(book.tables.flatMap(({ observations }) => observations.map(({ key }) => key)));
    const earlier = book.recent.map(rowsBefore);
    return book.tables.flatMap((table) => {
      if (book.aside.has(table.sheet)) return [];
      const lists = new Set(table.observations.map(({ key }) => nameOf(listOf(key), rowOf(key), key.timePeriod)));
      const largest = sortedLists(book, table);
      const isLoose = (row: string): boolean => largest.some((one) => wasOneOf(one, row));
      const gone = [...lists].flatMap((list) => goneFrom(now.get(list) ?? new Set(), list, earlier, isLoose) ?? []);
      const different = new Map(gone.map((one) => [one.rows.join(' '), one]));
      return [...different.values()].map((one) => told(book, table, one));
    });
  },
};

/** Rows by list: a measure on a basis, apart for months, quarters, sums and days, which stand in tables of their own. */
type Lists = ReadonlyMap<string, ReadonlySet<string>>;

/** Places and items are lists of their own. The first quarter and the year are sums from January, too, whatever a book calls them. */
function nameOf(list: string, row: string, period: TimePeriod): string {
  const parts = partsOf(period);
  const piles = parts?.kind === 'year' || (parts?.kind === 'quarter' && parts.quarter === 1);
  const of = row.endsWith(`:${COUNTRY}`) ? 'items' : 'places';
  return `${list} ${of} ${piles ? 'cumulative' : (parts?.kind ?? '')}`;
}

function rowsIn(keys: Iterable<ObservationKey>): Lists {
  const lists = new Map<string, Set<string>>();
  for (const key of keys) add(lists, nameOf(listOf(key), rowOf(key), key.timePeriod), rowOf(key));
  return lists;
}

function rowsBefore({ lists }: CheckedBook['recent'][number]): Lists {
  const rows = new Map<string, Set<string>>();
  for (const [list, known] of lists)
    for (const [row, values] of known)
      for (const { timePeriod } of values) add(rows, nameOf(list, row, timePeriod), row);
  return rows;
}

function add(lists: Map<string, Set<string>>, list: string, row: string): void {
  const rows = lists.get(list);
  if (rows) rows.add(row);
  else lists.set(list, new Set([row]));
}

type Gone = {
  readonly rows: readonly string[];
  readonly books: number;
  readonly before: number;
  readonly now: number;
};

/** The rows that are gone from a list; null where nothing is, or where its rows come and go. */
function goneFrom(
  rows: ReadonlySet<string>,
  list: string,
  all: readonly Lists[],
  isLoose: (row: string) => boolean,
): Gone | null {
  const earlier = all.flatMap((release) => release.get(list) ?? []).slice(0, BOOKS);
  const [last, ...others] = earlier;
  if (!last) return null;
  const isGone = (row: string): boolean => !rows.has(row) && !isLoose(row);
  if (others.length === 0) return aloneGone(rows, last);
  const lasting = [...last].filter((row) => others.every((other) => other.has(row)));
  const gone = lasting.filter(isGone);
  const isKnown = (row: string): boolean => earlier.some((other) => other.has(row));
  const ever = new Set(earlier.flatMap((other) => [...other])).size;
  if ([...rows].every(isKnown) && lasting.length >= ever * STABLE)
    return gone.length > 0 && gone.length <= AT_MOST
      ? { rows: gone, books: BOOKS, before: last.size, now: rows.size }
      : null;
  const missing = [...last].filter((row) => !rows.has(row));
  if (missing.some(isLoose)) return null;
  const isShorter = last.size - rows.size === 1 && others.every(({ size }) => size === last.size);
  const isLike = last.size - missing.length >= last.size * ALIKE;
  return isShorter && isLike ? { rows: missing, books: BOOKS, before: last.size, now: rows.size } : null;
}

/** The one row of a list that is gone, every other being the same. */
function aloneGone(rows: ReadonlySet<string>, last: ReadonlySet<string>): Gone | null {
  const gone = [...last].filter((row) => !rows.has(row));
  const isSame = rows.size >= FEW && rows.size === last.size - 1;
  return isSame && gone.length === 1 ? { rows: gone, books: 1, before: last.size, now: rows.size } : null;
}

function told({ releasedOn }: CheckedBook, { sheet, title, range }: StoredTable, gone: Gone): RuleFinding {
  const names = gone.rows.map((row) => `"${nameOfRow(row)}"`).join(', ');
  return {
    rule: 'row-gone',
    severity: 'warning',
    sheet,
    cell: range,
    subject: `${releasedOn} ${title} ${gone.rows.join(' ')}`,
    evidence: [],
    tolerance: { vi: 'Không có dung sai.', en: 'No tolerance.' },
    text: {
      vi: `${gone.books === 1 ? 'Sổ trước' : 'Hai sổ trước'} có ${gone.before} dòng, sổ này có ${gone.now}; không thấy ${names}.`,
      en: `${gone.books === 1 ? 'The book' : 'The two books'} before had ${gone.before} rows, this one has ${gone.now}; not there: ${names}.`,
    },
  };
}

function nameOfRow(row: string): string {
  const [item = '', area = ''] = row.split(':');
  const place = AREAS.find(({ code }) => code === area)?.name ?? area;
  return item === TOTAL ? place : `${item.replaceAll('_', ' ').toLowerCase()} (${place})`;
}

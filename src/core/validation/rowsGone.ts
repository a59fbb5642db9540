import { AREAS } from '../model/areaRegister.ts';
import { TOTAL } from '../model/area.ts';
import type { ObservationKey } from '../model/observation.ts';
import { listOf, rowOf } from '../model/past.ts';
import type { TimePeriod } from '../model/period.ts';
import { partsOf } from './periodKind.ts';
import type { CheckedBook, RuleFinding, StoredTable } from '../model/validation.ts';
import type { Rule } from './finding.ts';

/** Rows that so many of the last books with the list had; a book without more than so many of them has another list. */
const BOOKS = 2;
const AT_MOST = 3;
/** A list whose rows come and go says nothing by their absence. */
const STABLE = 0.92;
/** Rows may be called otherwise; so many must bear the same names for a list to be the same but shorter. */
const ALIKE = 0.75;

/**
 * A row that the last two books with the same list both had, and that is not there (cảnh báo): where their lists were the
 * same but for 8 % and no new row came, or where both had one row more than this one and three of four rows bear the
 * same names. Tolerance: none; more than three rows gone are another list.
 */
export const rowsGone: Rule = {
  code: 'row-gone',
  check(book) {
    const now = rowsIn(book.tables.flatMap(({ observations }) => observations.map(({ key }) => key)));
    const earlier = book.recent.map(rowsBefore);
    return book.tables.flatMap((table) => {
      if (book.aside.has(table.sheet)) return [];
      const lists = new Set(table.observations.map(({ key }) => nameOf(listOf(key), key.timePeriod)));
      const gone = [...lists].flatMap((list) => goneFrom(now.get(list) ?? new Set(), list, earlier) ?? []);
      const different = new Map(gone.map((one) => [one.rows.join(' '), one]));
      return [...different.values()].map((one) => isGone(book, table, one));
    });
  },
};

/** Rows by list: a measure on a basis, apart for months, quarters, sums and days, which stand in tables of their own. */
type Lists = ReadonlyMap<string, ReadonlySet<string>>;

/** The first quarter and the year are sums from January, too, whatever a book calls them. */
function nameOf(list: string, period: TimePeriod): string {
  const parts = partsOf(period);
  const piles = parts?.kind === 'year' || (parts?.kind === 'quarter' && parts.quarter === 1);
  return `${list} ${piles ? 'cumulative' : (parts?.kind ?? '')}`;
}

function rowsIn(keys: Iterable<ObservationKey>): Lists {
  const lists = new Map<string, Set<string>>();
  for (const key of keys) add(lists, nameOf(listOf(key), key.timePeriod), rowOf(key));
  return lists;
}

function rowsBefore({ lists }: CheckedBook['recent'][number]): Lists {
  const rows = new Map<string, Set<string>>();
  for (const [list, known] of lists)
    for (const [row, values] of known) for (const { timePeriod } of values) add(rows, nameOf(list, timePeriod), row);
  return rows;
}

function add(lists: Map<string, Set<string>>, list: string, row: string): void {
  const rows = lists.get(list);
  if (rows) rows.add(row);
  else lists.set(list, new Set([row]));
}

type Gone = { readonly rows: readonly string[]; readonly before: number; readonly now: number };

/** The rows that are gone from a list; null where nothing is, or where its rows come and go. */
function goneFrom(rows: ReadonlySet<string>, list: string, all: readonly Lists[]): Gone | null {
  const earlier = all.flatMap((release) => release.get(list) ?? []).slice(0, BOOKS);
  const [last, ...others] = earlier;
  if (!last || others.length === 0) return null;
  const lasting = [...last].filter((row) => others.every((other) => other.has(row)));
  const gone = lasting.filter((row) => !rows.has(row));
  const isKnown = (row: string): boolean => earlier.some((other) => other.has(row));
  const ever = new Set(earlier.flatMap((other) => [...other])).size;
  if ([...rows].every(isKnown) && lasting.length >= ever * STABLE)
    return gone.length > 0 && gone.length <= AT_MOST ? { rows: gone, before: last.size, now: rows.size } : null;
  const missing = [...last].filter((row) => !rows.has(row));
  const isShorter = last.size - rows.size === 1 && others.every(({ size }) => size === last.size);
  const isLike = last.size - missing.length >= last.size * ALIKE;
  return isShorter && isLike ? { rows: missing, before: last.size, now: rows.size } : null;
}

function isGone({ releasedOn }: CheckedBook, { sheet, title, range }: StoredTable, gone: Gone): RuleFinding {
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
      vi: `Hai sổ trước có ${gone.before} dòng, sổ này có ${gone.now}; không thấy ${names}.`,
      en: `The two books before had ${gone.before} rows, this one has ${gone.now}; not there: ${names}.`,
    },
  };
}

function nameOfRow(row: string): string {
  const [item = '', area = ''] = row.split(':');
  const place = AREAS.find(({ code }) => code === area)?.name ?? area;
  return item === TOTAL ? place : `${item.replaceAll('_', ' ').toLowerCase()} (${place})`;
}

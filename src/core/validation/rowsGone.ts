import { AREAS } from '../model/areaRegister.ts';
import { TOTAL } from '../model/area.ts';
import type { ObservationKey } from '../model/observation.ts';
import { listOf, rowOf } from '../model/past.ts';
import { periodParts, type TimePeriod } from '../model/period.ts';
import type { CheckedBook, RuleFinding, StoredTable } from '../model/validation.ts';
import type { Rule } from './finding.ts';

/** Rows that so many of the last books with the list had; a book without more than so many of them has another list. */
const BOOKS = 2;
const AT_MOST = 3;
/** A list whose rows come and go says nothing by their absence. */
const STABLE = 0.85;

/**
 * A row that the last two books with the same list both had, and that is not there (cảnh báo), where their lists were the same but for 15 % and no
 * new row came in its place. Tolerance: none; more than three rows gone are another list.
 */
export const rowsGone: Rule = {
  code: 'row-gone',
  check(book) {
    const now = rowsIn(book.tables.flatMap(({ observations }) => observations.map(({ key }) => key)));
    const earlier = book.recent.map(rowsBefore);
    return book.tables.flatMap((table) => {
      const lists = new Set(table.observations.map(({ key }) => nameOf(listOf(key), key.timePeriod)));
      const gone = [...lists].flatMap((list) => goneFrom(now.get(list) ?? new Set(), list, earlier));
      return [...new Set(gone)].map((row) => isGone(book, table, row));
    });
  },
};

/** Rows by list: a measure on a basis, apart for months, quarters, sums and days, which stand in tables of their own. */
type Lists = ReadonlyMap<string, ReadonlySet<string>>;

const nameOf = (list: string, period: TimePeriod): string => `${list} ${periodParts(period)?.kind ?? ''}`;

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

function goneFrom(rows: ReadonlySet<string>, list: string, all: readonly Lists[]): string[] {
  const earlier = all.flatMap((release) => release.get(list) ?? []).slice(0, BOOKS);
  const [last, ...others] = earlier;
  if (!last || others.length === 0) return [];
  const lasting = [...last].filter((row) => others.every((other) => other.has(row)));
  const gone = lasting.filter((row) => !rows.has(row));
  const isKnown = (row: string): boolean => earlier.some((other) => other.has(row));
  const ever = new Set(earlier.flatMap((other) => [...other])).size;
  const isSame = [...rows].every(isKnown) && lasting.length >= ever * STABLE;
  return isSame && gone.length <= AT_MOST ? gone : [];
}

function isGone({ releasedOn }: CheckedBook, { sheet, title, range }: StoredTable, row: string): RuleFinding {
  const [item = '', area = ''] = row.split(':');
  const place = AREAS.find(({ code }) => code === area)?.name ?? area;
  const name = item === TOTAL ? place : `${item.replaceAll('_', ' ').toLowerCase()} (${place})`;
  return {
    rule: 'row-gone',
    severity: 'warning',
    sheet,
    cell: range,
    subject: `${releasedOn} ${title} ${row}`,
    evidence: [],
    tolerance: { vi: 'Không có dung sai.', en: 'No tolerance.' },
    text: {
      vi: `Hai sổ trước đều có dòng "${name}", sổ này không có và không có dòng mới thay.`,
      en: `The two books before had a row "${name}"; this one has none, and no new row in its place.`,
    },
  };
}

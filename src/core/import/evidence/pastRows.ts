import { COUNTRY, TOTAL } from '../../model/area.ts';
import { AREAS } from '../../model/areaRegister.ts';
import { listOf, rowOf, type PastRelease, type PastRows } from '../../model/past.ts';
import type { ColumnView } from './columnViews.ts';
import { EVERY } from '../tableAnswers.ts';
import type { Finding } from './finding.ts';

/** So many earlier books, or all that there are, must have had the same rows before the absence of one says anything. */
const BOOKS = 2;
const AT_MOST = 3;

/** Rows that the last books had without change and that this one has not, and not as many new ones in their place. */
export function pastRows(
  views: readonly ColumnView[],
  now: RowsNow,
  past: readonly PastRelease[],
  range: string,
): Finding[] {
  const lists = new Set(views.flatMap(({ all }) => (all[0] ? [listOf(all[0].key)] : [])));
  const gone = [...lists].flatMap((list) => goneFrom(now.get(list) ?? new Set(), list, past));
  return [...new Set(gone)].map((row) => isMissing(range, row));
}

/** The rows of each list in a whole book: a measure may stand in several tables. */
export type RowsNow = ReadonlyMap<string, ReadonlySet<string>>;

export function rowsNow(tables: Iterable<readonly ColumnView[]>): RowsNow {
  const lists = new Map<string, Set<string>>();
  for (const views of tables)
    for (const { all } of views) {
      const [first] = all;
      if (!first) continue;
      const list = listOf(first.key);
      const rows = lists.get(list) ?? new Set<string>();
      lists.set(list, rows);
      if (rows.size < all.length || !rows.has(rowOf(first.key))) for (const { key } of all) rows.add(rowOf(key));
    }
  return lists;
}

function goneFrom(rows: ReadonlySet<string>, list: string, past: readonly PastRelease[]): string[] {
  const earlier: PastRows[] = past.flatMap((release) => release.lists.get(list) ?? []).slice(0, BOOKS);
  const [last] = earlier;
  if (!last || earlier.length < Math.min(BOOKS, past.length)) return [];
  const gone = [...last.keys()].filter((row) => !rows.has(row));
  if (gone.length === 0 || gone.length > AT_MOST || rows.size >= last.size) return [];
  return earlier.every((other) => other.size === last.size && [...other.keys()].every((row) => last.has(row)))
    ? gone
    : [];
}

function isMissing(range: string, row: string): Finding {
  return {
    severity: 'warn',
    code: 'row-missing',
    column: EVERY,
    cell: range,
    of: [],
    text: {
      vi: `Các sổ trước đều có dòng ${rowName(row)}, sổ này không có.`,
      en: `The books before had a row ${rowName(row)}, this one has none.`,
    },
  };
}

/** A row in words: its place, and what it is of there. */
function rowName(row: string): string {
  const [item = '', area = ''] = row.split(':');
  const place = AREAS.find(({ code }) => code === area)?.name ?? area;
  if (item === TOTAL) return `"${place}"`;
  const label = item.replaceAll('_', ' ').toLowerCase();
  return area === COUNTRY ? `"${label}"` : `"${label}" (${place})`;
}

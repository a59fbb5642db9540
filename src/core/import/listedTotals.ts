import { GROUPS, type AreaGroup } from '../model/areaGroups.ts';
import { areasOn, isProvince } from '../model/areaRegister.ts';
import { cellAt } from '../workbook/grid.ts';
import { fold } from './fold.ts';
import type { SheetTable, TablePage } from './sheetTable.ts';
import { isTotal, namesCountry } from './stubLevels.ts';
import type { BodyRow } from './stubRows.ts';
import { numberAt, textStyleOf } from './values.ts';

const REGIONS = new Map(GROUPS.map((group) => [group.code, group]));
const ENOUGH = 5;

type Listed = { readonly row: number; readonly area: string };
type Sums = (total: number, parts: readonly Listed[]) => boolean;

/** What the rows of a list of places show of its totals. */
export type ListedTotals = {
  /**
   * Whose figures "Tổng cộng" holds where provinces that are not all of the country add up to it: the group that they are, empty for
   * places that are no known group; null where nothing shows it.
   */
  readonly home: string | null;
  /** Rows that name a region and are the sum of the provinces below them, which are not all of it. */
  readonly partial: ReadonlySet<number>;
};

/** Holds the totals of a list of places against the places that are listed. */
export function listedTotals(
  table: SheetTable,
  page: TablePage,
  rows: readonly BodyRow[],
  areaOf: (label: string) => string | null,
  day: string,
): ListedTotals {
  const named = rows.flatMap(({ row, label, filled }) =>
    filled && label ? { row, label: label.label, area: areaOf(label.label) } : [],
  );
  const sums = sumsOf(table, page);
  const current = new Set(areasOn(day).map(({ code }) => code));
  const partial = new Set<number>();
  for (const [i, { row, area }] of named.entries()) {
    const region = area === null ? undefined : REGIONS.get(area);
    const own = region?.members.filter((code) => current.has(code)) ?? [];
    if (own.length === 0) continue;
    const below = provincesIn(named.slice(i + 1, endOfList(named, i)));
    if (below.length < own.length && below.every((one) => own.includes(one.area)) && sums(row, below)) partial.add(row);
  }
  const total = named.find(({ label }) => isTotal(label) && !namesCountry(fold(label)));
  const listed = provincesIn(named);
  const codes = new Set(listed.map(({ area }) => area));
  const isPart = codes.size === listed.length && codes.size < current.size;
  if (!total || !isPart || !sums(total.row, listed)) return { home: null, partial };
  // a group names its members by the codes of all times
  const isThat = ({ members }: AreaGroup): boolean => {
    const own = members.filter((code) => current.has(code));
    return own.length === codes.size && own.every((code) => codes.has(code));
  };
  return { home: GROUPS.find(isThat)?.code ?? '', partial };
}

type Named = { readonly row: number; readonly area: string | null };

const provincesIn = (named: readonly Named[]): Listed[] =>
  named.flatMap(({ row, area }) => (area !== null && isProvince(area) ? { row, area } : []));

/** Where the provinces end that are listed below a row: at the next row that is none. */
function endOfList(named: readonly Named[], at: number): number {
  const next = named.findIndex(({ area }, i) => i > at && (area === null || !isProvince(area)));
  return next < 0 ? named.length : next;
}

/** Whether a row is the sum of others: two numbers may add up to a third by chance, in one column. */
function sumsOf(table: SheetTable, page: TablePage): Sums {
  const texts = textStyleOf(table);
  return (total, parts) => {
    if (parts.length < 2) return false;
    const columns = page.dataColumns.filter((column) => {
      const number = (row: number): number | null => numberAt(cellAt(table.grid, row, column), texts);
      const values = parts.flatMap(({ row }) => number(row) ?? []);
      const sum = values.reduce((a, b) => a + b, 0);
      const said = number(total);
      return said !== null && values.length >= 2 && sum !== 0 && Math.abs(sum - said) <= rounding([...values, said]);
    });
    return columns.length > 1 || (columns.length === 1 && parts.length >= ENOUGH);
  };
}

/** What rounding may leave between numbers and their sum: half a unit of the last digit for each. */
function rounding(values: readonly number[]): number {
  const digits = values.map((value) => Math.min(6, (String(value).split('.')[1] ?? '').length));
  return values.length * 0.5 * 10 ** -Math.max(...digits);
}

import { GROUPS, type AreaGroup } from '../model/areaGroups.ts';
import { AREAS, areasOn } from '../model/areaRegister.ts';
import { cellAt } from '../workbook/grid.ts';
import { fold } from './fold.ts';
import type { SheetTable, TablePage } from './sheetTable.ts';
import { isTotal, namesCountry } from './stubLevels.ts';
import type { BodyRow } from './stubRows.ts';
import { numberAt, textStyleOf } from './values.ts';

const PROVINCES = new Set(AREAS.flatMap(({ kind, code }) => (kind === 'province' ? code : [])));
const ENOUGH = 5;

/**
 * Whose figures "Tổng cộng" holds where rows are provinces, not all of the country, and it is the sum of a column of them: the
 * group that they are, empty for places that are no known group; null where nothing shows it.
 */
export function homeOfListed(
  table: SheetTable,
  page: TablePage,
  rows: readonly BodyRow[],
  areaOf: (label: string) => string | null,
  day: string,
): string | null {
  const named = rows.flatMap(({ row, label, filled }) => (filled && label ? { row, label: label.label } : []));
  const total = named.find(({ label }) => isTotal(label) && !namesCountry(fold(label)));
  const listed = named.flatMap(({ row, label }) => {
    const area = areaOf(label);
    return area !== null && PROVINCES.has(area) ? { row, area } : [];
  });
  const codes = new Set(listed.map(({ area }) => area));
  const current = areasOn(day);
  if (!total || codes.size < 2 || codes.size !== listed.length || codes.size >= current.length) return null;
  const texts = textStyleOf(table);
  const sums = page.dataColumns.filter((column) => {
    const number = (row: number): number | null => numberAt(cellAt(table.grid, row, column), texts);
    const parts = listed.flatMap(({ row }) => number(row) ?? []);
    const sum = parts.reduce((a, b) => a + b, 0);
    const said = number(total.row);
    return said !== null && parts.length >= 2 && sum !== 0 && Math.abs(sum - said) <= rounding([...parts, said]);
  });
  // two numbers may add up to a third by chance, in one column
  if (sums.length === 0 || (sums.length === 1 && codes.size < ENOUGH)) return null;
  // a group names its members by the codes of all times
  const then = new Set(current.map(({ code }) => code));
  const isThat = ({ members }: AreaGroup): boolean => {
    const own = members.filter((code) => then.has(code));
    return own.length === codes.size && own.every((code) => codes.has(code));
  };
  return GROUPS.find(isThat)?.code ?? '';
}

/** What rounding may leave between numbers and their sum: half a unit of the last digit for each. */
function rounding(values: readonly number[]): number {
  const digits = values.map((value) => Math.min(6, (String(value).split('.')[1] ?? '').length));
  return values.length * 0.5 * 10 ** -Math.max(...digits);
}

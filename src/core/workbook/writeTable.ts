import type { TableProperties } from '@cj-tech-master/excelts';
import { a1, fromA1 } from '../model/address.ts';
import type { SheetPlan, TablePlan } from './writeBook.ts';

/** The library's words for a table. Its columns are named by the texts in its first row; refuses heads that Excel would repair. */
export function tableOf(sheet: SheetPlan, { name, range }: TablePlan): TableProperties {
  const [from, to] = range.split(':').map((cell) => fromA1(cell));
  if (!from || !to) throw new Error(`"${range}" is no range`);
  const texts = new Map(sheet.cells.map((cell) => [cell.at, cell.value]));
  const width = to.column - from.column + 1;
  const heads = Array.from({ length: width }, (_, i) => texts.get(a1(from.row, from.column + i)));
  const named = heads.map((head) => (typeof head === 'string' ? head : ''));
  if (named.some((head) => head === '') || new Set(named.map((head) => head.toLowerCase())).size < width)
    throw new Error(`The heads of the table ${name} are empty or alike: ${named.join(' | ')}`);
  return {
    name,
    ref: a1(from.row, from.column),
    headerRow: true,
    // The look is that of the cells.
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: named.map((head) => ({ name: head, filterButton: true })),
    rows: Array.from({ length: to.row - from.row }, () => Array.from({ length: width }, () => null)),
  };
}

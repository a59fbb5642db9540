import { withNumbers } from '../model/text.ts';
import { cellAt } from '../workbook/grid.ts';
import type { ReadColumn } from './columns.ts';
import type { Doubt } from './doubts.ts';
import { columnText } from './headings.ts';
import { saidInFull } from './saidNumber.ts';
import type { SheetTable, TablePage } from './sheetTable.ts';

/** The other columns under the same merged heading, with nothing of their own above them: together one column of figures. */
export function sistersOf(table: SheetTable, page: TablePage, column: number): readonly number[] {
  let known = families.get(page);
  if (!known) families.set(page, (known = familiesOf(table, page)));
  return known.get(column) ?? [];
}

const families = new WeakMap<TablePage, ReadonlyMap<number, readonly number[]>>();

function familiesOf({ grid }: SheetTable, { headerRows, dataColumns }: TablePage): Map<number, readonly number[]> {
  // Only a merged heading stands over several columns.
  if (!grid.merges.some(({ top }) => headerRows.includes(top))) return new Map();
  const headings = dataColumns.map((c) =>
    columnText(grid, headerRows, c)
      .map(({ cells }) => cells.replace(/:.*/, ''))
      .join(),
  );
  const sisters = (i: number): number[] => dataColumns.filter((_, j) => j !== i && headings[j] === headings[i]);
  return new Map(dataColumns.map((column, i) => [column, sisters(i)]));
}

/** An empty cell whose figure stands in a sister column. */
export function isLeftOpen(table: SheetTable, row: number, column: number, sisters: readonly number[]): boolean {
  return !cellAt(table.grid, row, column) && sisters.some((c) => cellAt(table.grid, row, c) !== undefined);
}

/** The doubt that a percentage of a plan is written as a fraction: 0,0881 for 8,81 %. */
export function fractionDoubt(column: ReadColumn, values: readonly number[]): Doubt | null {
  const small = values.filter((value) => Math.abs(value) <= 2).length;
  if (column.meaning?.basis !== 'PLAN' || values.length === 0 || small * 2 < values.length) return null;
  return {
    severity: 'ask',
    code: 'base-changed',
    text: withNumbers([saidInFull(0.0881), saidInFull(8.81)], (fraction, percent) => ({
      vi: `Cột ${column.letters} là phần trăm của kế hoạch nhưng trị số không quá 2: có thể ghi dạng tỷ lệ (${fraction.vi} là ${percent.vi}%).`,
      en: `Column ${column.letters} is a percentage of the plan but its values are 2 or less: they may be fractions (${fraction.en} for ${percent.en}%).`,
    })),
  };
}

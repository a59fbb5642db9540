import { plainDigits } from '../core/model/format.ts';
import type { AreaRow, AreaTable } from '../core/model/views.ts';
import { csvRow, guardLabel } from './csv.ts';

/** A table by area as CSV: two columns a column of the table, its value at full precision and its status. */
export function tableCsv(table: AreaTable, guarded: boolean): string {
  const guard = guarded ? guardLabel : (label: string) => label;
  const heads = table.columns.flatMap((column) => {
    const name = [column.measure, column.item, column.timePeriod, column.basis].join(':');
    return [name, `${name}:STATUS`];
  });
  const rows = [...table.rows, table.regionRow, table.national].filter((row) => row !== null);
  return [['REF_AREA', 'AREA_NAME', ...heads], ...rows.map((row) => fields(row, guard))].map(csvRow).join('');
}

function fields(row: AreaRow, guard: (label: string) => string): string[] {
  const cells = row.cells.flatMap((cell) =>
    cell ? [cell.value === null ? '' : plainDigits(cell.value), cell.status] : ['', ''],
  );
  return [row.area.code, guard(row.area.name), ...cells];
}

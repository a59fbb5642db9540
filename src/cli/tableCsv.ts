import { plainDigits } from '../core/model/format.ts';
import type { Lang } from '../core/model/text.ts';
import type { AreaRow, AreaTable, Cell } from '../core/model/views.ts';
import { csvRow, guardLabel } from '../core/model/csv.ts';

/**
 * A table by area as CSV: two columns a column of the table, its value at full precision and its status. Where figures are combined
 * from other places a third says so (`derived`), or why one cannot be.
 */
export function tableCsv(table: AreaTable, guarded: boolean, lang: Lang): string {
  const guard = guarded ? guardLabel : (label: string) => label;
  const rows = [...table.rows, table.regionRow, table.national].filter((row) => row !== null);
  const noted = rows.some(({ cells }) => cells.some((cell) => cell?.derived));
  const heads = table.columns.flatMap((column) => {
    const name = [column.measure, column.item, column.timePeriod, column.basis].join(':');
    return [name, `${name}:STATUS`, ...(noted ? [`${name}:NOTE`] : [])];
  });
  const fields = (row: AreaRow): string[] => [
    row.area.code,
    guard(row.area.name),
    ...row.cells.flatMap((cell) => [...valueFields(cell), ...(noted ? [note(cell, lang)] : [])]),
  ];
  return [['REF_AREA', 'AREA_NAME', ...heads], ...rows.map(fields)].map(csvRow).join('');
}

const valueFields = (cell: Cell | null): [string, string] =>
  cell ? [cell.value === null ? '' : plainDigits(cell.value), cell.status] : ['', ''];

const note = (cell: Cell | null, lang: Lang): string => cell?.why?.[lang] ?? (cell?.derived ? 'derived' : '');

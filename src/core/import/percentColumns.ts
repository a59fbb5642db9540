import { cellAt } from '../workbook/grid.ts';
import { percentDigits } from './cellForms.ts';
import type { SheetTable } from './sheetTable.ts';

/**
 * How a column writes percentages: `clear` where its figures are shown with a percent sign (0 may stand without), but for one in
 * ten that is asked about; `mixed` where more plain numbers stand among them; null where the sign is an exception or missing.
 * Decided once a column.
 */
export type PercentForm = 'clear' | 'mixed' | null;

const FEWEST = 3;
/** 1,000 %: a number that was a percentage already and got the format besides shows "2500%". */
const NO_PERCENT = 10;

/** The form of a column over its rows. */
export function percentForm(table: SheetTable, column: number, rows: readonly { readonly row: number }[]): PercentForm {
  let percents = 0;
  let others = 0;
  const sizes: number[] = [];
  for (const { row } of rows) {
    const cell = cellAt(table.grid, row, column);
    if (cell?.kind === 'percent') sizes.push(Math.abs(Number(cell.value)));
    if (cell?.kind === 'percent' || (cell && percentDigits(cell) !== null)) percents++;
    else if ((cell?.kind === 'number' && Number(cell.value) !== 0) || cell?.kind === 'date') others++;
  }
  if (percents < FEWEST || percents < others) return null;
  const middle = sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? 0;
  return others * 10 <= percents && middle <= NO_PERCENT ? 'clear' : 'mixed';
}

import { a1 } from '../model/address.ts';
import type { HeaderPart } from '../model/views.ts';
import { cellAt, type Grid } from '../workbook/grid.ts';
import { isValueLike, markOf, textOf } from './cellForms.ts';
import { fold, tidy } from './fold.ts';
import { numberLabel } from './numberLabels.ts';
import { ordinalColumn, rankOf } from './ordinals.ts';
import { isMonthNumber } from './rowPeriods.ts';
import type { SheetTable, TablePage } from './sheetTable.ts';
import { isTotalWithNumber } from './writtenNumber.ts';

/** "Trong đó:", "Chia ra:" before a label. */
export const OF_WHICH = /^(trong do|chia ra)\s*:?\s*/;
const OF_WHICH_ALONE = /^(trong do|chia ra)\s*:?$/;

/** A label without "Trong đó:" or "Chia ra:" before it. */
export const withoutOfWhich = (label: string): string => label.replace(/^(Trong đó|Chia ra)\s*:\s*/i, '');

/** A label of the stub and how far right it stands. */
export type Level = {
  readonly label: string;
  readonly part: HeaderPart;
  /** How far right it stands: columns weigh more than leading blanks. */
  readonly indent: number;
  readonly heading?: boolean;
  /** How far right the first row under a heading stands. */
  readonly inner?: number;
  /** True for a row whose parts are numbered headings. */
  readonly counted?: boolean;
};

/** A row of the body; `filled` where it holds a figure or a mark. */
export type BodyRow = { readonly row: number; readonly label: Level | null; readonly filled: boolean };

/** The rows of a body. A label that goes on in small letters in the next row is one label. */
export function bodyRowsOf(table: SheetTable, page: TablePage): readonly BodyRow[] {
  const known = kept.get(page);
  if (known?.grid === table.grid) return known.rows;
  const rows = readBody(table, page);
  kept.set(page, { grid: table.grid, rows });
  return rows;
}

/** The rows of a page are asked for by the borders of each of its columns. */
const kept = new WeakMap<TablePage, { readonly grid: Grid; readonly rows: readonly BodyRow[] }>();

function readBody(table: SheetTable, page: TablePage): BodyRow[] {
  const rows: BodyRow[] = page.bodyRows.map((row) => ({
    row,
    label: labelOf(table, page, row) ?? totalOf(table, page, row),
    filled: page.dataColumns.some((c) => isValueLike(cellAt(table.grid, row, c))),
  }));
  const joined: BodyRow[] = [];
  for (const one of rows) {
    const before = joined.at(-1);
    const isNext = one.label !== null && before?.label && before.row === one.row - 1;
    const isRest = isNext && before.filled && !one.filled && isCutOff(before.label);
    if (!one.label || !before?.label || !(isRest || (isNext && !before.filled && goesOn(one.label)))) {
      joined.push(one);
      continue;
    }
    const label = `${before.label.label} ${one.label.label}`;
    const part = { text: label, cells: `${before.label.part.cells}:${one.label.part.cells}` };
    joined[joined.length - 1] = { ...(isRest ? before : one), label: { ...before.label, label, part } };
  }
  return joined;
}

const goesOn = ({ label }: Level): boolean => /^\p{Ll}/u.test(label) && !OF_WHICH.test(fold(label));

/** "Tổng số: 718" among the figures names its row. */
function totalOf(table: SheetTable, page: TablePage, row: number): Level | null {
  const column = page.dataColumns.find((c) => isTotalWithNumber(textOf(cellAt(table.grid, row, c))));
  return column === undefined
    ? null
    : { label: 'Tổng số', part: { text: 'Tổng số', cells: a1(row, column) }, indent: 0 };
}

/** "Bắc Trung Bộ Và": its figures stand in the first of its two rows. */
const isCutOff = ({ label }: Level): boolean => /(?: (?:và|của|các|từ|trong|cho)|,)$/iu.test(label);

function labelOf(table: SheetTable, page: TablePage, row: number): Level | null {
  const ordinals = ordinalColumn(table, page);
  for (const [i, column] of page.stubColumns.entries()) {
    const cell = cellAt(table.grid, row, column);
    const number = page.numberLabels.includes(column) ? numberLabel(cell) : null;
    const label = number ?? tidy(textOf(cell));
    if (page.partsInRows && cell?.kind === 'number' && isMonthNumber(String(cell.value)))
      return { label: String(cell.value), part: { text: cell.shown, cells: a1(row, column) }, indent: column * 100 };
    if (
      column !== ordinals &&
      cell &&
      label !== '' &&
      !markOf(cell) &&
      (page.partsInRows || number !== null || !/^[\d.)]+$/.test(label))
    ) {
      const next = OF_WHICH_ALONE.test(fold(label)) ? page.stubColumns[i + 1] : undefined;
      const beside = next === undefined ? '' : tidy(textOf(cellAt(table.grid, row, next)));
      if (beside !== '' && next !== undefined)
        return {
          label: `${label} ${beside}`,
          part: { text: `${label} ${beside}`, cells: `${a1(row, column)}:${a1(row, next)}` },
          indent: next * 100,
        };
      const blanks = /^[\s\u00a0]*/.exec(textOf(cell))?.[0].length ?? 0;
      const looks = (cell.indent ?? 0) * 3 + (cell.bold === false ? 0.5 : 0);
      const steps = ordinals === null ? blanks + looks : rankOf(cellAt(table.grid, row, ordinals), label);
      return {
        label,
        part: { text: label, cells: a1(row, column) },
        indent: column * 100 + Math.min(steps, 95),
      };
    }
  }
  return null;
}

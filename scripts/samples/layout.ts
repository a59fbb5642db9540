import { fromA1 } from '../../src/core/model/address.ts';
import type { CellLook, PlannedCell, SheetPlan } from '../../src/core/workbook/writeBook.ts';
import { readFigures, type FigureRow } from './figures.ts';

/** How one table of an office stands on its sheet. */
export type Layout = {
  readonly sheet: string;
  /** Name of the list of figures. */
  readonly figures: string;
  /** Everything above, between and below the figures, exactly as printed, by address. */
  readonly heads: Readonly<Record<string, string | number>>;
  /** Column letters of each column of figures. */
  readonly columns: Readonly<Record<string, string>>;
  readonly formats: Readonly<Record<string, string>>;
  readonly widths: readonly number[];
  readonly merges?: readonly string[];
  /** Rows in bold. */
  readonly bold: readonly number[];
  /** Rows of titles and of remarks: not centred. */
  readonly left: readonly number[];
};

const UNIT_LINES = ['%', 'Tỷ đồng', 'Triệu USD', 'Nghìn tấn; Triệu USD'];

/** The sheet that a layout and its figures make. */
export function sheetOf(layout: Layout): SheetPlan {
  const heads = Object.entries(layout.heads).map(([at, value]) => ({ at, value, look: headLook(layout, at, value) }));
  const figures = readFigures(layout.figures);
  const body = figures.flatMap((row) => bodyCells(layout, row));
  return {
    name: layout.sheet,
    cells: [...heads, ...body],
    widths: layout.widths,
    heights: Object.fromEntries(figures.flatMap((row) => tall(row))),
    ...(layout.merges && { merges: layout.merges }),
    print: { landscape: false, footer: '' },
  };
}

/** Labels of several lines need a row as high; others keep the height of the sheet. */
function tall({ cell = '', label = '' }: FigureRow): [number, number][] {
  const lines = label.split('\n').length;
  return lines > 1 ? [[fromA1(cell)?.row ?? 0, 15 * lines]] : [];
}

function headLook({ left, bold }: Layout, at: string, value: string | number): CellLook {
  const row = fromA1(at)?.row ?? 0;
  const unit = UNIT_LINES.includes(String(value));
  return {
    size: 11,
    align: left.includes(row) ? 'left' : unit ? 'right' : 'center',
    bold: bold.includes(row),
    ...(unit && { italic: true }),
  };
}

function bodyCells({ columns, formats, bold }: Layout, figures: FigureRow): PlannedCell[] {
  const at = figures['cell'] ?? '';
  const label = figures['label'] ?? '';
  const row = fromA1(at)?.row ?? 0;
  const look = { size: 11, bold: bold.includes(row) };
  const values = Object.entries(columns).flatMap(([name, letters]): PlannedCell[] => {
    const text = figures[name] ?? '';
    if (text === '') return [];
    const value = Number.isFinite(Number(text)) ? Number(text) : text;
    return [
      {
        at: letters + row,
        value,
        look: { ...look, align: name === 'order' ? 'center' : 'right', format: formats[name] ?? '0.0' },
      },
    ];
  });
  return [{ at, value: label, look: { ...look, align: 'left', wrap: label.includes('\n') } }, ...values];
}

/** Addresses of a block of header rows: one list of texts a row, from a column on; empty texts leave the cell empty. */
export function block(
  firstRow: number,
  columns: string,
  rows: readonly (readonly (string | number)[])[],
): Record<string, string | number> {
  const letters = columns.split('');
  return Object.fromEntries(
    rows.flatMap((texts, r) =>
      texts.flatMap((text, c) => (text === '' ? [] : [[`${letters[c] ?? ''}${firstRow + r}`, text] as const])),
    ),
  );
}

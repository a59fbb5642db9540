import { a1 } from '../model/address.ts';
import type { Text } from '../model/text.ts';
import { cellAt } from '../workbook/grid.ts';
import { isFigure } from './cellForms.ts';
import type { TableReading } from './readColumn.ts';
import type { SheetTable } from './sheetTable.ts';

/** Why a table is not read, with what to do. */
const WHY: Record<'title' | 'body', Text> = {
  title: {
    vi: 'Có số nhưng không có tên biểu: hãy chỉ dòng tên, hoặc nêu chỉ tiêu của từng cột.',
    en: 'There are figures but no title: point out the title, or name the measure of each column.',
  },
  body: {
    vi: 'Có số nhưng không nhận ra tiêu đề cột và tên dòng: hãy chỉ tiêu đề, tên dòng và thân bảng.',
    en: 'There are figures but no headings and row labels were made out: point out headings, labels and body.',
  },
};

/** What a table that is not read leaves behind: one problem with all its figures. Null for one that holds none. */
export function unreadTable({ grid, pages }: SheetTable, why: 'title' | 'body'): TableReading | null {
  const rows = pages.flatMap(({ titleRows, headerRows, bodyRows, noteRows }) => [
    ...titleRows,
    ...headerRows,
    ...bodyRows,
    ...noteRows,
  ]);
  const figures = rows
    .toSorted((a, b) => a - b)
    .flatMap((row) =>
      [...(grid.rows.get(row)?.keys() ?? [])]
        .filter((column) => isFigure(cellAt(grid, row, column)))
        .map((column) => a1(row, column)),
    );
  const [first] = figures;
  if (first === undefined) return null;
  const cell = figures.length === 1 ? first : `${first}:${figures.at(-1) ?? first}`;
  const problem = {
    severity: figures.length > 1 ? 'warn' : 'note', // a lone number is no table
    code: 'table-unread',
    sheet: grid.sheet,
    cell,
    cells: figures.length,
    text: WHY[why],
  } as const;
  return { columns: [], rows: [], observations: [], problems: [problem], cells: figures.length };
}

import { a1 } from '../model/address.ts';
import type { Problem } from '../model/observation.ts';
import type { Grid } from '../workbook/grid.ts';

/** The sheet without its hidden rows and columns, where books keep stale numbers, and a note of what was left out. */
export function visibleGrid(grid: Grid): { grid: Grid; notes: Problem[] } {
  const { hiddenRows, hiddenColumns } = grid;
  if (!hiddenRows?.size && !hiddenColumns?.size) return { grid, notes: [] };
  let left = 0;
  let first = '';
  const rows = new Map(
    [...grid.rows].map(([row, cells]) => {
      const shown = new Map([...cells].filter(([column]) => !hiddenRows?.has(row) && !hiddenColumns?.has(column)));
      if (first === '') {
        const gone = [...cells.keys()].find((column) => !shown.has(column));
        if (gone !== undefined) first = a1(row, gone);
      }
      left += cells.size - shown.size;
      return [row, shown] as const;
    }),
  );
  for (const [row, cells] of rows) if (cells.size === 0) rows.delete(row);
  const note: Problem = {
    severity: 'note',
    code: 'hidden-cells',
    sheet: grid.sheet,
    cell: first,
    cells: 0,
    text: {
      vi: `${left} ô ở dòng hoặc cột ẩn; không nhập khi chưa được hỏi.`,
      en: `${left} cells in hidden rows or columns; not imported unasked.`,
    },
  };
  return { grid: { ...grid, rows }, notes: left > 0 ? [note] : [] };
}

import type { SheetPiece } from '../../core/model/views.ts';

export type PieceCell = {
  readonly column: number;
  readonly text: string;
  readonly numeric: boolean;
  /** Columns that the text runs over, as a spreadsheet lets it. */
  readonly span: number;
};

/** The cells of one row as a spreadsheet draws them: a long text runs on over the empty cells to its right. */
export function drawnCells(
  row: SheetPiece['rows'][number],
  columns: readonly number[],
  keep: number | null,
): readonly PieceCell[] {
  const drawn: PieceCell[] = [];
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i] ?? 0;
    const { text = '', numeric = false } = row.cells[i] ?? {};
    let span = 1;
    while (text && !numeric && i + 1 < columns.length && !row.cells[i + 1]?.text && columns[i + 1] !== keep) {
      span++;
      i++;
    }
    drawn.push({ column, text, numeric, span });
  }
  return drawn;
}

/** The current column of a row, and the chosen ones where more than one cell is chosen. */
export type Touched = { readonly at: number | null; readonly chosen: readonly [number, number] | null };

/** The current cell of a grid and the range that reaches from its anchor to it. */
export class Cursor {
  row = $state(0);
  #fromRow = $state(0);
  #column = $state<number | null>(null);
  #fromColumn = $state<number | null>(null);
  readonly #start: () => number;

  /** Begins in the column that matters most, wherever that stands once the table is there. */
  constructor(start: () => number) {
    this.#start = start;
  }
  get column(): number {
    return this.#column ?? Math.max(0, this.#start());
  }

  /** Goes to a cell; extending keeps the anchor where it is. */
  to(row: number, column: number, extend = false): void {
    this.row = row;
    this.#column = column;
    if (extend) return;
    this.#fromRow = row;
    this.#fromColumn = column;
  }
  get rows(): readonly [number, number] {
    return [Math.min(this.row, this.#fromRow), Math.max(this.row, this.#fromRow)];
  }
  get columns(): readonly [number, number] {
    const from = this.#fromColumn ?? this.column;
    return [Math.min(this.column, from), Math.max(this.column, from)];
  }
  /** What it touches of a row; null where it is elsewhere. */
  touching(row: number): Touched | null {
    const [top, bottom] = this.rows;
    if (row < top || row > bottom) return null;
    return { at: row === this.row ? this.column : null, chosen: this.size > 1 ? this.columns : null };
  }
  holds(row: number, column: number): boolean {
    const [top, bottom] = this.rows;
    const [left, right] = this.columns;
    return row >= top && row <= bottom && column >= left && column <= right;
  }
  get size(): number {
    return (this.rows[1] - this.rows[0] + 1) * (this.columns[1] - this.columns[0] + 1);
  }
}

/** Takes the cursor to the cell that a key was pressed in, where focus came there by another way. */
export function follow({ dataset: { row, column } }: HTMLElement, cursor: Cursor): void {
  const [own, place] = [Number(row), Number(column)];
  if (row !== undefined && column !== undefined && (cursor.row !== own || cursor.column !== place))
    cursor.to(own, place);
}

/** Where a key leads from a cell; null for a key that is not ours. */
export function stepOf(key: string, ctrl: boolean, page: number): readonly [number, number] | null {
  const far = 10_000;
  const steps: Record<string, readonly [number, number]> = {
    ArrowUp: [ctrl ? -far : -1, 0],
    ArrowDown: [ctrl ? far : 1, 0],
    ArrowLeft: [0, ctrl ? -far : -1],
    ArrowRight: [0, ctrl ? far : 1],
    PageUp: [-page, 0],
    PageDown: [page, 0],
    Home: [ctrl ? -far : 0, -far],
    End: [ctrl ? far : 0, far],
  };
  return steps[key] ?? null;
}

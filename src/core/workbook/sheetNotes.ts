/** How the cells of one style look, as far as it helps to read a table. */
export type Look = { readonly indent: number; readonly bold: boolean };

/** What the own scan of a sheet knows and the spreadsheet library does not give. */
export type SheetNotes = {
  readonly name: string;
  readonly hidden: boolean;
  /** False for charts and macro sheets: nothing of them is read. */
  readonly cells: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The look of a cell (row from 1, column from 0); undefined where the file does not say. */
  look(row: number, column: number): Look | undefined;
  /** Whether the scan met a written cell at this place: the library must not know of others. */
  written(row: number, column: number): boolean;
};

/** Style numbers by cell, kept small: one sparse list a row. */
export type StyleMap = Pick<SheetNotes, 'look' | 'written'> & {
  set(row: number, column: number, style: number): boolean;
};

/** `set` says false when the place was taken already. */
export function createStyleMap(looks: readonly Look[]): StyleMap {
  const rows = new Map<number, number[]>();
  return {
    set(row, column, style) {
      let cells = rows.get(row);
      if (!cells) rows.set(row, (cells = []));
      if (cells[column] !== undefined) return false;
      cells[column] = style;
      return true;
    },
    look: (row, column) => looks[rows.get(row)?.[column] ?? -1],
    written: (row, column) => rows.get(row)?.[column] !== undefined,
  };
}

import { MAX_COLUMNS, type Bounds } from './bounds.ts';
import type { GridCell, Merge } from './grid.ts';
import { htmlAttribute } from './htmlText.ts';

/** One table of a web page while it is read; rows from index 0, merges and hidden rows from 1. */
export type HtmlTable = {
  readonly rows: Map<number, GridCell>[];
  readonly merges: Merge[];
  readonly hiddenRows: Set<number>;
  text(text: string): void;
  tag(name: string, close: boolean, rest: string): void;
  end(): void;
};

type Open = { text: string; bold: boolean; readonly wide: number; readonly high: number; readonly hidden: boolean };

const hides = (rest: string): boolean => /display\s*:\s*none/i.test(htmlAttribute(rest, 'style'));
const span = (rest: string, name: string, most: number): number =>
  Math.min(Math.max(Math.trunc(Number(htmlAttribute(rest, name) || 1)) || 1, 1), most);

export function createHtmlTable(tag: string, bounds: Bounds): HtmlTable {
  const rows: Map<number, GridCell>[] = [];
  const merges: Merge[] = [];
  const hiddenRows = new Set<number>();
  const hidden = hides(tag);
  /** For each column the last row that a cell from above reaches. */
  const taken: number[] = [];
  let column = 0;
  let cell: Open | null = null;

  function endCell(): void {
    if (!cell || cell.hidden) {
      cell = null;
      return;
    }
    const row = rows.length;
    while ((taken[column] ?? 0) >= row) column++;
    const { text, wide, high, bold } = cell;
    bounds.place(row, column + wide - 1);
    for (let c = column; c < column + wide; c++) taken[c] = row + high - 1;
    const value = text
      .replace(/^[ \n]+|[ \n]+$/g, '')
      .replace(/ *\n */g, '\n')
      .normalize('NFC');
    if (value.trim() !== '') {
      bounds.cells(1);
      bounds.text({ shown: value, formula: null });
      rows[row - 1]?.set(column, { kind: 'text', value, shown: value, formula: null, bold });
    }
    if (wide * high > 1) {
      bounds.merges(1);
      merges.push({ top: row, left: column, bottom: row + high - 1, right: column + wide - 1 });
    }
    column += wide;
    cell = null;
  }

  function startRow(rest: string): void {
    endCell();
    rows.push(new Map());
    bounds.place(rows.length, 0);
    if (hidden || hides(rest)) hiddenRows.add(rows.length);
    column = 0;
  }

  return {
    rows,
    merges,
    hiddenRows,
    text(text) {
      if (cell) cell.text += cell.text === '' || cell.text.endsWith('\n') ? text.replace(/^ /, '') : text;
    },
    tag(name, close, rest) {
      if (name === 'tr') {
        if (close) endCell();
        else startRow(rest);
      } else if (name === 'td' || name === 'th') {
        endCell();
        if (close) return;
        if (rows.length === 0) startRow('');
        const [wide, high] = [span(rest, 'colspan', 1000), span(rest, 'rowspan', 65_534)];
        cell = { text: '', bold: name === 'th', wide: Math.min(wide, MAX_COLUMNS), high, hidden: hides(rest) };
      } else if (!cell) return;
      else if (name === 'br' || name === 'p' || name === 'div' || name === 'li') {
        if (cell.text !== '' && !cell.text.endsWith('\n')) cell.text += '\n';
      } else if ((name === 'b' || name === 'strong') && !close && cell.text.trim() === '') cell.bold = true;
    },
    end() {
      endCell();
      // a span may reach below the last row
      for (const [i, merge] of merges.entries())
        if (merge.bottom > rows.length) merges[i] = { ...merge, bottom: rows.length };
    },
  };
}

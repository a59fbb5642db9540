import { NUMBERS } from '../../../core/model/number.ts';
import type { Lang } from '../../../core/model/text.ts';
import type { Words } from '../../text/vi.ts';
import type { Cursor } from '../../parts/cursor.svelte.ts';
import { cellText } from './cellText.ts';
import { asHtml, asTsv, copyCell, type CopyCell, type CopyLine } from '../../parts/copy.ts';
import type { GridColumn, GridRow } from './gridModel.ts';
import type { GridView } from './gridView.ts';
import { columnTitle } from './headText.ts';

/** What a copy puts on the clipboard, and how many lines and cells it has. */
export type Copied = { readonly tsv: string; readonly html: string; readonly lines: number; readonly cells: number };

/** The whole table with heads and names where that was asked for, else the chosen cells alone. Small lines have no text and are left out. */
export function copied(view: GridView, cursor: Cursor, t: Words, lang: Lang): Copied {
  const [top, bottom] = cursor.rows;
  const [left, right] = cursor.columns;
  const all = [...view.rows, ...view.foot];
  const places = view.grid.columns.flatMap(({ own }, i) => (own === 'spark' ? [] : [i]));
  const chosen = view.copyingAll ? places : places.filter((i) => i >= left && i <= right);
  const rows = view.copyingAll ? all : all.slice(top, bottom + 1);
  const cells = (row: GridRow): CopyLine => chosen.map((i) => cellOf(row, i, view.grid.columns[i], t, lang));
  const lines = rows.map((row) => (view.copyingAll ? [{ text: row.area.name }, ...cells(row)] : cells(row)));
  const heads = chosen.map((i) => ({ text: columnTitle(view.grid.columns[i] as GridColumn, t, lang) }));
  const whole = view.copyingAll ? [[{ text: t.table.area }, ...heads], ...lines] : lines;
  const count = { lines: lines.length, cells: lines.length * chosen.length };
  return { tsv: asTsv(whole), html: asHtml(whole, view.copyingAll ? 1 : 0, lang), ...count };
}

/** A count "6/10" would be read as a day: it is copied in words. */
function cellOf(row: GridRow, i: number, column: GridColumn | undefined, t: Words, lang: Lang): CopyCell {
  const said = row.says?.[i];
  if (said?.text !== undefined) {
    const [k, n] = said.text.split('/');
    return { text: k && n ? t.grid.ofMany(k, n) : said.text };
  }
  return copyCell(row.cells[i] ?? null, lang, (value) =>
    column ? cellText(value, column, NUMBERS[lang]) : String(value),
  );
}

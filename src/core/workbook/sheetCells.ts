import { fromA1 } from '../model/address.ts';
import { MAX_COLUMNS, type Bounds } from './bounds.ts';
import type { CellStyle } from './cellStyles.ts';
import { sortedRows, upTo, type SheetContent } from './filledRows.ts';
import { isWithin, type GridCell, type Merge, type RowSpan } from './grid.ts';
import { damaged } from './refusals.ts';
import { createSharedFormulas } from './sharedFormulas.ts';
import { cellOf, writtenIn, type CellContext } from './sheetCell.ts';
import { createPlaces } from './sheetPlaces.ts';
import { walkTags, type Tags } from './xmlTags.ts';
import { attribute, isTrue } from './xmlText.ts';

/** What the sheets of a book share; `plain` is the style of cells that name one that is not there. */
export type BookContext = Omit<CellContext, 'part'> & {
  readonly styles: readonly CellStyle[];
  readonly plain: CellStyle;
  readonly bounds: Bounds;
};

/**
 * One pass over the XML of a sheet (without comments and CDATA). Refuses cells outside the limits of a sheet, in another row
 * than their own, or twice at a place. The size that the sheet declares is not read, nor is what rows hold outside `only`.
 */
export function readSheet(part: string, xml: string, book: BookContext, only?: RowSpan): SheetContent {
  const tags = walkTags(part, xml);
  const hiddenColumns = new Set<number>();
  while (tags.next() && tags.name !== 'sheetData') if (tags.name === 'col') addHidden(tags, hiddenColumns);
  const filled = tags.name === 'sheetData' && !tags.empty;
  const { rows, hiddenRows, lastColumn } = filled ? readRows(tags, part, book, only) : NO_ROWS;
  const merges = mergesIn(part, xml.slice(tags.end()), book.bounds);
  const lastRow = [...rows.keys()].at(-1) ?? 0;
  return { rows, merges, hiddenRows: upTo(hiddenRows, lastRow), hiddenColumns: upTo(hiddenColumns, lastColumn) };
}

type Rows = Pick<SheetContent, 'rows' | 'hiddenRows'> & { readonly lastColumn: number };
const NO_ROWS: Rows = { rows: new Map(), hiddenRows: new Set(), lastColumn: 0 };

/** The rows of `sheetData`, whose tag was met last; the walk ends behind it. */
function readRows(tags: Tags, part: string, book: BookContext, only: RowSpan | undefined): Rows {
  const context: CellContext = { part, strings: book.strings, date1904: book.date1904 };
  const shared = createSharedFormulas();
  const places = createPlaces(part, book.bounds);
  const hiddenRows = new Set<number>();
  let filled = new Map<number, GridCell>();
  let lastColumn = 0;
  const rows = new Map<number, Map<number, GridCell>>();
  for (;;) {
    if (!tags.next()) throw damaged(part);
    if (tags.closes) {
      if (tags.name === 'sheetData') break;
    } else if (tags.name === 'row') {
      const row = places.row(tags.attribute('r'));
      if (isTrue(tags.attribute('hidden'))) hiddenRows.add(row);
      if (only && !isWithin(only, row)) {
        tags.leave();
        continue;
      }
      filled = rows.get(row) ?? new Map();
    } else if (tags.name === 'c') {
      const column = places.cell(tags.attribute('r'), !tags.empty);
      if (tags.empty) continue;
      const type = tags.attribute('t') ?? 'n';
      const style = book.styles[Number(tags.attribute('s') ?? 0)] ?? book.plain;
      const cell = cellOf(type, writtenIn(part, tags, places.at, shared), style, context);
      if (!cell) continue;
      book.bounds.text(cell);
      if (filled.size === 0) rows.set(places.at.row, filled);
      filled.set(column, cell);
      if (column > lastColumn) lastColumn = column;
    }
  }
  return { rows: places.inOrder() ? rows : sortedRows(rows), hiddenRows, lastColumn };
}

function addHidden(tags: Tags, hidden: Set<number>): void {
  if (!isTrue(tags.attribute('hidden'))) return;
  const last = Math.min(Number(tags.attribute('max') ?? 0), MAX_COLUMNS);
  for (let column = Math.max(Number(tags.attribute('min') ?? 1), 1); column <= last; column++) hidden.add(column - 1);
}

function mergesIn(part: string, xml: string, bounds: Bounds): Merge[] {
  const merges: Merge[] = [];
  for (const [, tag = ''] of xml.matchAll(/<(?:\w+:)?mergeCell\s([^>]*)>/g)) {
    bounds.merges(1);
    const [start, end] = (attribute(tag, 'ref') ?? '').split(':').map(fromA1);
    if (!start || end === null) throw damaged(`${part}: ${tag.slice(0, 40)}`);
    const last = end ?? start;
    merges.push({ top: start.row, left: start.column, bottom: last.row, right: last.column });
  }
  return merges;
}

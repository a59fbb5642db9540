import { MAX_COLUMNS, MAX_ROWS, type Bounds } from './bounds.ts';
import type { Book, Grid, GridCell, Merge } from './grid.ts';
import { openCell } from './openDocumentCell.ts';
import { openLooks, type OpenLooks } from './openDocumentStyles.ts';
import { damaged, encrypted } from './refusals.ts';
import { attribute, plainXml } from './xmlText.ts';
import { partText, type ZipParts } from './zipParts.ts';

/** What lies inside a cell or a sheet without being written in it: notes, pictures, charts and their own tables. */
const APART = /^(?:office:annotation|draw:[\w-]+|table:shapes|text:note|table:detective|table:tracked-changes)$/;
const TAG = /<(\/?)([\w.-]+:[\w.-]+)([^>]*)>/g;

export function openDocumentBook(zip: ZipParts, bounds: Bounds): Book {
  if (/<(?:\w+:)?encryption-data\b/.test(zip.text('META-INF/manifest.xml') ?? '')) throw encrypted();
  const content = zip.text('content.xml');
  if (content === null) throw damaged('content.xml');
  return openXml(plainXml(content), bounds);
}

/** The same content as one XML file (.fods). */
export function flatDocumentBook(bytes: Uint8Array, bounds: Bounds): Book {
  return openXml(plainXml(partText('fods', bytes)), bounds);
}

type Sheet = ReturnType<typeof createSheet>;

function openXml(xml: string, bounds: Bounds): Book {
  const looks = openLooks(xml);
  const grids: Grid[] = [];
  let sheet: Sheet | null = null;
  let cell: { readonly tag: string; readonly from: number } | null = null;
  let apart: { readonly name: string; depth: number } | null = null;
  let inner = '';
  for (const found of xml.matchAll(TAG)) {
    const [whole, close = '', name = '', tag = ''] = found;
    const alone = tag.endsWith('/');
    if (apart) {
      if (name === apart.name && !alone) apart.depth += close ? -1 : 1;
      if (apart.depth === 0) {
        if (cell) cell = { tag: cell.tag, from: found.index + whole.length };
        apart = null;
      }
    } else if (!close && !alone && APART.test(name)) {
      if (cell) inner += xml.slice(cell.from, found.index);
      apart = { name, depth: 1 };
    } else if (name === 'table:table') {
      if (close) {
        if (sheet) grids.push(sheet.grid());
        sheet = null;
      } else if (sheet) throw damaged('a table inside a table');
      else sheet = createSheet(tag, looks, bounds);
    } else if (!sheet) continue;
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      if (alone) sheet.cell(tag, '');
      else if (!close) cell = { tag, from: found.index + whole.length };
      else if (cell) {
        sheet.cell(cell.tag, inner + xml.slice(cell.from, found.index));
        cell = null;
        inner = '';
      }
    } else if (name === 'table:table-row') {
      if (close) sheet.endRow();
      else sheet.row(tag);
      if (alone) sheet.endRow();
    } else if (name === 'table:table-column' && !close) sheet.column(tag);
  }
  if (sheet || grids.length === 0) throw damaged('content.xml');
  return { grids, date1904: false };
}

const times = (tag: string, name: string): number => {
  const count = Number(attribute(tag, name) ?? 1);
  if (!Number.isSafeInteger(count) || count < 1) throw damaged(name);
  return count;
};

/** Builds one sheet. Rows and cells that are repeated count as often as they stand; empty ones cost nothing. */
function createSheet(tag: string, looks: OpenLooks, bounds: Bounds) {
  const rows = new Map<number, Map<number, GridCell>>();
  const merges: Merge[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const hides = (of: string): boolean => /^(?:collapse|filter)$/.test(attribute(of, 'visibility') ?? '');
  let row = 1;
  let column = 0;
  let columns = 0;
  let rowTag = '';
  let cells = new Map<number, GridCell>();

  return {
    column(of: string): void {
      const count = times(of, 'number-columns-repeated');
      if (hides(of)) for (let c = columns; c < Math.min(columns + count, MAX_COLUMNS); c++) hiddenColumns.add(c);
      columns += count;
    },
    row(of: string): void {
      rowTag = of;
      column = 0;
      cells = new Map();
    },
    cell(of: string, content: string): void {
      const count = times(of, 'number-columns-repeated');
      const read = openCell(of, content, looks);
      const [wide, high] = [times(of, 'number-columns-spanned'), times(of, 'number-rows-spanned')];
      if (wide * high > 1) {
        bounds.merges(1);
        merges.push({ top: row, left: column, bottom: row + high - 1, right: column + wide - 1 });
      }
      if (read) {
        bounds.place(row, column + count - 1);
        bounds.cells(count);
        bounds.text(read, count);
        for (let c = column; c < column + count; c++) cells.set(c, read);
      }
      column += count;
    },
    endRow(): void {
      const count = times(rowTag, 'number-rows-repeated');
      if (cells.size > 0) {
        bounds.place(row + count - 1, 0);
        bounds.cells(cells.size * (count - 1));
        for (let r = row; r < row + count; r++) rows.set(r, cells);
      }
      if (hides(rowTag)) for (let r = row; r < row + count && r <= MAX_ROWS; r++) hiddenRows.add(r);
      row += count;
      rowTag = '';
      cells = new Map();
    },
    grid(): Grid {
      const filled = [...rows.values()].reduce((most, cellsOf) => Math.max(most, ...cellsOf.keys()), 0);
      const last = [...rows.keys()].at(-1) ?? 0;
      return {
        sheet: (attribute(tag, 'name') ?? '').normalize('NFC'),
        hidden: looks.hidesTable(attribute(tag, 'style-name')),
        rows,
        merges: merges.filter((merge) => merge.top <= last),
        hiddenRows: new Set([...hiddenRows].filter((n) => n <= last)),
        hiddenColumns: new Set([...hiddenColumns].filter((n) => n <= filled)),
      };
    },
  };
}

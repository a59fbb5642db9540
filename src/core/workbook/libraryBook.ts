import * as XLSX from 'xlsx';
import type { Bounds } from './bounds.ts';
import { withForeignBooks } from './foreignBooks.ts';
import { kindOfFormat } from './cellFormats.ts';
import { upTo } from './filledRows.ts';
import type { Book, Grid, GridCell, Merge } from './grid.ts';
import { damaged, encrypted } from './refusals.ts';
import type { SheetNotes } from './sheetNotes.ts';
import './wideText.ts';

const OPTIONS: XLSX.ParsingOptions = {
  type: 'buffer',
  dense: true,
  cellHTML: false,
  cellNF: true,
  cellText: true,
  cellFormula: true,
  WTF: false,
};

type Decode = (text: string) => string;
const composed: Decode = (text) => text.normalize('NFC');

/** Cells through the spreadsheet library, everything else from the own scan, sheet by sheet in the same order. */
export function libraryBook(
  bytes: Uint8Array,
  notes: readonly SheetNotes[],
  bounds: Bounds,
  form: 'xls' | 'xlsb',
  decode: Decode = (text) => text,
): Book {
  const book = parse(bytes, form === 'xlsb');
  const sheets = book.SheetNames.map((name) => (Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined));
  if (sheets.length === 0 || sheets.length !== notes.length) throw damaged(`${sheets.length} / ${notes.length} sheets`);
  const own = new Set(book.SheetNames);
  const grids = notes.flatMap((sheet, i) => {
    if (!sheet.cells) return [];
    const data = sheets[i];
    if (!data) throw damaged(`sheet ${i + 1}`);
    const name = composed(sheet.name || decode(book.SheetNames[i] ?? ''));
    return [gridOf(name, data, sheet, bounds, (text) => composed(decode(text)), own)];
  });
  return { grids, date1904: book.Workbook?.WBProps?.date1904 === true };
}

/**
 * In .xlsb a formula without a saved result is a stub: it must not look like an empty cell. In .xls a formula always has one, and
 * stubs would only be the many empty cells that have a border.
 */
function parse(bytes: Uint8Array, sheetStubs: boolean): XLSX.WorkBook {
  try {
    return XLSX.read(bytes, { ...OPTIONS, sheetStubs });
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw /password|encrypt/i.test(what) ? encrypted() : damaged(what);
  }
}

function gridOf(
  name: string,
  sheet: XLSX.WorkSheet,
  notes: SheetNotes,
  bounds: Bounds,
  decode: Decode,
  own: ReadonlySet<string>,
): Grid {
  const rows = new Map<number, Map<number, GridCell>>();
  const dense = (sheet as { '!data'?: (XLSX.CellObject | undefined)[][] })['!data'] ?? [];
  let lastColumn = 0;
  dense.forEach((cells, r) => {
    const row = new Map<number, GridCell>();
    cells?.forEach((cell, c) => {
      const read = cell && cellOf(cell, decode, own);
      if (!read) return;
      if (!notes.written(r + 1, c)) throw damaged(`${name}: ${XLSX.utils.encode_cell({ r, c })}`);
      const look = notes.look(r + 1, c);
      row.set(c, look ? { ...read, indent: look.indent, bold: look.bold } : read);
      bounds.text(read);
      lastColumn = Math.max(lastColumn, c);
    });
    if (row.size > 0) rows.set(r + 1, row);
    dense[r] = []; // a large sheet stands in memory once, not twice
  });
  const { hidden, hiddenRows, hiddenColumns } = notes;
  return {
    sheet: name,
    hidden,
    rows,
    merges: (sheet['!merges'] ?? []).map(mergeOf),
    hiddenRows: upTo(hiddenRows, dense.length),
    hiddenColumns: upTo(hiddenColumns, lastColumn),
  };
}

const mergeOf = ({ s, e }: XLSX.Range): Merge => ({ top: s.r + 1, left: s.c, bottom: e.r + 1, right: e.c });

function cellOf(cell: XLSX.CellObject, decode: Decode, own: ReadonlySet<string>): GridCell | null {
  const formula = typeof cell.f === 'string' && cell.f !== '' ? withForeignBooks(cell.f, own) : null;
  const shown = typeof cell.w === 'string' ? cell.w : cell.v === undefined ? '' : String(cell.v);
  if (cell.t === 'z' || cell.v === undefined)
    return formula ? { kind: 'uncalculated', value: null, shown, formula } : null;
  if (cell.t === 'e') return { kind: 'error', value: shown, shown, formula };
  if (cell.t === 's') {
    if (cell.v === '') return null;
    const value = decode(String(cell.v));
    return { kind: 'text', value, shown: shown === cell.v ? value : decode(shown), formula };
  }
  if (cell.t === 'b') return { kind: 'bool', value: cell.v === true, shown, formula };
  if (typeof cell.v !== 'number' || !Number.isFinite(cell.v)) return { kind: 'error', value: shown, shown, formula };
  return { kind: kindOfFormat(typeof cell.z === 'string' ? cell.z : 'General'), value: cell.v, shown, formula };
}

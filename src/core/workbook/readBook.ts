import * as XLSX from 'xlsx';
import { Refusal } from '../model/text.ts';
import { formatOf } from './format.ts';
import type { Book, CellKind, Grid, GridCell } from './grid.ts';
import { neededParts } from './neededParts.ts';
import { ENCRYPTED, openZip, storedZip } from './zipParts.ts';

const MAX_CELLS = 5_000_000;
const OPTIONS: XLSX.ParsingOptions = {
  type: 'buffer',
  dense: true,
  cellHTML: false,
  cellNF: true,
  cellText: true,
  cellFormula: true,
  sheetStubs: true, // a formula without a saved result is a stub: it must not look like an empty cell
  WTF: false,
};

/** Reads every sheet of a workbook. Refuses what is no spreadsheet, encrypted, damaged or too large. */
export function readBook(bytes: Uint8Array): Book {
  const format = formatOf(bytes);
  const safe = format === 'ooxml' ? neededParts(bytes) : format === 'ods' ? openDocument(bytes) : bytes;
  const book = parse(safe);
  const names = book.SheetNames;
  const sheets = new Map(names.map((name) => [name, Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined]));
  if (names.length === 0 || [...sheets.values()].includes(undefined))
    throw new Refusal('damaged-file', {
      vi: 'Sổ không có trang tính đọc được. Chưa ghi gì vào kho.',
      en: 'The workbook has no readable sheet. Nothing was stored.',
    });
  let cells = 0;
  const grids = names.map((name, i) => {
    const grid = gridOf(name, sheets.get(name) as XLSX.WorkSheet, (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) > 0);
    for (const row of grid.rows.values()) cells += row.size;
    if (cells > MAX_CELLS)
      throw new Refusal('too-large', { vi: 'Sổ có hơn 5 triệu ô.', en: 'The workbook has more than 5 million cells.' });
    return grid;
  });
  return { grids, date1904: book.Workbook?.WBProps?.date1904 === true };
}

function parse(bytes: Uint8Array): XLSX.WorkBook {
  try {
    return XLSX.read(bytes, OPTIONS);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    if (/password|encrypt/i.test(what)) throw new Refusal('encrypted-file', ENCRYPTED);
    throw new Refusal('damaged-file', {
      vi: `Không đọc được sổ (${what}). Tệp có thể bị hỏng; chưa ghi gì vào kho.`,
      en: `The workbook cannot be read (${what}). The file may be damaged; nothing was stored.`,
    });
  }
}

function openDocument(bytes: Uint8Array): Uint8Array {
  const zip = openZip(bytes);
  const parts = new Map<string, Uint8Array>();
  for (const name of ['mimetype', 'META-INF/manifest.xml', 'content.xml', 'styles.xml']) {
    const part = zip.read(name);
    if (part) parts.set(name, part);
  }
  return storedZip(parts);
}

function gridOf(name: string, sheet: XLSX.WorkSheet, hidden: boolean): Grid {
  const rows = new Map<number, Map<number, GridCell>>();
  const dense = (sheet as { '!data'?: (XLSX.CellObject | undefined)[][] })['!data'] ?? [];
  dense.forEach((cells, r) => {
    const row = new Map<number, GridCell>();
    cells?.forEach((cell, c) => {
      const read = cell && cellOf(cell);
      if (read) row.set(c, read);
    });
    if (row.size > 0) rows.set(r + 1, row);
  });
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r + 1, left: s.c, bottom: e.r + 1, right: e.c }));
  return { sheet: name, hidden, rows, merges };
}

function cellOf(cell: XLSX.CellObject): GridCell | null {
  const formula = typeof cell.f === 'string' && cell.f !== '' ? cell.f : null;
  const shown = typeof cell.w === 'string' ? cell.w : cell.v === undefined ? '' : String(cell.v);
  if (cell.t === 'z' || cell.v === undefined)
    return formula ? { kind: 'uncalculated', value: null, shown, formula } : null;
  if (cell.t === 'e') return { kind: 'error', value: shown, shown, formula };
  if (cell.t === 's')
    return cell.v === ''
      ? null
      : { kind: 'text', value: String(cell.v).normalize('NFC'), shown: shown.normalize('NFC'), formula };
  if (cell.t === 'b') return { kind: 'bool', value: cell.v === true, shown, formula };
  if (typeof cell.v !== 'number' || !Number.isFinite(cell.v)) return { kind: 'error', value: shown, shown, formula };
  return { kind: numberKind(cell), value: cell.v, shown, formula };
}

function numberKind(cell: XLSX.CellObject): CellKind {
  const format = typeof cell.z === 'string' ? cell.z : 'General';
  if (format === 'General') return 'number';
  if (XLSX.SSF.is_date(format)) return 'date';
  return format.replace(/"[^"]*"/g, '').includes('%') ? 'percent' : 'number';
}

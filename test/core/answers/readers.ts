import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from 'xlsx';
import { stageBook } from '../../../src/core/import/stageBook.ts';
import { columnLetters } from '../../../src/core/model/address.ts';
import { keyText } from '../../../src/core/model/observation.ts';
import { readBook } from '../../../src/core/workbook/readBook.ts';
import { realFiles, SHARED, type RealFile } from '../../fixtures/shared.ts';
import { readPlainXlsx, type PlainCell } from '../plainXlsx.ts';

export type Cells = (address: string) => PlainCell | undefined;

/** One imported number, with all that its cell was taken for. */
export type Imported = {
  readonly key: string;
  readonly item: string;
  readonly itemLabel: string;
  readonly area: string;
  readonly meaning: string;
  readonly value: number | null;
};

const books = realFiles('gso', /\.xlsx?$/);
const fileOf = (start: string): RealFile => {
  const book = books.find(({ name }) => name.startsWith(start));
  if (!book) throw new Error(`No book ${start}`);
  return book;
};

const opened = new Map<string, XLSX.WorkBook | ReturnType<typeof readPlainXlsx>>();

/** A book by the second reader, read once. */
function opening<T extends XLSX.WorkBook | ReturnType<typeof readPlainXlsx>>(path: string, read: () => T): T {
  const known = opened.get(path) as T | undefined;
  const book = known ?? read();
  opened.clear();
  opened.set(path, book);
  return book;
}

/** Cells of a sheet by a reader that shares nothing with the importer; legacy letters are looked up one by one. */
export function plainSheet(start: string, sheet: string, legacy = false): Cells {
  const { path, name } = fileOf(start);
  if (/\.xlsx$/.test(name)) {
    const cells = opening(path, () => readPlainXlsx(path)).get(sheet);
    return (address) => cells?.get(address);
  }
  const cells = opening(path, () => XLSX.read(readFileSync(path))).Sheets[sheet];
  const letters = legacy ? tcvn3() : new Map<string, string>();
  return (address) => {
    const cell = cells?.[address] as XLSX.CellObject | undefined;
    if (!cell || cell.v === undefined) return undefined;
    const text = [...String(cell.v)].map((letter) => letters.get(letter) ?? letter).join('');
    return { text, isNumber: cell.t === 'n' };
  };
}

function tcvn3(): Map<string, string> {
  const lines = readFileSync(join(SHARED ?? '', 'tcvn3_map.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return new Map(lines.map((line) => line.split(',')).map(([, from = '', to = '']) => [from, to]));
}

const staged = new Map<string, Map<string, Imported>>();

/** What the importer made of a book, by "sheet!address". */
export function importedCells(start: string): ReadonlyMap<string, Imported> {
  const known = staged.get(start);
  if (known) return known;
  const { name, bytes } = fileOf(start);
  const made = new Map<string, Imported>();
  for (const { sheet, reading } of stageBook(readBook(bytes()), name.slice(0, 10)).tables) {
    const rows = new Map((reading?.rows ?? []).map((row) => [row.row, row]));
    for (const { key, status, value, row, column } of reading?.observations ?? []) {
      const source = reading?.columns[column];
      if (!source) throw new Error('an observation without a column');
      const unit = `${source.meaning.unit}${source.meaning.unitMult || ''}`;
      made.set(`${sheet}!${columnLetters(source.column)}${row}`, {
        key: keyText(key),
        item: key.item,
        itemLabel: rows.get(row)?.itemLabel ?? '',
        area: key.area,
        meaning: `${key.dataset} ${key.measure} ${key.timePeriod} ${key.basis} ${unit} ${status}`,
        value,
      });
    }
  }
  staged.set(start, made);
  return made;
}

/** The provinces of the shared list by every way of writing them. */
export function provincesByName(): Map<string, string> {
  const lines = readFileSync(join(SHARED ?? '', 'provinces.csv'), 'utf8')
    .normalize('NFC')
    .trim()
    .split('\n')
    .slice(1);
  return new Map(
    lines.flatMap((line) => {
      const [, code = '', name = '', ...rest] = line.split(',');
      return [name, ...(rest.at(-1) ?? '').split('|')].map((alias) => [alias.trim(), code] as const);
    }),
  );
}

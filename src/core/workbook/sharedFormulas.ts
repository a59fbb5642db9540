import { columnLetters, fromA1 } from '../model/address.ts';
import { MAX_COLUMNS, MAX_ROWS } from './bounds.ts';

export type Place = { readonly row: number; readonly column: number };

/** Formulas that are written once for many cells, by their numbers in the sheet. */
export type SharedFormulas = {
  set(id: string, formula: string, at: Place): void;
  /** The formula as it reads at another place; null where none of this number was written. */
  at(id: string, place: Place): string | null;
};

export function createSharedFormulas(): SharedFormulas {
  const known = new Map<string, { readonly formula: string; readonly at: Place }>();
  return {
    set: (id, formula, at) => void known.set(id, { formula, at }),
    at(id, { row, column }) {
      const first = known.get(id);
      return first ? moved(first.formula, row - first.at.row, column - first.at.column) : null;
    },
  };
}

const REFERENCE = /(^|[^._A-Z0-9])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![_.(A-Za-z0-9])/g;

/** A formula with the references that have no `$` moved. */
function moved(formula: string, rows: number, columns: number): string {
  return formula.replace(REFERENCE, (whole: string, ...pieces: string[]) => {
    const [before = '', fixedColumn = '', letters = '', fixedRow = '', digits = ''] = pieces;
    const place = fromA1(letters + digits);
    if (!place || place.column >= MAX_COLUMNS || place.row > MAX_ROWS) return whole; // a name, no place
    const column = fixedColumn ? place.column : place.column + columns;
    const row = fixedRow ? place.row : place.row + rows;
    if (column < 0 || column >= MAX_COLUMNS || row < 1 || row > MAX_ROWS) return `${before}#REF!`;
    return `${before}${fixedColumn}${columnLetters(column)}${fixedRow}${row}`;
  });
}

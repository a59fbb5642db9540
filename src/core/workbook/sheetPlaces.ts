import type { Bounds } from './bounds.ts';
import { damaged } from './refusals.ts';

/** Where a sheet is being read: the rows and cells that it names, one after the other. */
export type Places = {
  /** Row from 1, column from 0. */
  readonly at: { row: number; column: number };
  /** Goes to a row by its number, or to the next one. */
  row(named: string | null): number;
  /** Goes to a cell by its address, or to the one behind the last; `written` are those that may hold something. */
  cell(named: string | null, written: boolean): number;
  /** Refuses a sheet with two written cells at a place; false where a row or cell stands before an earlier one. */
  inOrder(): boolean;
};

export function createPlaces(part: string, bounds: Bounds): Places {
  const at = { row: 0, column: -1 };
  const written: number[] = [];
  let ordered = true;

  return {
    at,
    row(named) {
      at.row = named === null ? at.row + 1 : Number(named);
      at.column = -1;
      bounds.place(at.row, 0);
      if (!Number.isInteger(at.row)) throw damaged(`${part}: row ${named}`);
      return at.row;
    },
    cell(named, isWritten) {
      if (named === null) at.column++;
      else if (!goTo(named, at)) throw damaged(`${part}: ${named.slice(0, 20)}`);
      bounds.place(at.row, at.column);
      bounds.cells(1);
      if (!isWritten) return at.column;
      const place = at.row * 2 ** 14 + at.column;
      if (written.length > 0 && place <= (written.at(-1) as number)) ordered = false;
      written.push(place);
      return at.column;
    },
    inOrder() {
      if (!ordered && new Set(written).size < written.length) throw damaged(`${part}: a cell twice`);
      return ordered;
    },
  };
}

/** Goes to an address such as `AB12`; false where it is none or lies in another row. */
function goTo(address: string, at: { readonly row: number; column: number }): boolean {
  let column = 0;
  let row = 0;
  let i = 0;
  for (let code = address.charCodeAt(0); code >= 65 && code <= 90 && i < 3; code = address.charCodeAt(++i))
    column = column * 26 + code - 64;
  const letters = i;
  for (let code = address.charCodeAt(i); code >= 48 && code <= 57; code = address.charCodeAt(++i))
    row = row * 10 + code - 48;
  at.column = column - 1;
  return letters > 0 && i === address.length && i <= letters + 7 && row === at.row;
}

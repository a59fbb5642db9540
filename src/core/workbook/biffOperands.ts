import { columnLetters } from '../model/address.ts';
import { errorText } from './biffErrors.ts';
import { shortString } from './biffText.ts';
import { LeftToLibrary } from './leftToLibrary.ts';

/** Row and column of a cell, both from 0. */
export type BiffPlace = { readonly row: number; readonly column: number };

const [FREE_COLUMN, FREE_ROW] = [0x4000, 0x8000];
const [ROWS, COLUMNS] = [0x10000, 0x100];
const TOP: BiffPlace = { row: 0, column: 0 };

/** What a token without its class pushes, and how many bytes it takes. */
const OPERANDS: ReadonlyMap<number, readonly [size: number, (bytes: Buffer, at: number, place: BiffPlace) => string]> =
  new Map([
    [0x16, [0, () => '']], // an argument that is left out
    [0x1c, [1, (bytes, at) => errorText(bytes.readUInt8(at))]],
    [0x1d, [1, (bytes, at) => (bytes[at] === 0 ? 'FALSE' : 'TRUE')]],
    [0x1e, [2, (bytes, at) => String(bytes.readUInt16LE(at))]],
    [0x1f, [8, (bytes, at) => String(bytes.readDoubleLE(at))]],
    [0x24, [4, (bytes, at) => cellText(cellAt(bytes, at, at + 2, TOP))]],
    [0x25, [8, (bytes, at) => areaText(bytes, at, TOP)]],
    [0x2a, [4, () => '#REF!']],
    [0x2b, [8, () => '#REF!']],
    [0x2c, [4, (bytes, at, place) => cellText(cellAt(bytes, at, at + 2, place))]],
    [0x2d, [8, areaText]],
  ]);

/** A value or a reference of a formula, with the place behind it. Leaves to the library what is neither. */
export function operandAt(
  bytes: Buffer,
  at: number,
  kind: number,
  place: BiffPlace,
): { readonly text: string; readonly end: number } {
  if (kind === 0x17) return textAt(bytes, at);
  const operand = OPERANDS.get(kind);
  if (!operand) throw new LeftToLibrary();
  return { text: operand[1](bytes, at, place), end: at + operand[0] };
}

function textAt(bytes: Buffer, at: number): { readonly text: string; readonly end: number } {
  const text = shortString(bytes, at, bytes.length);
  if (text === null) throw new LeftToLibrary();
  return { text: `"${text.replaceAll('"', '""')}"`, end: at + 2 + text.length * (bytes[at + 1] === 0 ? 1 : 2) };
}

type Reference = BiffPlace & { readonly fixedRow: boolean; readonly fixedColumn: boolean };

/** What moves with the cell of the formula counts from `place`, around the end of the sheet. */
function cellAt(bytes: Buffer, rowAt: number, columnAt: number, place: BiffPlace): Reference {
  const [row, flags] = [bytes.readUInt16LE(rowAt), bytes.readUInt16LE(columnAt)];
  const [fixedRow, fixedColumn] = [(flags & FREE_ROW) === 0, (flags & FREE_COLUMN) === 0];
  return {
    row: (row + (fixedRow ? 0 : place.row)) % ROWS,
    column: ((flags & 0x3fff) + (fixedColumn ? 0 : place.column)) % COLUMNS,
    fixedRow,
    fixedColumn,
  };
}

const rowText = ({ row, fixedRow }: Reference): string => `${fixedRow ? '$' : ''}${row + 1}`;
const cellText = (one: Reference): string => `${one.fixedColumn ? '$' : ''}${columnLetters(one.column)}${rowText(one)}`;

function areaText(bytes: Buffer, at: number, place: BiffPlace): string {
  const first = cellAt(bytes, at, at + 4, place);
  const last = cellAt(bytes, at + 2, at + 6, place);
  const isWhole = first.column === 0 && last.column === COLUMNS - 1 && first.fixedColumn && last.fixedColumn;
  return isWhole ? `${rowText(first)}:${rowText(last)}` : `${cellText(first)}:${cellText(last)}`;
}

import { exact, negated, type Exact } from '../statistics/exact.ts';
import { readDigits } from './numerals.ts';
import type { Span } from './prose.ts';
import { isTableRow, tableCells, tableRows } from './tableRows.ts';

/** A number of a table, by offsets of the text as given in NFC. */
export type TableNumber = Span & { readonly written: string; readonly value: Exact; readonly decimals: number };
export type TableLine = { readonly label: string; readonly numbers: readonly (TableNumber | null)[] };
/** A table of a text: what stands above it, the heads of its columns as far as they can be told apart, its rows. */
export type TextTable = {
  readonly above: string;
  readonly heads: readonly string[];
  readonly rows: readonly TableLine[];
  readonly lines: number;
};

/** So many lines above a table may say what it is of. */
const ABOVE = 3;

/** The tables of a text, each with the lines that it stands in. */
export function tablesIn(given: string): TextTable[] {
  const lines = given.split('\n');
  const rows = tableRows(lines);
  const starts = lines.map((_, at) => lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0));
  const found: TextTable[] = [];
  for (let from = 0; from < lines.length; from++) {
    if (!rows.has(from) || rows.has(from - 1)) continue;
    let to = from;
    while (rows.has(to)) to++;
    const own = Array.from({ length: to - from }, (_, at) => from + at);
    const body = own.filter((at) => isTableRow(lines[at] ?? '')).map((at) => lineOf(lines[at] ?? '', starts[at] ?? 0));
    const width = Math.max(0, ...body.map(({ numbers }) => numbers.length));
    // among blanks an empty cell shows nowhere: of which columns the others are is then open
    const isSpaced = !own.some((at) => /[\t|]/.test(lines[at] ?? ''));
    const full = body.map((row) => (isSpaced && row.numbers.length < width ? { ...row, numbers: [] } : row));
    const heads = own
      .filter((at) => !isTableRow(lines[at] ?? ''))
      .map((at) => tableCells(lines[at] ?? '').map(({ text }) => text));
    found.push({
      above: lines
        .slice(0, from)
        .filter((line) => line.trim() !== '')
        .slice(-ABOVE)
        .join('\n'),
      heads: Array.from({ length: width }, (_, at) =>
        heads
          .map((cells) => (cells.length < width ? cells.join(' ') : (cells[cells.length - width + at] ?? '')))
          .join(' '),
      ),
      rows: full,
      lines: own.length,
    });
    from = to;
  }
  return found;
}

/** The first cell with words is what the row is of; "1", "2" before it only count the rows. */
function lineOf(line: string, start: number): TableLine {
  const cells = tableCells(line);
  const at = cells.findIndex(({ text }) => /\p{L}{2}/u.test(text));
  return {
    label: (cells[at]?.text ?? '').replace(/^[-–—•*+\s]+/u, ''),
    numbers: cells.slice(at + 1).map(({ text, at: from }) => numberOf(text, start + from)),
  };
}

function numberOf(text: string, start: number): TableNumber | null {
  const [, sign = '', digits = ''] = /^([−+-]?)\s?(\d[\d.,]*)\s?%?$/u.exec(text) ?? [];
  const read = digits === '' ? null : readDigits(digits);
  if (!read) return null;
  const value = sign === '' || sign === '+' ? read.value : negated(read.value);
  return { start, end: start + text.length, written: text, value: value ?? exact(0), decimals: read.decimals };
}

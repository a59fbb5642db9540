import type { Text } from '../model/text.ts';
import type { RowMoves } from './rowMoves.ts';

/** The sheets whose rows move, by their names. */
export type MovedSheets = ReadonlyMap<string, RowMoves>;
export type FormulaPlace = {
  readonly sheet: string;
  /** In a row that is repeated: the row in the template, and that of this copy. */
  readonly copy?: { readonly row: number; readonly to: number };
  /** One cell of a repeated row stands for all its copies: in names of ranges, in what charts draw. */
  readonly grows?: boolean;
};

const SINGLE: Text = {
  vi: 'một ô của hàng lặp không cho biết là bản nào; viết thành vùng, ví dụ C7:C7',
  en: 'one cell of a repeated row does not say which copy is meant; write a range, as C7:C7',
};
const RELATIVE: Text = {
  vi: 'trong hàng lặp, một ô ở hàng khác phải ghi $ trước số hàng, ví dụ C$20',
  en: 'in a repeated row, a cell of another row needs a $ before its row, as C$20',
};
const SEVERAL: Text = {
  vi: 'công thức qua nhiều trang tính không chuyển được',
  en: 'a formula over several sheets cannot be moved',
};
const BY_TEXT: Text = {
  vi: 'INDIRECT, OFFSET, ADDRESS nêu ô bằng cách không theo được khi hàng dời chỗ',
  en: 'INDIRECT, OFFSET and ADDRESS name cells in a way that cannot follow when rows move',
};

const SHEET = `((?:'(?:[^']|'')+'|(?:\\[[^\\]]*\\])?[\\p{L}\\p{N}_.:]+)!)?`;
const CELL = '\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}';
const ROW = '\\$?[1-9]\\d{0,6}';
const END = '(?![\\p{L}\\p{N}_.(!])';
/** Texts, references with their sheet, columns of tables, and the words and numbers that are none of these. */
const PIECE = new RegExp(
  `"(?:[^"]|"")*"|${SHEET}(?:(${CELL})(?::(${CELL}))?|(${ROW}):(${ROW}))${END}|\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\]|'(?:[^']|'')+'|[\\p{L}\\p{N}_.]+`,
  'gu',
);

/** A formula as it reads where rows have moved. What cannot be moved truly is refused with its reason, and stays. */
export function movedFormula(
  formula: string,
  place: FormulaPlace,
  sheets: MovedSheets,
  refuse: (why: Text) => void,
): string {
  return formula.replace(PIECE, (whole, prefix: string | undefined, ...found: (string | undefined)[]) => {
    const [cell, toCell, row, toRow] = found;
    const from = cell ?? row;
    if (from === undefined) {
      if (/^(?:INDIRECT|OFFSET|ADDRESS)$/i.test(whole)) refuse(BY_TEXT);
      return whole;
    }
    const name = prefix === undefined ? place.sheet : sheetName(prefix);
    if (prefix !== undefined && name.replace(/\[.*\]/, '').includes(':')) refuse(SEVERAL);
    const moves = sheets.get(name);
    const own = name === place.sheet ? place.copy : undefined;
    const at: At = { moves, copy: place.copy, own, grows: place.grows === true, refuse };
    return `${prefix ?? ''}${movedRange(from, toCell ?? toRow, at)}`;
  });
}

const sheetName = (prefix: string): string => prefix.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");

type At = {
  readonly moves: RowMoves | undefined;
  readonly copy: FormulaPlace['copy'];
  /** The copy, where the reference is to its own sheet. */
  readonly own: FormulaPlace['copy'];
  readonly grows: boolean;
  readonly refuse: (why: Text) => void;
};

function movedRange(from: string, to: string | undefined, at: At): string {
  const start = movedEnd(from, at, 'first', to !== undefined);
  if (to !== undefined) return `${start}:${movedEnd(to, at, 'last', true)}`;
  if (!at.grows) return start;
  const end = movedEnd(from, at, 'last', true);
  return start === end ? start : `${start}:${end}`;
}

/** One end of a reference; `first` and `last` say which copies of a repeated row it takes in. */
function movedEnd(
  reference: string,
  { moves, copy, own, grows, refuse }: At,
  end: 'first' | 'last',
  isRange: boolean,
): string {
  const [, column = '', fixed = '', digits = ''] = /^(\$?[A-Z]{1,3})?(\$?)(\d+)$/.exec(reference) ?? [];
  const row = Number(digits);
  const put = (to: number): string => `${column}${fixed}${to}`;
  if (copy && fixed === '') {
    if (own && row === own.row) return put(own.to);
    refuse(RELATIVE);
    return reference;
  }
  if (!moves) return reference;
  if (moves.isRepeated(row) && !isRange && !grows) {
    refuse(SINGLE);
    return reference;
  }
  return put(moves[end](row));
}

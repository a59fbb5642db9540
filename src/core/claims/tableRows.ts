import type { Caution } from '../model/claim.ts';

/** Between two cells of a row that was set in columns. */
const GAP = /\s{2,}|\t| \| /;
/** A cell that is a number alone, or the mark of one that is not there. */
const NUMBER = /^(?:[−+-]?\d[\d.,]*(?:\s?%)?|[-–…]|\.{2,3})$/u;

type Kind = 'row' | 'columns' | 'words' | 'other';

/**
 * The lines of a text that are a table set in columns, by their number: two and more rows that end in a number, the heads above
 * them, and what of their labels had no room. Such cells have no sentence that would say what they are.
 */
export function tableRows(lines: readonly string[]): ReadonlySet<number> {
  const kinds = lines.map(kindOf);
  const found = new Set<number>();
  let from = 0;
  while (from < lines.length) {
    let to = from;
    while (to < lines.length && kinds[to] !== 'other') to++;
    const block = Array.from({ length: to - from }, (_, i) => from + i);
    const rows = block.filter((at) => kinds[at] === 'row');
    const [first, last] = [block.find((at) => kinds[at] !== 'words'), rows.at(-1)];
    if (rows.length >= 2 && first !== undefined && last !== undefined)
      for (const at of block) if (at >= first && (at <= last || isRest(lines[at] ?? ''))) found.add(at);
    from = to + 1;
  }
  return found;
}

/** What is left of a label on the line beneath. */
const isRest = (line: string): boolean => /^\s*\p{Ll}/u.test(line);

function kindOf(line: string): Kind {
  const cells = line.trim().split(GAP);
  if (line.trim() === '') return 'other';
  if (cells.length === 1) return /\d/.test(line) ? 'other' : 'words';
  return NUMBER.test(cells.at(-1)?.trim() ?? '') ? 'row' : 'columns';
}

/** That the tables of a text were not read. */
export function tableCautions(text: string): Caution[] {
  const { size } = tableRows(text.split('\n'));
  const vi = `bảng trong bài (${size} dòng) không được đối chiếu: số trong ô không có câu nào nói nó là gì`;
  const en = `tables of the text (${size} lines) were not checked: no sentence says what the number of a cell is`;
  return size === 0 ? [] : [{ code: 'tables-not-read', severity: 'note', text: { vi, en } }];
}

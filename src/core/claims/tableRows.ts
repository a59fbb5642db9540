import type { Caution } from '../model/claim.ts';

/** Between two cells of a row that was set in columns. */
const GAP = / *\t *|\s*\|\s*|\s{2,}/g;
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

/** The cells of a line, each with where it stands in it; the bars around a line are none. */
export function tableCells(line: string): { readonly text: string; readonly at: number }[] {
  const found: { text: string; at: number }[] = [];
  let from = 0;
  for (const { index, 0: gap } of [...line.matchAll(GAP), { index: line.length, 0: '' }]) {
    const text = line.slice(from, index);
    if (text.trim() !== '' || (from > 0 && index < line.length))
      found.push({ text: text.trim(), at: from + text.search(/\S|$/) });
    from = index + gap.length;
  }
  return found;
}

/** Whether a line of a table is a row of it, not a head. */
export const isTableRow = (line: string): boolean => kindOf(line) === 'row';

function kindOf(line: string): Kind {
  if (/^[\s|:+-]*-{2}[\s|:+-]*$/.test(line)) return 'columns';
  const cells = tableCells(line).map(({ text }) => text);
  if (line.trim() === '') return 'other';
  if (cells.length === 1) return /\d/.test(line) ? 'other' : 'words';
  // "Tỉnh  2023  2024" heads columns of years
  if (cells.slice(1).every((cell) => /^(?:19|20)\d{2}$/.test(cell))) return 'columns';
  return NUMBER.test(cells.at(-1)?.trim() ?? '') ? 'row' : 'columns';
}

/** That tables of a text, in so many lines, were not read. */
export function tableCautions(size: number): Caution[] {
  const vi = `bảng trong bài (${size} dòng) không được đối chiếu: không rõ số trong ô là chỉ tiêu và kỳ nào`;
  const en = `tables of the text (${size} lines) were not checked: of which indicator and period their numbers are is not clear`;
  return size === 0 ? [] : [{ code: 'tables-not-read', severity: 'note', text: { vi, en } }];
}

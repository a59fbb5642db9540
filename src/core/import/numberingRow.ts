import type { Grid, GridCell } from '../workbook/grid.ts';

const NUMBER = /^\(?(\d{1,2})\)?(?:\s*=.*)?$/;
const LETTER = /^\(?[A-D]\)?$/;

/** True for the row below the headings that numbers the columns: "A | B | 1 | 2 | 3=4+5 | 4 | 5". */
export function isNumberingRow(grid: Grid, row: number): boolean {
  const filled = grid.rows.get(row);
  if (!filled || filled.size < 3 || [...filled.values()].some(isNoCount)) return false;
  const cells = [...filled].sort((a, b) => a[0] - b[0]).map(([, cell]) => cell);
  const shown = cells.flatMap((cell) =>
    cell.kind === 'text' || cell.kind === 'number' ? String(cell.value).trim() : [],
  );
  const numbers = shown.flatMap((text) => NUMBER.exec(text)?.[1] ?? []).map(Number);
  const others = shown.filter((text) => text !== '' && !NUMBER.test(text));
  const [first] = numbers;
  return (
    numbers.length >= 3 &&
    (first === 0 || first === 1) &&
    numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0)) &&
    (numbers.at(-1) ?? 0) <= numbers.length + 3 &&
    others.every((text) => LETTER.test(text)) &&
    (others.length > 0 || shown.some((text) => text.includes('=')) || shown.every((text) => text.startsWith('(')))
  );
}

/** A figure that counts no columns: most rows are told by their first. */
const isNoCount = ({ kind, value }: GridCell): boolean =>
  kind === 'number' && !(Number.isInteger(value) && Number(value) >= 0 && Number(value) < 100);

/** True for figures that only count the columns, with no label or a letter before them: "1 | 2 | 3". */
export function isColumnNumbers(grid: Grid, row: number, figureColumns: readonly number[]): boolean {
  const cells = grid.rows.get(row);
  const numbers = figureColumns.flatMap((c) => {
    const cell = cells?.get(c);
    return cell === undefined ? [] : Number(String(cell.value).replace(/[()\s]/g, ''));
  });
  const texts = [...(cells?.values() ?? [])].flatMap((cell) => (cell.kind === 'text' ? String(cell.value) : []));
  const first = numbers[0] ?? 0;
  return (
    numbers.length >= 2 &&
    first <= 3 &&
    numbers.every((number, i) => number === first + i) &&
    texts.every((text) => /^[\s(]*(\d+|[A-Da-d])?[\s)]*$/.test(text))
  );
}

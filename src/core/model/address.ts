/** Column letters from a column number counted from 0: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A1 address from a row counted from 1 and a column counted from 0. */
export function a1(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** Row (from 1) and column (from 0) of an A1 address; null when it is none. */
export function fromA1(address: string): { readonly row: number; readonly column: number } | null {
  const m = /^([A-Z]{1,3})([1-9]\d*)$/.exec(address);
  if (!m) return null;
  const column = [...(m[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(m[2]), column };
}

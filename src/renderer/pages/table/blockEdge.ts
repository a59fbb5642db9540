/**
 * Where Ctrl with an arrow leads from a cell of a line, as in a spreadsheet: to the last filled cell of its block; from the end of
 * one, or from an empty cell, to the next filled one; where there is none, to the last cell of the line.
 */
export function blockEdge(isFilled: (at: number) => boolean, from: number, step: 1 | -1, last: number): number {
  const end = step > 0 ? last : 0;
  if (from === end) return end;
  const inBlock = isFilled(from) && isFilled(from + step);
  for (let at = from + step; at !== end; at += step) if (inBlock ? !isFilled(at + step) : isFilled(at)) return at;
  return end;
}

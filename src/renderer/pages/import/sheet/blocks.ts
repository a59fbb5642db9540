import { a1, columnLetters, fromA1 } from '../../../../core/model/address.ts';
import type { Block } from '../../../../core/model/review.ts';

/** The block that an address such as `C11` or `C11:F40` names; null where it names none. */
export function blockOf(address: string): Block | null {
  const [from = '', to = from] = address.split(':');
  const [a, b] = [fromA1(from), fromA1(to)];
  if (!a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** The address of a block: a cell, a range, whole rows or whole columns. */
export function blockText({ top, left, bottom, right }: Block, whole: 'rows' | 'columns' | null = null): string {
  if (whole === 'rows') return top === bottom ? String(top) : `${top}:${bottom}`;
  if (whole === 'columns')
    return left === right ? columnLetters(left) : `${columnLetters(left)}:${columnLetters(right)}`;
  const [from, to] = [a1(top, left), a1(bottom, right)];
  return from === to ? from : `${from}:${to}`;
}

/** Fewer blocks for the same cells: those side by side in a row are one, and like ones below each other. */
export function joined(blocks: readonly Block[]): readonly Block[] {
  const across = grown(blocks, (a, b) => a.top === b.top && a.bottom === b.bottom && b.left === a.right + 1);
  return grown(across, (a, b) => a.left === b.left && a.right === b.right && b.top === a.bottom + 1);
}

function grown(blocks: readonly Block[], follows: (a: Block, b: Block) => boolean): Block[] {
  const done: Block[] = [];
  const byPlace = [...blocks].sort((a, b) => a.top - b.top || a.left - b.left);
  for (const block of byPlace) {
    const at = done.findLastIndex((one) => follows(one, block));
    const before = done[at];
    if (before) done[at] = { ...before, bottom: block.bottom, right: block.right };
    else done.push(block);
  }
  return done;
}

/** The same block, counted from another corner. */
export function from(
  { top, left, bottom, right }: Block,
  origin: { readonly row: number; readonly column: number },
): Block {
  return {
    top: top - origin.row,
    left: left - origin.column,
    bottom: bottom - origin.row,
    right: right - origin.column,
  };
}

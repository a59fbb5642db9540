import type { Block } from '../../../../core/model/review.ts';
import { mergeAt, type Paper } from './paper.ts';

/** Where a step leads from a cell: a merge is left at its edge and entered at its first cell, unless a selection grows. */
export function stepTo(
  paper: Paper,
  from: readonly [number, number],
  [down, right]: readonly [number, number],
  growing: boolean,
): readonly [number, number] {
  const merge = growing ? null : mergeAt(paper, ...from);
  const row = down > 0 ? (merge?.bottom ?? from[0]) : (merge?.top ?? from[0]);
  const column = right > 0 ? (merge?.right ?? from[1]) : (merge?.left ?? from[1]);
  const to = [
    clamp(row + down, paper.rows.numbers.length),
    clamp(column + right, paper.columns.numbers.length),
  ] as const;
  const entered = growing ? null : mergeAt(paper, ...to);
  return entered ? [entered.top, entered.left] : to;
}

/** The selected block in rows and columns of the sheet; a merge that is touched belongs to it whole. */
export function selectedBlock(
  paper: Paper,
  [top, bottom]: readonly [number, number],
  [left, right]: readonly [number, number],
): Block {
  let block = { top, left, bottom, right };
  for (const merge of paper.merges) {
    const touched = merge.top <= bottom && merge.bottom >= top && merge.left <= right && merge.right >= left;
    if (touched)
      block = {
        top: Math.min(block.top, merge.top),
        left: Math.min(block.left, merge.left),
        bottom: Math.max(block.bottom, merge.bottom),
        right: Math.max(block.right, merge.right),
      };
  }
  const { rows, columns } = paper;
  return {
    top: rows.numbers[block.top] ?? 1,
    left: columns.numbers[block.left] ?? 0,
    bottom: rows.numbers[block.bottom] ?? 1,
    right: columns.numbers[block.right] ?? 0,
  };
}

const clamp = (place: number, count: number): number => Math.max(0, Math.min(place, count - 1));

import type { DerivedKind } from '../../../core/model/figure.ts';
import type { Grid } from './gridModel.ts';

const DERIVED_WIDTH: Readonly<Record<DerivedKind, number>> = {
  growth: 72,
  previous: 88,
  share: 72,
  shareChange: 92,
  rank: 56,
  rankChange: 76,
  contribution: 84,
};

/** Widths in pixels, in the order of the drawn columns; the main column brings three more with it. */
export function gridWidths(grid: Grid): { readonly columns: readonly number[]; readonly total: number } {
  const columns = [34, 112];
  grid.columns.forEach(({ basis, unit, derived }, i) => {
    if (derived) columns.push(DERIVED_WIDTH[derived]);
    else columns.push(basis === 'LEVEL' && unit !== 'PROJECTS' ? 80 : 68);
    if (i === grid.main) columns.push(92, 46, 44);
  });
  return { columns, total: columns.reduce((sum, width) => sum + width, 0) };
}

/** Drawn columns that a group takes up. */
export function groupSpan(grid: Grid, first: number, count: number): number {
  const holdsMain = grid.main >= first && grid.main < first + count;
  return count + (holdsMain ? 3 : 0);
}

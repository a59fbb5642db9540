import type { DerivedKind } from '../../../core/model/figure.ts';
import type { GridColumn, OwnColumn } from './gridModel.ts';

const DERIVED_WIDTH: Readonly<Record<DerivedKind, number>> = {
  growth: 72,
  previous: 88,
  share: 72,
  shareChange: 92,
  rank: 56,
  rankChange: 76,
  contribution: 84,
};
const OWN_WIDTH: Readonly<Record<OwnColumn, number>> = { spark: 92, rank: 46, rankChange: 44 };
/** Ordinal number and name of the place. */
export const FIRST_WIDTHS = [34, 112] as const;

/** The width of a column in pixels. */
export function widthOf({ own, derived, basis, unit }: GridColumn): number {
  if (own) return OWN_WIDTH[own];
  if (derived) return DERIVED_WIDTH[derived];
  return basis === 'LEVEL' && unit !== 'PROJECTS' ? 80 : 68;
}

/** Widths of all drawn columns, and how far from the left each pinned one stays. */
export function gridWidths(columns: readonly GridColumn[]): {
  readonly columns: readonly number[];
  readonly total: number;
  readonly pinnedAt: readonly (number | null)[];
} {
  const widths = columns.map(widthOf);
  const first = FIRST_WIDTHS[0] + FIRST_WIDTHS[1];
  const before = (i: number): number => widths.slice(0, i).reduce((sum, width) => sum + width, first);
  return {
    columns: [...FIRST_WIDTHS, ...widths],
    total: before(widths.length),
    pinnedAt: columns.map(({ pinned }, i) => (pinned ? before(i) : null)),
  };
}

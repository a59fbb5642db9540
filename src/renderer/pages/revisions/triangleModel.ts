import { call, expressionText, published, type Expression } from '../../../core/model/expression.ts';
import { keyFromText } from '../../../core/model/observation.ts';
import type {
  ImpliedBase,
  ReleaseRef,
  RevisionTriangle,
  TriangleRow,
  VintageValue,
} from '../../../core/model/revisions.ts';

/** One drawn cell: what a release says, and how it stands to the one before. */
export type TriangleCell = VintageValue & {
  /** The first that was said about its period: these cells are the diagonal. */
  readonly first: boolean;
  /** Minus the value before it; null where there is none to compare with, 0 where it was said again. */
  readonly moved: number | null;
};
export type TriangleLine = { readonly row: TriangleRow; readonly cells: readonly (TriangleCell | null)[] };
export type DrawnTriangle = { readonly releases: readonly ReleaseRef[]; readonly lines: readonly TriangleLine[] };

/** The newest periods, newest first, and the releases that say anything about them, oldest first. */
export function drawnTriangle({ rows, releases }: RevisionTriangle, most: number): DrawnTriangle {
  const shown = rows.slice(-most).reverse();
  const saying = new Set(shown.flatMap(({ vintages }) => vintages.map(({ release }) => release)));
  const columns = releases.filter(({ id }) => saying.has(id));
  return { releases: columns, lines: shown.map((row) => ({ row, cells: cellsOf(row, columns) })) };
}

function cellsOf(row: TriangleRow, releases: readonly ReleaseRef[]): (TriangleCell | null)[] {
  const byRelease = new Map<number, TriangleCell>();
  let before: number | null = null;
  for (const [i, said] of row.vintages.entries()) {
    const moved: number | null = said.value === null || before === null || !row.comparable ? null : said.value - before;
    byRelease.set(said.release, { ...said, first: i === 0, moved });
    before = said.value ?? before;
  }
  return releases.map(({ id }) => byRelease.get(id) ?? null);
}

/** How the implied base is computed from the level and the growth that one release says. */
export function impliedExpression({ levelKey, growthKey, release }: ImpliedBase): string | null {
  const [level, growth] = [keyFromText(levelKey), keyFromText(growthKey)];
  if (!level || !growth) return null;
  const said = published(growth, release);
  const index: Expression = growth.basis === 'SPLY_GROWTH' ? call('indexOfGrowth', said) : said;
  return expressionText(call('previous', published(level, release), index));
}

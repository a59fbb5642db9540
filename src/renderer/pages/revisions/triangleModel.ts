import { call, expressionText, published, type Expression } from '../../../core/model/expression.ts';
import { keyFromText } from '../../../core/model/observation.ts';
import { periodText } from '../../../core/model/period.ts';
import type {
  ImpliedBase,
  ReleaseRef,
  RevisionTriangle,
  TriangleRow,
  VintageValue,
} from '../../../core/model/revisions.ts';
import type { Lang } from '../../../core/model/text.ts';
import { signed } from '../../parts/numbers.ts';
import { mostRoom, textRoom } from '../../parts/textRoom.ts';
import type { Words } from '../../text/vi.ts';

/** One drawn cell: what a release says, and how it stands to the one before. */
export type TriangleCell = VintageValue & {
  /** The first that was said about its period: these cells are the diagonal. */
  readonly first: boolean;
  /** Minus the value before it; null where there is none to compare with, 0 where it was said again. */
  readonly moved: number | null;
};

/** What each release says about a period, in the order of the releases; null where it says nothing. */
export function cellsOf(row: TriangleRow, releases: readonly ReleaseRef[]): readonly (TriangleCell | null)[] {
  const byRelease = new Map<number, TriangleCell>();
  let before: number | null = null;
  for (const [i, said] of row.vintages.entries()) {
    const moved: number | null = said.value === null || before === null || !row.comparable ? null : said.value - before;
    byRelease.set(said.release, { ...said, first: i === 0, moved });
    before = said.value ?? before;
  }
  return releases.map(({ id }) => byRelease.get(id) ?? null);
}

/** How wide the columns of a triangle are: all of one kind alike, wherever in it one looks. */
export function triangleWidths(
  { rows, inPoints }: RevisionTriangle,
  { decimals, implied }: { readonly decimals: number; readonly implied: boolean },
  { t, lang }: { readonly t: Words; readonly lang: Lang },
): { readonly period: number; readonly release: number; readonly end: readonly number[] } {
  const widest = rows.reduce(
    (most, { vintages }) => vintages.reduce((one, { value }) => Math.max(one, Math.abs(value ?? 0)), most),
    0,
  );
  const number = textRoom(signed(-widest, decimals, t.numbers)) + PADDING;
  const [value, percent] = [Math.max(number, textRoom(t.revision.firstToLast) + PADDING), PERCENT];
  return {
    period: mostRoom(rows.map(({ timePeriod }) => periodText(timePeriod, lang))) + PADDING + 8,
    release: Math.max(number + BADGE, textRoom('29/12/2024') + PADDING),
    end: [value, ...(inPoints ? [] : [percent]), ...(implied ? [value, percent] : [])],
  };
}

/** Beside the text of a cell, its status, and a percentage. */
const [PADDING, BADGE, PERCENT] = [18, 20, 84];
/** How the implied base is computed from the level and the growth that one release says. */
export function impliedExpression({ levelKey, growthKey, release }: ImpliedBase): string | null {
  const [level, growth] = [keyFromText(levelKey), keyFromText(growthKey)];
  if (!level || !growth) return null;
  const said = published(growth, release);
  const index: Expression = growth.basis === 'SPLY_GROWTH' ? call('indexOfGrowth', said) : said;
  return expressionText(call('previous', published(level, release), index));
}

import type { PastRelease } from '../../model/past.ts';
import type { ColumnView } from './columnViews.ts';
import type { Beside } from './pastFigures.ts';
import { fitOf, type Entry, type Fit } from './pastFit.ts';
import { lastYearBefore, monthBefore, monthsBefore, monthsBeforeTwo, planBehind } from './pastRelations.ts';

export type WithPast = { readonly view: ColumnView; readonly beside: readonly Beside[] };

const RELATIONS = [monthsBefore, monthsBeforeTwo, monthBefore, lastYearBefore, planBehind];
/** A relation that holds for fewer of the rows tells less than the figures themselves. */
const MOST = 0.7;

/** How each column of a table follows from earlier books: by its figures themselves or, where that is nearer, by what follows from them. */
export function fitsOf(columns: readonly WithPast[], past: readonly PastRelease[], gap: number): Fit[] {
  const views = columns.map(({ view }) => view);
  return columns.flatMap((column) => {
    const direct = directly(column, gap);
    const derived = RELATIONS.flatMap((relation) => {
      const rows = relation(column.view, views, past);
      return (rows && fitOf(rows, 'same', column.view.measure)) ?? [];
    });
    return (
      derived.reduce(
        (best, one) => (!best || (one.rows.size >= best.rows.size * MOST && one.spread < best.spread) ? one : best),
        direct,
      ) ?? []
    );
  });
}

/** By the figures themselves. What was said months ago (a workspace with a gap), and an index against the month before, say less of what is to come. */
function directly({ view, beside }: WithPast, gap: number): Fit | null {
  const said = beside.filter(({ past }) => past.timePeriod === view.timePeriod).length > beside.length / 2;
  const rows = entriesOf(view, beside);
  if (said) return fitOf(rows, 'same', view.measure);
  const worth = (view.basis === 'PREV' || view.basis === 'PREV_GROWTH' ? 0.5 : 1) / Math.max(1, gap);
  return fitOf(rows, 'moved', `${view.measure} ${view.basis}`, worth);
}

/** Figures beside the last ones known, in one unit; growth as an index. */
function entriesOf({ basis }: ColumnView, beside: readonly Beside[]): ReadonlyMap<number, Entry> {
  const over = basis === 'SPLY_GROWTH' || basis === 'PREV_GROWTH' ? 100 : 0;
  return new Map(
    beside.flatMap(({ figure, past }): [number, Entry][] => {
      const [now, then] = [figure.value + over, past.value + over];
      if (now <= 0 || then <= 0) return [];
      const times = figure.unitMult - past.unitMult;
      return [[figure.one.row, { now: Math.log(now) + times * Math.LN10, then: Math.log(then) }]];
    }),
  );
}

import type { Basis } from '../../model/observation.ts';
import { listOf, type PastRelease, type PastValue } from '../../model/past.ts';
import { cumulative, month, monthsLater, periodParts, sameSpan, type TimePeriod } from '../../model/period.ts';
import type { ColumnView } from './columnViews.ts';
import { monthsOf, periodsOf } from './pastFigures.ts';
import type { Entry } from './pastFit.ts';

/** What the figures of a column say of an earlier period, by row, beside what earlier books said of it; null where nothing. */
export type Relation = (
  view: ColumnView,
  views: readonly ColumnView[],
  past: readonly PastRelease[],
) => ReadonlyMap<number, Entry> | null;

/** A span of months without its last month is the span before: levels by subtraction, indices as a mean over the months. */
export const monthsBefore: Relation = (view, views, past) => {
  const span = spanOf(view);
  const last = lastMonthOf(view, views);
  if (!span || !last || span.months < 2) return null;
  const before = sameSpan(cumulative(span.year, span.months - 1));
  return related(view, [last], past, {
    asks: [before],
    now: ([all, one]) => without(view, all, one, span.months),
    then: (said) => said(before),
  });
};

/** The same without the last two months, for books that revise the month before. */
export const monthsBeforeTwo: Relation = (view, views, past) => {
  const span = spanOf(view);
  if (!span || span.months < 3) return null;
  const { year, months } = span;
  const two = month(year, months - 1);
  const last = lastMonthOf(view, views);
  const second = views.find((other) => isBeside(other, view, two));
  if (!last || !second) return null;
  const before = sameSpan(cumulative(year, months - 1));
  return related(view, [last, second], past, {
    asks: [before, [two]],
    now: ([all, a, b]) => without(view, without(view, all, a, months), b, months - 1),
    then: (said) => without(view, said(before), said([two]), months - 1),
  });
};

/** A level, or an index with a fixed base, divided by the index against the month before. */
export const monthBefore: Relation = (view, views, past) => {
  if (periodParts(view.timePeriod)?.kind !== 'month' || (view.basis !== 'LEVEL' && view.basis !== 'BASE')) return null;
  const index = views.find(
    ({ basis, measure, timePeriod }) =>
      basis === 'PREV' &&
      timePeriod === view.timePeriod &&
      (measure === view.measure || (view.basis === 'BASE' && view.measure.startsWith(`${measure}_`))),
  );
  if (!index) return null;
  const before = [monthsLater(view.timePeriod, -1)];
  return related(view, [index], past, {
    asks: [before],
    now: ([level = NaN, of = NaN]) => (level / of) * 100,
    then: (said) => said(before),
  });
};

/** The column of the last month of a span. */
export function lastMonthOf(view: ColumnView, views: readonly ColumnView[]): ColumnView | undefined {
  const span = spanOf(view);
  return span ? views.find((other) => isBeside(other, view, month(span.year, span.months))) : undefined;
}

/** Last year's months before, by levels and their indices: what lies behind an index of a span without its last month. */
export const lastYearBefore: Relation = (view, views, past) => lastYear(view, views, past, { span: 0, month: 0 });

/** The same where so much is added to the index of the span, or to that of its last month. */
export function lastYear(
  view: ColumnView,
  views: readonly ColumnView[],
  past: readonly PastRelease[],
  more: { readonly span: number; readonly month: number },
): ReadonlyMap<number, Entry> | null {
  const span = view.basis === 'SPLY' ? spanOf(view) : null;
  if (!span || span.months < 2) return null;
  const last = month(span.year, span.months);
  const [index, level, one] = [
    lastMonthOf(view, views),
    views.find((other) => isBeside(other, view, view.timePeriod, 'LEVEL')),
    views.find((other) => isBeside(other, view, last, 'LEVEL')),
  ];
  const [first] = level?.all ?? [];
  if (!index || !level || !one || !first) return null;
  const list = listOf(first.key);
  const before = sameSpan(cumulative(span.year, span.months - 1));
  return related(view, [index, level, one], past, {
    asks: [before],
    now: ([of = NaN, ofOne = NaN, all = NaN, single = NaN]) => all / (of + more.span) - single / (ofOne + more.month),
    then: (said, { release, row }) => {
      const known = release.lists
        .get(list)
        ?.get(row)
        ?.find(({ timePeriod }) => before.includes(timePeriod));
      return (known?.value ?? NaN) / said(before);
    },
  });
}

/** What was done, divided by its share of the plan. */
export const planBehind: Relation = (view, views, past) => {
  if (view.basis !== 'PLAN') return null;
  const done = views.find((other) => other.basis === 'LEVEL' && isBeside(other, view, view.timePeriod, 'LEVEL'));
  const [first] = done?.all ?? [];
  if (!done || !first) return null;
  const list = listOf(first.key);
  return related(view, [done], past, {
    asks: [],
    now: ([share = NaN, level = NaN]) => level / share,
    then: (_, { release, row, shares }) => {
      const levels = release.lists.get(list)?.get(row) ?? [];
      for (const { timePeriod, value } of shares) {
        const level = levels.find((one) => one.timePeriod === timePeriod)?.value ?? NaN;
        if (value !== null && level / value > 0) return level / value;
      }
      return NaN;
    },
  });
};

/** The year and the number of its first months that a column of levels or indices is of. */
function spanOf({ basis, timePeriod }: ColumnView): { readonly year: number; readonly months: number } | null {
  const year = periodParts(timePeriod)?.year;
  const months = monthsOf(timePeriod);
  const counts = basis === 'LEVEL' || basis === 'SPLY';
  return counts && year !== undefined && sameSpan(timePeriod).includes(cumulative(year, months))
    ? { year, months }
    : null;
}

const isBeside = (other: ColumnView, view: ColumnView, period: TimePeriod, basis: Basis = view.basis): boolean =>
  other.basis === basis && other.measure === view.measure && other.timePeriod === period;

/** So many months without one of them: a sum of levels, a mean of indices. */
const without = ({ basis }: ColumnView, all: number | undefined, one: number | undefined, months: number): number =>
  basis === 'LEVEL' ? (all ?? NaN) - (one ?? NaN) : (months * (all ?? NaN) - (one ?? NaN)) / (months - 1);

type Before = { readonly release: PastRelease; readonly row: string; readonly shares: readonly PastValue[] };
type Ways = {
  /** For each thing that a release must say of the row, the periods that it may say it of: one that speaks of none is not looked at. */
  readonly asks: readonly (readonly TimePeriod[])[];
  /** From the figures of a row in the column and in those beside it. */
  readonly now: (figures: readonly number[]) => number;
  /** From what one release says of the row; NaN where that is not enough. */
  readonly then: (said: (periods: readonly TimePeriod[]) => number, before: Before) => number;
};

function related(
  view: ColumnView,
  beside: readonly ColumnView[],
  past: readonly PastRelease[],
  { asks, now, then }: Ways,
): ReadonlyMap<number, Entry> {
  const [first] = view.all;
  const list = first ? listOf(first.key) : '';
  const releases = past.flatMap((release) => {
    const rows = release.lists.get(list);
    const speaksOf = (periods: readonly TimePeriod[]): boolean =>
      rows !== undefined && periods.some((period) => periodsOf(rows).has(period));
    return rows && asks.every(speaksOf) ? [{ release, rows }] : [];
  });
  const entries = new Map<number, Entry>();
  if (releases.length === 0) return entries;
  for (const [row, figure] of view.figures) {
    const others = beside.map((other) => other.figures.get(row));
    const derived = now([figure, ...others].map((one) => one?.value ?? NaN));
    if (!(derived > 0)) continue;
    const name = figure.row;
    for (const { release, rows } of releases) {
      const values = rows.get(name) ?? [];
      const said = (periods: readonly TimePeriod[]): number => {
        const known = values.find(({ timePeriod, value }) => value !== null && periods.includes(timePeriod));
        return (known?.value ?? NaN) * 10 ** ((known?.unitMult ?? 0) - figure.unitMult);
      };
      const known = then(said, { release, row: name, shares: values });
      if (!(known > 0)) continue;
      entries.set(row, { now: Math.log(derived), then: Math.log(known) });
      break;
    }
  }
  return entries;
}

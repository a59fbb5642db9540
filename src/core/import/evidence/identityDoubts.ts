import { TOTAL } from '../../model/area.ts';
import { monthsLater, periodParts, yearBefore, type TimePeriod } from '../../model/period.ts';
import type { Observation, ObservationKey } from '../../model/observation.ts';
import { withNumbers } from '../../model/text.ts';
import { said } from '../saidNumber.ts';
import { median } from '../ofMany.ts';
import { rangeOf, type ColumnView } from './columnViews.ts';
import type { Finding } from './finding.ts';

/** The levels that a whole book prints of one measure in one period, by item and place. */
export type Levels = (dataset: string, measure: string, period: TimePeriod) => ReadonlyMap<string, number> | null;

const rowKey = ({ item, area }: Pick<ObservationKey, 'item' | 'area'>): string => `${item}:${area}`;

/** The levels of columns that are not in doubt; indexed when first asked for. */
export function levelsOf(views: readonly ColumnView[]): Levels {
  const columns = new Map<string, ColumnView[]>();
  for (const view of views) {
    const dataset = view.all[0]?.key.dataset;
    if (view.basis !== 'LEVEL' || dataset === undefined) continue;
    const name = `${dataset}:${view.measure}:${view.timePeriod}`;
    const same = columns.get(name);
    if (same) same.push(view);
    else columns.set(name, [view]);
  }
  const indexed = new Map<string, ReadonlyMap<string, number>>();
  return (dataset, measure, period) => {
    const name = `${dataset}:${measure}:${period}`;
    const found = columns.get(name);
    if (!found) return null;
    const known = indexed.get(name);
    if (known) return known;
    const figures = found.flatMap((view) => [...view.figures.values()]);
    const index = new Map(
      figures.flatMap(({ one, value }) => (value === 0 ? [] : [[rowKey(one.key), value] as const])),
    );
    indexed.set(name, index);
    return index;
  };
}

/** Growth that does not follow from two printed levels, shares and percents of a plan that do not follow from theirs. */
export function identityDoubts(views: readonly ColumnView[], levels: Levels): Finding[] {
  return views.flatMap((view) => {
    const rows = expectedRows(view, levels);
    if (rows.length === 0) return [];
    const all = median(rows.map(off));
    const middle = { value: median(rows.map((row) => row.value)), expected: median(rows.map((row) => row.expected)) };
    if (all > 0.05) return [disagrees(view, rangeOf(view), [...view.all, ...levelsBeside(view, views)], middle)];
    const odd = all < 0.005 && rows.length >= 3 ? rows.filter((row) => off(row) > 0.05) : [];
    return odd.map((row) => disagrees(view, `${view.letters}${row.one.row}`, [row.one], row));
  });
}

type Row = { readonly one: Observation; readonly value: number; readonly expected: number };

const off = ({ value, expected }: Row): number =>
  Math.max(0, Math.abs(value - expected) - 0.1) / Math.max(1, Math.abs(expected));

/** The figures of a column beside what the printed levels give for them. */
function expectedRows(view: ColumnView, levels: Levels): Row[] {
  const dataset = view.all[0]?.key.dataset ?? '';
  const against = wholeOf(view);
  const parts = against && levels(dataset, view.measure, view.timePeriod);
  const wholes = parts && levels(dataset, against.measure, against.period);
  if (!parts || !wholes) return [];
  const growth = view.basis === 'SPLY_GROWTH' || view.basis === 'PREV_GROWTH' ? 100 : 0;
  return [...view.figures.values()].flatMap(({ one, value }) => {
    const part = parts.get(rowKey(one.key));
    const whole = wholes.get(rowKey(view.basis === 'SHARE' ? { ...one.key, item: TOTAL } : one.key));
    return part === undefined || whole === undefined ? [] : [{ one, value, expected: (part / whole) * 100 - growth }];
  });
}

/** What a level is divided by to give the figures of a column. */
function wholeOf({ basis, measure, timePeriod }: ColumnView): { measure: string; period: TimePeriod } | null {
  const since = (period: TimePeriod | null) => period && { measure, period };
  switch (basis) {
    case 'PLAN':
      return { measure: `${measure}_PLAN`, period: timePeriod.slice(0, 4) as TimePeriod };
    case 'SHARE':
      return { measure, period: timePeriod };
    case 'SPLY':
    case 'SPLY_GROWTH':
      return since(yearBefore(timePeriod));
    case 'PREV':
    case 'PREV_GROWTH':
      return since(before(timePeriod));
    default:
      return null;
  }
}

/** The levels of the same table: which of them, or the column itself, is wrong is not known. */
function levelsBeside(view: ColumnView, views: readonly ColumnView[]): readonly Observation[] {
  const measures = [view.measure, `${view.measure}_PLAN`];
  return views.flatMap(({ basis, measure, all }) => (basis === 'LEVEL' && measures.includes(measure) ? all : []));
}

function before(period: TimePeriod): TimePeriod | null {
  const kind = periodParts(period)?.kind;
  return kind === 'month' || kind === 'quarter' ? monthsLater(period, kind === 'month' ? -1 : -3) : null;
}

function disagrees(
  view: ColumnView,
  cell: string,
  of: readonly Observation[],
  { value, expected }: { value: number; expected: number },
): Finding {
  return {
    severity: 'ask',
    code: 'levels-disagree',
    cell,
    column: view.key,
    of,
    text: withNumbers([said(value), said(expected)], (printed, computed) => ({
      vi: `Cột ${view.letters} ghi ${printed.vi}, còn tính từ các mức in trong sổ là ${computed.vi}.`,
      en: `Column ${view.letters} says ${printed.en}; the levels printed in the book give ${computed.en}.`,
    })),
  };
}

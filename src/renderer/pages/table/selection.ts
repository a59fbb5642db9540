import { endMonth, periodParts, type TimePeriod } from '../../../core/model/period.ts';
import type { Cell } from '../../../core/model/views.ts';
import type { GridColumn } from './gridModel.ts';

/** Why chosen cells have no sum. */
export type NoSum = 'not-additive' | 'unlike' | 'overlapping' | 'nothing';
export type SelectionFacts = {
  readonly known: number;
  readonly values: readonly number[];
  /** All columns count the same thing in the same unit. */
  readonly alike: boolean;
  /** Only where every column is an additive level in one unit, over spans of time that share no month. */
  readonly sum: number | null;
  /** Why there is none. */
  readonly noSum: NoSum | null;
};

/** What can truly be said of the chosen cells. Indices are never added, different things never mixed, no month counted twice. */
export function selectionFacts(cells: readonly (Cell | null)[], columns: readonly GridColumn[]): SelectionFacts {
  const values = cells.flatMap((cell) => (cell?.value == null ? [] : [cell.value]));
  const alike = columns.every((column) => column.own !== 'spark' && isLike(column, columns[0]));
  const noSum = whyNoSum(values, alike, columns);
  const sum = noSum === null ? values.reduce((total, value) => total + value, 0) : null;
  return { known: values.length, values, alike, sum, noSum };
}

function isLike(one: GridColumn, other: GridColumn | undefined): boolean {
  return (
    one.measure === other?.measure &&
    one.item === other.item &&
    one.basis === other.basis &&
    one.unit === other.unit &&
    one.unitMult === other.unitMult &&
    one.priceBasis === other.priceBasis &&
    one.derived === other.derived
  );
}

function whyNoSum(values: readonly number[], alike: boolean, columns: readonly GridColumn[]): NoSum | null {
  if (values.length === 0) return 'nothing';
  if (!alike) return 'unlike';
  if (!columns.every(({ additive }) => additive)) return 'not-additive';
  return overlap(columns.map(({ timePeriod }) => timePeriod)) ? 'overlapping' : null;
}

/** Two spans of time share a month, or are points in time, which never add up. */
function overlap(periods: readonly TimePeriod[]): boolean {
  if (periods.length < 2) return false;
  const spans = periods.map((period) => ({ end: endMonth(period), months: monthsOf(period) }));
  const sorted = spans.sort((a, b) => a.end - b.end);
  return sorted.some(({ end, months }, i) => months === 0 || (i > 0 && end - months < (sorted[i - 1]?.end ?? 0)));
}

function monthsOf(period: TimePeriod): number {
  const parts = periodParts(period);
  if (!parts || parts.kind === 'day') return 0;
  if (parts.kind === 'cumulative') return parts.months;
  return parts.kind === 'month' ? 1 : parts.kind === 'quarter' ? 3 : 12;
}

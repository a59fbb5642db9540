import { endMonth, periodParts, month, type TimePeriod } from '../model/period.ts';
import type { Text } from '../model/text.ts';
import { computed, missingOf, refused, type Computed } from './computed.ts';
import { toNumber, type Exact } from './exact.ts';
import { loess, loessAt } from './loess.ts';
import { medianNumber } from './robust.ts';

export type MonthValue = { readonly id: TimePeriod; readonly value: Exact | null };

export type Decomposition = {
  /** No office publishes such figures: they are for the analyst and never leave without this label. */
  readonly internal: true;
  readonly label: Text;
  /** value = trend + seasonal + remainder. `weight` is 1 for an ordinary month and falls to 0 for an outlier. */
  readonly months: readonly {
    readonly id: TimePeriod;
    readonly value: number;
    readonly trend: number;
    readonly seasonal: number;
    readonly remainder: number;
    readonly weight: number;
  }[];
};

const YEAR = 12;
const FEWEST = 5 * YEAR;
const INNER = 2;
const OUTER = 15;
const LOW_PASS = YEAR + 1;
/** What stands with every figure of such a decomposition. */
export const STL_LABEL: Text = { vi: 'phân tích nội bộ', en: 'internal analysis' };

/**
 * Seasonal-trend decomposition by loess with robustness iterations (Cleveland, Cleveland, McRae and Terpenning 1990),
 * local lines throughout. At least five years of consecutive months: gaps are refused by name, never filled.
 * `seasonalSpan` is the number of years over which a month's season may move, odd and 7 or more.
 */
export function decompose(series: readonly MonthValue[], seasonalSpan = 7): Computed<Decomposition> {
  const wrong = unfit(series);
  if (wrong) return wrong;
  const y = series.map(({ value }) => (value ? toNumber(value) : 0));
  const trendSpan = odd(Math.ceil((1.5 * YEAR) / (1 - 1.5 / seasonalSpan)));
  let fit: Fit = { trend: y.map(() => 0), seasonal: y.map(() => 0) };
  let robust: readonly number[] | null = null;
  for (let outer = 0; outer <= OUTER; outer++) {
    if (outer > 0) robust = bisquare(y, fit);
    for (let inner = 0; inner < INNER; inner++) fit = pass(y, fit.trend, robust, seasonalSpan, trendSpan);
  }
  const months = series.map(({ id }, i) => {
    const [value, trend, seasonal] = [y[i] ?? 0, fit.trend[i] ?? 0, fit.seasonal[i] ?? 0];
    return { id, value, trend, seasonal, remainder: value - trend - seasonal, weight: robust?.[i] ?? 1 };
  });
  return computed({ internal: true, label: STL_LABEL, months });
}

/** Why a series cannot be taken apart, if so. */
function unfit(series: readonly MonthValue[]): Computed<never> | null {
  const ids = series.map(({ id }) => id);
  const others = ids.filter((id, i) => {
    const before = ids[i - 1];
    return periodParts(id)?.kind !== 'month' || (before !== undefined && endMonth(id) <= endMonth(before));
  });
  if (others.length > 0) return refused('out-of-order', others);
  const skipped = ids.flatMap((id, i) => monthsBetween(ids[i - 1] ?? id, id));
  const gaps = [...skipped, ...missingOf(series)].sort();
  if (gaps.length > 0) return refused('gaps', gaps);
  return series.length < FEWEST ? refused('short-series') : null;
}

const monthsBetween = (a: TimePeriod, b: TimePeriod): TimePeriod[] =>
  Array.from({ length: Math.max(0, endMonth(b) - endMonth(a) - 1) }, (_, i) => {
    const at = endMonth(a) + 1 + i;
    return month(Math.floor(at / YEAR), (at % YEAR) + 1);
  });

type Fit = { readonly trend: readonly number[]; readonly seasonal: readonly number[] };

/** One inner pass: smooth each month over the years, take the trend out of that, smooth what is left. */
function pass(
  y: readonly number[],
  trend: readonly number[],
  robust: readonly number[] | null,
  seasonalSpan: number,
  trendSpan: number,
): Fit {
  const cycle = cycleOf(less(y, trend), robust, seasonalSpan);
  const means = movingMean(movingMean(movingMean(cycle, YEAR), YEAR), 3);
  const seasonal = less(cycle.slice(YEAR, YEAR + y.length), loess(means, { span: LOW_PASS, robust: null }));
  return { trend: loess(less(y, seasonal), { span: trendSpan, robust }), seasonal };
}

/** All Januaries smoothed, all Februaries …, each continued by a year at both ends. */
function cycleOf(y: readonly number[], robust: readonly number[] | null, span: number): number[] {
  const cycle = Array.from({ length: y.length + 2 * YEAR }, () => 0);
  for (let m = 0; m < YEAR; m++) {
    const ofMonth = (_: unknown, i: number): boolean => i % YEAR === m;
    const values = y.filter(ofMonth);
    const smoothing = { span, robust: robust?.filter(ofMonth) ?? null };
    const smooth = loess(values, smoothing);
    const [n, width] = [values.length, Math.min(span, values.length)];
    const before = loessAt(values, -1, smoothing, 0, width - 1) ?? smooth[0] ?? 0;
    const after = loessAt(values, n, smoothing, n - width, n - 1) ?? smooth.at(-1) ?? 0;
    [before, ...smooth, after].forEach((value, i) => (cycle[i * YEAR + m] = value));
  }
  return cycle;
}

/** Weights against outliers: 1 for small remainders, 0 beyond six times their median. */
function bisquare(y: readonly number[], { trend, seasonal }: Fit): number[] {
  const left = less(less(y, trend), seasonal).map(Math.abs);
  const limit = 6 * (medianNumber(left) ?? 0);
  return left.map((r) => (r <= 0.001 * limit ? 1 : r <= 0.999 * limit ? (1 - (r / limit) ** 2) ** 2 : 0));
}

const less = (a: readonly number[], b: readonly number[]): number[] => a.map((value, i) => value - (b[i] ?? 0));
const odd = (n: number): number => (n % 2 ? n : n + 1);
const movingMean = (x: readonly number[], width: number): number[] =>
  Array.from(
    { length: x.length - width + 1 },
    (_, i) => x.slice(i, i + width).reduce((sum, value) => sum + value, 0) / width,
  );

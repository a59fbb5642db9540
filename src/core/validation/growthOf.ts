import type { TimePeriod } from '../model/period.ts';
import { partsOf } from './periodKind.ts';
import { seriesOf, type CheckedBook } from '../model/validation.ts';
import type { CheckedColumn, Figure } from './columnsOf.ts';
import { periodBefore } from './copiedMonth.ts';
import type { Against, GrowthByPeriod } from './tetFree.ts';

/** Against what the growth of a column is said; levels, shares and percents are held against the period before. */
export function againstOf({ basis, timePeriod }: CheckedColumn): Against | null {
  if (basis === 'SPLY' || basis === 'SPLY_GROWTH') return 'year';
  if (basis === 'PREV' || basis === 'PREV_GROWTH') return 'period';
  return periodBefore(timePeriod) ? 'period' : null;
}

/** Growth that is printed, and not a level of which growth is made here. */
const isGrowth = ({ basis }: CheckedColumn): boolean => /^(SPLY|PREV)/.test(basis);

/** The growth of a row by period, as natural logarithms: now, and as earlier releases said it last. */
export function growthOf(book: CheckedBook, column: CheckedColumn, figure: Figure): GrowthByPeriod {
  const values = valuesOf(book, column, figure);
  if (isGrowth(column)) {
    const more = column.basis.endsWith('GROWTH') ? 100 : 0;
    return new Map(
      [...values].flatMap(([period, value]): [TimePeriod, number][] =>
        value + more > 0 ? [[period, Math.log((value + more) / 100)]] : [],
      ),
    );
  }
  return new Map(
    [...values].flatMap(([period, value]): [TimePeriod, number][] => {
      const before = periodBefore(period);
      const base = before === null ? undefined : values.get(before);
      if (before === null || base === undefined || base <= 0 || value <= 0) return [];
      const months = column.basis === 'LEVEL' ? Math.log(monthsOf(period) / monthsOf(before)) : 0;
      return [[period, Math.log(value / base) - months]];
    }),
  );
}

/** A level that piles up from January has as many months; any other counts as one. */
function monthsOf(period: TimePeriod): number {
  const parts = partsOf(period);
  return parts?.kind === 'cumulative' ? parts.months : 1;
}

function valuesOf(book: CheckedBook, { timePeriod }: CheckedColumn, figure: Figure): Map<TimePeriod, number> {
  const kind = partsOf(timePeriod)?.kind;
  const values = new Map<TimePeriod, number>();
  for (const [period, vintages] of book.past.get(seriesOf(figure.one.key)) ?? []) {
    if (partsOf(period)?.kind !== kind || period > timePeriod) continue;
    const last = vintages.findLast(({ value }) => value !== null);
    if (last?.value != null && last.unit === figure.unit)
      values.set(period, last.value * 10 ** (last.unitMult - figure.unitMult));
  }
  return values.set(timePeriod, figure.value);
}

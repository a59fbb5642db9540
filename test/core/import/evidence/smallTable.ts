import type { ColumnView, Figure } from '../../../../src/core/import/evidence/columnViews.ts';
import type { TableReading } from '../../../../src/core/import/readTable.ts';
import { pastRelease, type PastRelease } from '../../../../src/core/model/past.ts';
import type { Basis, Observation } from '../../../../src/core/model/observation.ts';
import type { TimePeriod } from '../../../../src/core/model/period.ts';

/** A column in few words: its comparison, its period and a figure for each row, the first in row 1. */
export type Column = { readonly basis: Basis; readonly period: string; readonly figures: readonly number[] };

export const column = (basis: Basis, period: string, figures: readonly number[]): Column => ({
  basis,
  period,
  figures,
});

/** Columns of one measure, in tonnes where they are levels, as the checks look at them. */
export const viewsOf = (columns: readonly Column[]): ColumnView[] =>
  columns.map(({ basis, period, figures }, at) => {
    const all = figures.map((value, i): Observation => {
      const key = {
        dataset: 'D',
        measure: 'M',
        item: `ROW_${i + 1}`,
        area: 'VN',
        timePeriod: period as TimePeriod,
        basis,
      };
      return { key, value, status: 'A', column: at, row: i + 1, shown: String(value), formula: null };
    });
    const unit = basis === 'LEVEL' ? 'T 0' : 'PT 0';
    const seen = all.map((one): [number, Figure] => [
      one.row,
      { one, value: one.value ?? 0, unit, unitMult: 0, row: `${one.key.item}:VN` },
    ]);
    const letters = 'BCDEFGH'[at] ?? 'Z';
    return {
      letters,
      key: letters,
      measure: 'M',
      basis,
      timePeriod: period as TimePeriod,
      all,
      figures: new Map(seen),
    };
  });

/** The same columns as an earlier book said them. */
export const releaseOf = (day: string, columns: readonly Column[]): PastRelease =>
  pastRelease(day, [
    {
      columns: columns.map(({ basis }) => ({ meaning: { unit: basis === 'LEVEL' ? 'T' : 'PT', unitMult: 0 } })),
      observations: viewsOf(columns).flatMap(({ all }) => all),
    },
  ]);

/** A table with so many rows, labelled by their numbers: as much of it as the checks of the past look at. */
export const readingOf = (rows: number): TableReading =>
  ({
    rows: Array.from({ length: rows }, (_, i) => ({
      row: i + 1,
      path: [{ text: `Row ${i + 1}`, cells: `A${i + 1}` }],
    })),
    columns: [],
    observations: [],
    problems: [],
  }) as unknown as TableReading;

/** Figures with two rows exchanged, counted from 1. */
export function exchanged(figures: readonly number[], a: number, b: number): number[] {
  const other = [...figures];
  [other[a - 1], other[b - 1]] = [figures[b - 1] ?? 0, figures[a - 1] ?? 0];
  return other;
}

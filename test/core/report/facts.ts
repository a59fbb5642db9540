import { formatNumber } from '../../../src/core/model/format.ts';
import { meets, type ThresholdOp } from '../../../src/core/model/threshold.ts';
import type { AreaTable, AreaValue, Facts } from '../../../src/core/model/views.ts';

/** The counted facts of one column, as the query answers them. */
export function factsOf(table: AreaTable, i: number, op: ThresholdOp, threshold: number): Facts {
  const known = table.rows
    .flatMap(({ area, cells }): AreaValue[] => {
      const cell = cells[i];
      if (cell?.value == null) return [];
      return [
        { area, value: cell.value, status: cell.status, key: cell.key, rank: 0, share: null, contribution: null },
      ];
    })
    .sort((a, b) => b.value - a.value)
    .map((one, _, all) => ({ ...one, rank: 1 + all.filter(({ value }) => value > one.value).length }));
  const values = known.map(({ value }) => value);
  const middle = values.length / 2;
  const print = (value: number): string => formatNumber(value, 1);
  const column = table.columns[i];
  if (!column) throw new Error(`no column ${i}`);
  return {
    column,
    region: table.region,
    asOf: null,
    op,
    threshold,
    members: table.rows.length,
    known,
    meeting: known.filter(({ value }) => meets(value, op, threshold)),
    above: known.filter(({ value }) => value > threshold),
    at: known.filter(({ value }) => value === threshold),
    below: known.filter(({ value }) => value < threshold),
    boundary: known.filter(({ value }) => value !== threshold && print(value) === print(threshold)),
    missing: table.rows
      .filter(({ cells }) => cells[i]?.value == null)
      .map(({ area, cells }) => ({ area, status: cells[i]?.status ?? null })),
    national: null,
    regionValue: null,
    median: values.length === 0 ? null : ((values[Math.ceil(middle) - 1] ?? 0) + (values[Math.floor(middle)] ?? 0)) / 2,
    total: null,
    every: { verdict: 'undecided', exceptions: [] },
    shareOf: null,
  };
}

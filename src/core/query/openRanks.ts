import { plainDigits } from '../model/format.ts';
import type { AreaTable, RankRange } from '../model/views.ts';
import { exact, plus } from '../statistics/exact.ts';
import { asPrinted, exactly, type Interval } from '../statistics/interval.ts';
import { previousWithin, rankIntervals } from '../statistics/withinRounding.ts';

/** The ranks that rounding leaves to each place, by its code: now, and in the base period that level and growth imply. */
export type OpenRanks = {
  readonly now: ReadonlyMap<string, RankRange>;
  readonly before: ReadonlyMap<string, RankRange>;
};

/** More decimals than an office prints: such a column holds its figures in full. */
const IN_FULL = 4;

/** Ranks among the places with a value; a column's figures are printed with the decimals of its longest one (FIELD 1.4 T-7). */
export function openRanks(table: AreaTable, level: number, index: number): OpenRanks {
  const levels = printedColumn(table, level);
  const rates = printedColumn(table, index);
  const isRate = table.columns[index]?.basis === 'SPLY_GROWTH';
  const before = [...levels].flatMap(([id, within]) => {
    const rate = rates.get(id);
    const found = rate && previousWithin(within, isRate ? upFromHundred(rate) : rate);
    return found?.value ? [{ id, within: found.value }] : [];
  });
  const complete = before.length === levels.size ? before : [];
  return { now: rangesOf([...levels].map(([id, within]) => ({ id, within }))), before: rangesOf(complete) };
}

const rangesOf = (members: readonly { id: string; within: Interval }[]): Map<string, RankRange> =>
  new Map(rankIntervals(members).map(({ id, best, worst }) => [id, { best, worst }]));

function upFromHundred({ low, high, ...ends }: Interval): Interval {
  const up = exact(100);
  return { low: plus(up, low), high: plus(up, high), ...ends };
}

function printedColumn({ rows }: AreaTable, at: number): Map<string, Interval> {
  const known = rows.flatMap(({ area, cells }) => {
    const value = at >= 0 ? cells[at]?.value : null;
    return value == null ? [] : [{ code: area.code, value }];
  });
  const decimals = known.reduce((most, { value }) => Math.max(most, plainDigits(value).split('.')[1]?.length ?? 0), 0);
  return new Map(
    known.map(({ code, value }) => [
      code,
      decimals > IN_FULL ? exactly(exact(value)) : asPrinted(exact(value), decimals),
    ]),
  );
}

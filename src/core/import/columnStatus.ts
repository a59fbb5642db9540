import { endMonth, type TimePeriod } from '../model/period.ts';
import type { Text } from '../model/text.ts';
import type { Comparison } from './comparison.ts';

type Dated = {
  readonly comparison: Comparison;
  readonly period: TimePeriod | null;
  readonly status: 'A' | 'E' | 'P' | null;
};

/** The status that a heading or title says. */
export function statusIn(heading: string): 'A' | 'E' | 'P' | null {
  if (/(^|[^a-z])uoc( tinh| dat| thuc hien)?([^a-z]|$)/.test(heading)) return 'E';
  if (/so bo(?! sung)|prel/.test(heading)) return 'P';
  return /^thuc hien|chinh thuc/.test(heading) ? 'A' : null;
}

/** A figure that rests on an estimate is one: the status of the level that ends in the same month. */
export function neighbourStatus(one: Dated, all: readonly Dated[]): 'A' | 'E' | 'P' | null {
  const ends = one.period && endMonth(one.period);
  const levels = all.filter(
    (other) => other.comparison.basis === 'LEVEL' && other.period && endMonth(other.period) === ends,
  );
  return (['E', 'P', 'A'] as const).find((status) => levels.some((level) => level.status === status)) ?? null;
}

/** Why a column has the status of its neighbour. */
export const INHERITED: Text = {
  vi: 'Trạng thái theo cột mức của cùng tháng cuối kỳ',
  en: 'Status from the level column that ends in the same month',
};

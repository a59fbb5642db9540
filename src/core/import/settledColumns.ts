import { endMonth, periodParts, type TimePeriod } from '../model/period.ts';
import type { ColumnSettings } from '../model/review.ts';
import type { Text } from '../model/text.ts';
import type { Unit } from '../model/unit.ts';
import type { HeaderPart } from '../model/views.ts';
import type { Comparison } from './comparison.ts';
import { fold } from './fold.ts';
import type { TableAnswers } from './tableAnswers.ts';

type Draft = {
  readonly path: readonly HeaderPart[];
  readonly key: string;
  readonly comparison: Comparison;
  readonly period: TimePeriod | null;
  readonly status: 'A' | 'E' | 'P' | null;
  readonly evidence: readonly Text[];
};

/** The columns of a page with their names, and with what the analyst said of them. */
export function settled<D extends Draft>(drafts: readonly D[], answers: TableAnswers): D[] {
  const keys = headingKeys(drafts.map(({ path }) => path));
  const ends = drafts.flatMap(({ period }) => (period && periodParts(period) ? endMonth(period) : []));
  const said = ends.length > 0 ? Math.floor(Math.max(...ends) / 12) : 0;
  const years = answers.year === null || said === 0 ? 0 : answers.year - said;
  return drafts.map((draft, i) => {
    const key = keys[i] ?? '';
    const set = answers.settings(key);
    const period = set?.timePeriod ?? (years === 0 ? draft.period : yearsLater(draft.period, years));
    if (!set && years === 0) return { ...draft, key };
    const comparison = set?.basis ? { ...draft.comparison, basis: set.basis, unclear: false } : draft.comparison;
    const evidence = [...draft.evidence, BY_ANALYST];
    return { ...draft, key, period, comparison, status: set?.status ?? draft.status, evidence };
  });
}

/** The unit that the analyst named for a column. */
export function unitSaid(set: ColumnSettings | null): { unit: Unit; evidence: Text[] } | null {
  return set?.unit === undefined ? null : { unit: { unit: set.unit, unitMult: set.unitMult ?? 0 }, evidence: [] };
}

/** Names of columns that stay the same from month to month: headings without figures, counted where two are alike. */
export function headingKeys(paths: readonly (readonly HeaderPart[])[]): string[] {
  const seen = new Map<string, number>();
  return paths.map((path) => {
    const plain = fold(path.map(({ text }) => text).join(' ')).replace(/\d+(?:[.,/]\d+)*/g, '#');
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    return count === 1 ? plain : `${plain} (${count})`;
  });
}

function yearsLater(period: TimePeriod | null, years: number): TimePeriod | null {
  return period && periodParts(period)
    ? ((Number(period.slice(0, 4)) + years + period.slice(4)) as TimePeriod)
    : period;
}

const BY_ANALYST: Text = { vi: 'Theo trả lời của người phân tích', en: 'As the analyst answered' };

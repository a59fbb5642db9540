import { columnLetters } from '../model/address.ts';
import type { Basis } from '../model/observation.ts';
import { periodBefore, yearBefore, type TimePeriod } from '../model/period.ts';
import type { Text } from '../model/text.ts';
import { cellAt } from '../workbook/grid.ts';
import type { Comparison } from './comparison.ts';
import type { SheetTable, TablePage } from './sheetTable.ts';
import { numberAt, textStyleOf } from './values.ts';

type Draft = {
  readonly column: number;
  readonly heading: string;
  readonly comparison: Comparison;
  readonly period: TimePeriod | null;
  readonly evidence: readonly Text[];
};

/** What speaks of change and not of what it is held against: "Tăng/giảm (%)", "Tăng trưởng", "So sánh (%)". */
const OPEN_CHANGE = /tang truong|tang ?[,/] ?giam|toc do|so sanh|\+ ?\/ ?[-−]|±/;
const FEWEST = 5;
const MOST_EXCEPTIONS = 0.1;

/**
 * Columns that compare and do not say with what, settled by their own figures where nearly every row shows it: the growth, or the
 * index, of one level column against another of the same span a year, or a period, before.
 */
export function provedComparisons<D extends Draft>(table: SheetTable, page: TablePage, drafts: readonly D[]): D[] {
  const open = drafts.filter(({ comparison, heading }) => isOpen(comparison, heading));
  if (open.length === 0) return [...drafts];
  const texts = textStyleOf(table);
  const figures = new Map(
    drafts.map(({ column }) => [
      column,
      page.bodyRows.map((row): Figure => {
        const cell = cellAt(table.grid, row, column);
        return { value: numberAt(cell, texts), step: stepOf(cell?.shown ?? '') };
      }),
    ]),
  );
  const levels = drafts.filter(({ comparison, period, heading }) => isLevel(comparison, period, heading));
  return drafts.map((draft) => {
    const own = open.includes(draft) ? (figures.get(draft.column) ?? []) : [];
    for (const later of own.length === 0 ? [] : levels)
      for (const earlier of levels)
        for (const { basis, of } of BASES) {
          if (!later.period || of(later.period) !== earlier.period) continue;
          const rows = shownIn(own, figures.get(later.column) ?? [], figures.get(earlier.column) ?? [], basis);
          if (rows === null) continue;
          const comparison = { ...draft.comparison, basis, unclear: false };
          return {
            ...draft,
            comparison,
            period: later.period,
            evidence: [...draft.evidence, proof(later, earlier, rows)],
          };
        }
    return draft;
  });
}

const isOpen = ({ basis, unclear }: Comparison, heading: string): boolean =>
  (basis === 'LEVEL' || unclear) && OPEN_CHANGE.test(heading);

const isLevel = ({ basis, unclear }: Comparison, period: TimePeriod | null, heading: string): boolean =>
  basis === 'LEVEL' && !unclear && period !== null && !heading.includes('%') && !OPEN_CHANGE.test(heading);

const BASES: readonly { readonly basis: Basis; readonly of: (period: TimePeriod) => TimePeriod | null }[] = [
  { basis: 'SPLY_GROWTH', of: yearBefore },
  { basis: 'SPLY', of: yearBefore },
  { basis: 'PREV_GROWTH', of: periodBefore },
  { basis: 'PREV', of: periodBefore },
];

type Figure = { readonly value: number | null; readonly step: number };

/** In how many rows of how many the figures are those of a comparison; null where they are not, or where too few show it. */
function shownIn(
  own: readonly Figure[],
  later: readonly Figure[],
  earlier: readonly Figure[],
  basis: Basis,
): { fit: number; of: number } | null {
  const tested = own.flatMap((figure, i) => {
    const [a, b] = [earlier[i], later[i]];
    if (figure.value === null || !a?.value || !b?.value) return [];
    const index = (b.value / a.value) * 100;
    const left = figure.step / 2 + Math.abs(index) * (a.step / 2 / Math.abs(a.value) + b.step / 2 / Math.abs(b.value));
    return [Math.abs((basis.endsWith('GROWTH') ? index - 100 : index) - figure.value) <= left * 1.01];
  });
  const fit = tested.filter(Boolean).length;
  return tested.length >= FEWEST && fit >= tested.length * (1 - MOST_EXCEPTIONS) ? { fit, of: tested.length } : null;
}

/** One unit of the last digit that is shown. */
const stepOf = (shown: string): number => 10 ** -(/[.,](\d{1,6})\D*$/.exec(shown)?.[1]?.length ?? 0);

function proof(later: Draft, earlier: Draft, { fit, of }: { fit: number; of: number }): Text {
  const [b, a] = [columnLetters(later.column), columnLetters(earlier.column)];
  return {
    vi: `Gốc so sánh theo chính số liệu: bằng cột ${b} so với cột ${a} ở ${fit}/${of} dòng`,
    en: `Comparison by the figures themselves: column ${b} against column ${a} in ${fit} of ${of} rows`,
  };
}

import { periodText } from '../model/period.ts';
import { cellRef, knownValues, rangeRef, type Frame, type ReportColumn } from './frame.ts';
import { indexAt, wholeOf, type Whole } from './wholes.ts';
import { WORDS } from './words.ts';

/** What stands in one row of a computed column; null where a number is missing. */
type Computed = { readonly formula: string; readonly value: number } | null;

/** One computed column of an indicator: a formula and its result for each member whose numbers are known. */
export type IndicatorColumn = {
  readonly kind: 'published' | 'growth' | 'share' | 'rank' | 'contribution' | 'previous';
  /** The published column that it shows or rests on. */
  readonly column: ReportColumn;
  /** The indicator sheet has no two alike. */
  readonly label: string;
  readonly format: string;
  /** By the member's place in the table. */
  readonly of: (member: number) => Computed;
};

/** Level, growth, share, rank and contribution of one indicator, period by period: all that follows from its columns without a guess. */
export function indicatorColumns(frame: Frame, columns: readonly ReportColumn[]): IndicatorColumn[] {
  const periods = [...new Set(columns.map(({ head }) => head.timePeriod))];
  return periods.flatMap((period) => {
    const own = columns.filter(({ head }) => head.timePeriod === period);
    return [
      ...own.map((column) => publishedColumn(frame, column)),
      ...own
        .filter((column) => knownValues(column).length > 0)
        .flatMap((column) => computedColumns(frame, column, own)),
    ];
  });
}

function computedColumns(frame: Frame, column: ReportColumn, own: readonly ReportColumn[]): IndicatorColumn[] {
  const { basis } = column.head;
  const ranked = basis === 'SPLY' || basis === 'SPLY_GROWTH' || basis === 'LEVEL';
  return [
    ...(basis === 'SPLY' || basis === 'PREV' ? [growthColumn(frame, column)] : []),
    ...(column.additive ? levelColumns(frame, column, own) : []),
    ...(ranked ? [rankColumn(frame, column)] : []),
  ];
}

function publishedColumn(frame: Frame, column: ReportColumn): IndicatorColumn {
  const of = (member: number): Computed => {
    const value = column.cells[member]?.value;
    return value == null ? null : { formula: cellRef(frame, column, frame.first + member), value };
  };
  return { kind: 'published', column, label: column.label, format: column.format, of };
}

function growthColumn(frame: Frame, column: ReportColumn): IndicatorColumn {
  const previous = column.head.basis === 'PREV';
  const words = previous ? WORDS.growthOverPrevious : WORDS.growth;
  return computed(frame, 'growth', column, words[frame.lang], (ref, value) => ({
    formula: `${ref}-100`,
    value: value - 100,
  }));
}

function rankColumn(frame: Frame, column: ReportColumn): IndicatorColumn {
  const all = knownValues(column);
  const range = rangeRef(frame, column.letters);
  const words = column.head.basis === 'LEVEL' ? WORDS.rankByLevel : WORDS.rankByGrowth;
  const rank = computed(frame, 'rank', column, words[frame.lang], (ref, value) => ({
    formula: `RANK(${ref},${range})`,
    value: 1 + all.filter((other) => other > value).length,
  }));
  return { ...rank, format: '0' };
}

function levelColumns(frame: Frame, column: ReportColumn, own: readonly ReportColumn[]): IndicatorColumn[] {
  const whole = wholeOf(frame, column);
  const growth = own.find(({ head }) => head.basis === 'SPLY' || head.basis === 'SPLY_GROWTH');
  const shares = whole && knownValues(column).every((value) => value >= 0) ? [shareColumn(frame, column, whole)] : [];
  if (!growth) return shares;
  return [...shares, ...contributionColumn(frame, column, growth, whole), previousColumn(frame, column, growth)];
}

function shareColumn(frame: Frame, column: ReportColumn, whole: Whole): IndicatorColumn {
  const label = frame.lang === 'vi' ? `Tỷ trọng trong ${whole.name} (%)` : `Share of ${whole.name} (%)`;
  return computed(frame, 'share', column, label, (ref, value) => ({
    formula: `${ref}/${whole.ref}*100`,
    value: (value / whole.value) * 100,
  }));
}

function previousColumn(frame: Frame, column: ReportColumn, growth: ReportColumn): IndicatorColumn {
  return computed(frame, 'previous', column, WORDS.previous[frame.lang], (ref, value, member) => {
    const index = indexAt(frame, growth, growth.cells[member]?.value, frame.first + member);
    return index && { formula: `${ref}*100/${index.ref}`, value: (value * 100) / index.value };
  });
}

/** Growth of the member's level in percentage points of the growth of the whole. */
function contributionColumn(
  frame: Frame,
  column: ReportColumn,
  growth: ReportColumn,
  whole: Whole | null,
): IndicatorColumn[] {
  if (!whole || whole.row === null) return [];
  const of = whole.row === frame.regionalRow ? growth.regional : growth.national;
  const all = indexAt(frame, growth, of?.value, whole.row);
  if (!all) return [];
  const vi = `Đóng góp vào tốc độ tăng của ${whole.name} (điểm phần trăm)`;
  const label = frame.lang === 'vi' ? vi : `Contribution to the growth of ${whole.name} (percentage points)`;
  return [
    computed(frame, 'contribution', column, label, (ref, value, member) => {
      const own = indexAt(frame, growth, growth.cells[member]?.value, frame.first + member);
      if (!own) return null;
      const before = (value * 100) / own.value;
      return {
        formula: `(${ref}-${ref}*100/${own.ref})/(${whole.ref}*100/${all.ref})*100`,
        value: ((value - before) / ((whole.value * 100) / all.value)) * 100,
      };
    }),
  ];
}

type Rule = (ref: string, value: number, member: number) => Computed;

function computed(
  frame: Frame,
  kind: IndicatorColumn['kind'],
  column: ReportColumn,
  words: string,
  rule: Rule,
): IndicatorColumn {
  return {
    kind,
    column,
    label: `${words}: ${periodText(column.head.timePeriod, frame.lang)}`,
    format: '#,##0.0',
    of: (member) => {
      const value = column.cells[member]?.value;
      return value == null ? null : rule(cellRef(frame, column, frame.first + member), value, member);
    },
  };
}

import { periodParts } from '../model/period.ts';
import { cellRef, knownValues, rangeRef, type Frame, type ReportColumn } from './frame.ts';
import { WORDS } from './words.ts';

/** One computed column: a formula and its result for each member whose numbers are known. */
export type DerivedColumn = {
  readonly group: string;
  readonly label: string;
  readonly format: string;
  readonly bars: boolean;
  /** By the member's place; null where a number is missing. */
  readonly of: (member: number) => { readonly formula: string; readonly value: number } | null;
};

/** What shares of a column are shares of: the published figure of the region, else of the country, else the sum of all members. */
type Whole = { readonly ref: string; readonly value: number; readonly row: number | null; readonly name: string };

/** Everything that can be computed from the published columns without a guess. */
export function derivedColumns(frame: Frame): DerivedColumn[] {
  return frame.columns.flatMap((column) => {
    if (knownValues(column).length === 0 || frame.columns.some((other) => saysMore(other, column))) return [];
    const { basis } = column.head;
    const parts = [
      basis === 'SPLY' || basis === 'PREV' ? growthColumn(frame, column) : null,
      ...(column.additive ? levelColumns(frame, column) : []),
      ['SPLY', 'SPLY_GROWTH', 'LEVEL'].includes(basis) ? rankColumn(frame, column) : null,
    ];
    return parts.filter((part) => part !== null);
  });
}

/** One column of an indicator is enough: the year so far instead of the month, last year instead of last month. */
function saysMore({ head }: ReportColumn, column: ReportColumn): boolean {
  const { dataset, measure, item, basis, timePeriod } = column.head;
  if (head.dataset !== dataset || head.measure !== measure || head.item !== item) return false;
  const month = periodParts(timePeriod)?.kind === 'month';
  const soFar = periodParts(head.timePeriod)?.kind === 'cumulative';
  return basis === 'PREV' ? head.basis === 'SPLY' : head.basis === basis && month && soFar;
}

function growthColumn(frame: Frame, column: ReportColumn): DerivedColumn {
  return derived(frame, column, WORDS.growth[frame.lang], (ref, value) => ({
    formula: `${ref}-100`,
    value: value - 100,
  }));
}

function rankColumn(frame: Frame, column: ReportColumn): DerivedColumn {
  const all = knownValues(column);
  const range = rangeRef(frame, column.letters);
  const rank = derived(frame, column, WORDS.rankOf[frame.lang], (ref, value) => ({
    formula: `RANK(${ref},${range})`,
    value: 1 + all.filter((other) => other > value).length,
  }));
  return { ...rank, format: '0' };
}

function levelColumns(frame: Frame, column: ReportColumn): DerivedColumn[] {
  const whole = wholeOf(frame, column);
  const growth = frame.columns.find((other) => isGrowthOf(other, column));
  const shares = whole && knownValues(column).every((value) => value >= 0) ? [shareColumn(frame, column, whole)] : [];
  if (!growth) return shares;
  return [...shares, previousColumn(frame, column, growth), ...contributionColumn(frame, column, growth, whole)];
}

function shareColumn(frame: Frame, column: ReportColumn, whole: Whole): DerivedColumn {
  const label = frame.lang === 'vi' ? `Tỷ trọng trong ${whole.name} (%)` : `Share of ${whole.name} (%)`;
  const share = derived(frame, column, label, (ref, value) => ({
    formula: `${ref}/${whole.ref}*100`,
    value: (value / whole.value) * 100,
  }));
  return { ...share, bars: true };
}

function previousColumn(frame: Frame, column: ReportColumn, growth: ReportColumn): DerivedColumn {
  return derived(frame, column, WORDS.previous[frame.lang], (ref, value, member) => {
    const index = indexOf(frame, growth, growth.cells[member]?.value, frame.first + member);
    return index && { formula: `${ref}*100/${index.ref}`, value: (value * 100) / index.value };
  });
}

/** Growth of the member's level in percentage points of the growth of the whole. */
function contributionColumn(
  frame: Frame,
  column: ReportColumn,
  growth: ReportColumn,
  whole: Whole | null,
): DerivedColumn[] {
  if (!whole || whole.row === null) return [];
  const of = whole.row === frame.regionalRow ? growth.regional : growth.national;
  const all = indexOf(frame, growth, of?.value, whole.row);
  if (!all) return [];
  const vi = `Đóng góp vào tốc độ tăng của ${whole.name} (điểm phần trăm)`;
  const label = frame.lang === 'vi' ? vi : `Contribution to the growth of ${whole.name} (percentage points)`;
  return [
    derived(frame, column, label, (ref, value, member) => {
      const own = indexOf(frame, growth, growth.cells[member]?.value, frame.first + member);
      const before = own && (value * 100) / own.value;
      return (
        own &&
        before !== null && {
          formula: `(${ref}-${ref}*100/${own.ref})/(${whole.ref}*100/${all.ref})*100`,
          value: ((value - before) / ((whole.value * 100) / all.value)) * 100,
        }
      );
    }),
  ];
}

/** The index (same period last year = 100) that a growth cell stands for; null when it is not known or not above 0. */
function indexOf(frame: Frame, growth: ReportColumn, value: number | null | undefined, row: number) {
  if (value == null) return null;
  const ref = cellRef(frame, growth, row);
  const index = growth.head.basis === 'SPLY' ? { ref, value } : { ref: `(100+${ref})`, value: 100 + value };
  return index.value > 0 ? index : null;
}

function isGrowthOf(other: ReportColumn, column: ReportColumn): boolean {
  const { dataset, measure, item, timePeriod } = column.head;
  const head = other.head;
  return (
    (head.basis === 'SPLY' || head.basis === 'SPLY_GROWTH') &&
    head.dataset === dataset &&
    head.measure === measure &&
    head.item === item &&
    head.timePeriod === timePeriod
  );
}

function wholeOf(frame: Frame, column: ReportColumn): Whole | null {
  const { regional, national } = column;
  const { view, lang } = frame;
  if (frame.regionalRow && regional?.value)
    return { ...at(frame.regionalRow, regional.value), name: view.region.name[lang] };
  if (frame.nationalRow && national?.value)
    return {
      ...at(frame.nationalRow, national.value),
      name: lang === 'vi' ? 'cả nước' : WORDS.country.en,
    };
  const values = knownValues(column);
  const sum = values.reduce((total, value) => total + value, 0);
  const all = values.length === frame.members.length && sum > 0;
  return all ? { ...at(frame.sum, sum), row: null, name: lang === 'vi' ? 'tổng số' : 'the sum' } : null;

  function at(row: number, value: number) {
    return { ref: cellRef(frame, column, row).replace(/!([A-Z]+)(\d+)$/, '!$1$$$2'), value, row };
  }
}

type Rule = (ref: string, value: number, member: number) => { formula: string; value: number } | null | false;

function derived(frame: Frame, column: ReportColumn, label: string, rule: Rule): DerivedColumn {
  return {
    group: `${column.group}: ${column.label}`,
    label,
    format: '#,##0.0',
    bars: false,
    of: (member) => {
      const value = column.cells[member]?.value;
      return value == null ? null : rule(cellRef(frame, column, frame.first + member), value, member) || null;
    },
  };
}

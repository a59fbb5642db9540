import type { Basis } from '../model/observation.ts';
import { endMonth, periodParts, periodText } from '../model/period.ts';
import type { Severity } from '../model/observation.ts';
import { withNumbers, type Text } from '../model/text.ts';
import { said } from './saidNumber.ts';
import type { ReadColumn } from './columns.ts';
import { greatest, median } from './ofMany.ts';

/** A reason to ask before a column is believed, or to look at it. */
export type Doubt = {
  readonly severity: Severity & ('ask' | 'warn');
  readonly code: string;
  readonly text: Text;
  /** The name of the place that the figures may be of. */
  readonly place?: string | null;
};

const INDEX_BASES: readonly Basis[] = ['SPLY', 'PREV'];

/** Doubts about one column: its own distribution against its heading, and a plan of another year. */
export function columnDoubts(column: ReadColumn, values: readonly number[], bookMonth: number | null): Doubt[] {
  const meaning = column.meaning;
  if (column.isRank) return [];
  if (!meaning) return [unread(column)];
  const doubts: Doubt[] = [];
  const middle = median(values);
  if (INDEX_BASES.includes(meaning.basis) && Math.abs(middle) < 45) {
    doubts.push({
      severity: 'ask',
      code: 'base-changed',
      text: withNumbers([said(middle)], (mid) => ({
        vi: `Cột ${column.letters} có tiêu đề là chỉ số (gốc = 100) nhưng trị số quanh ${mid.vi}: gốc so sánh có thể đã đổi thành tốc độ tăng.`,
        en: `Column ${column.letters} is headed as an index (base = 100) but its values lie around ${mid.en}: it may hold growth rates.`,
      })),
    });
  }
  const year = Number(meaning.timePeriod.slice(0, 4));
  const bookYear = bookMonth === null ? year : Math.floor(bookMonth / 12);
  if (meaning.measure.endsWith('_PLAN') && !Number.isNaN(year) && year !== bookYear)
    doubts.push({
      severity: 'ask',
      code: 'plan-year',
      text: {
        vi: `Cột ${column.letters} ghi "Kế hoạch năm ${year}" trong sổ năm ${bookYear}: kế hoạch của năm nào?`,
        en: `Column ${column.letters} says "plan of ${year}" in a book of ${bookYear}: the plan of which year?`,
      },
    });
  if (column.planYear !== null && column.planYear !== year)
    doubts.push({
      severity: 'warn',
      code: 'plan-year',
      text: {
        vi: `Cột ${column.letters} (${periodText(meaning.timePeriod)}) so với kế hoạch năm ${column.planYear}: năm kế hoạch khác năm số liệu.`,
        en: `Column ${column.letters} (${periodText(meaning.timePeriod, 'en')}) is compared with the plan of ${column.planYear}: another year than the figures.`,
      },
    });
  return doubts;
}

/** The doubt that two pages of one table speak of different periods in the same column. */
export function pageDoubt(first: ReadColumn, later: ReadColumn): Doubt | null {
  const [a, b] = [first.meaning, later.meaning];
  if (!a || !b || (a.timePeriod === b.timePeriod && a.basis === b.basis && a.measure === b.measure)) return null;
  return {
    severity: 'ask',
    code: 'pages-disagree',
    text: {
      vi: `Hai trang của cùng một biểu ghi khác nhau ở cột ${later.letters}: "${periodText(a.timePeriod)}" và "${periodText(b.timePeriod)}".`,
      en: `Two pages of one table disagree in column ${later.letters}: "${periodText(a.timePeriod, 'en')}" and "${periodText(b.timePeriod, 'en')}".`,
    },
  };
}

/** The doubt that two columns of a page say the same of themselves: their headings lack what tells them apart. */
export function alikeDoubt(columns: readonly ReadColumn[], one: ReadColumn): Doubt | null {
  const meant = one.meaning;
  const other = columns.find(
    ({ column, meaning, place }) =>
      meant !== null &&
      column !== one.column &&
      place === one.place &&
      meaning?.measure === meant.measure &&
      meaning.basis === meant.basis &&
      meaning.timePeriod === meant.timePeriod,
  );
  if (!other) return null;
  return {
    severity: 'ask',
    code: 'columns-alike',
    text: {
      vi: `Cột ${one.letters} và cột ${other.letters} có cùng chỉ tiêu, kỳ và gốc so sánh: tiêu đề thiếu phần phân biệt hai cột?`,
      en: `Columns ${one.letters} and ${other.letters} have the same measure, period and comparison: do the headings lack what tells them apart?`,
    },
  };
}

/** The doubt that a table speaks of another year than the rest of its book. */
export function yearDoubt(columns: readonly ReadColumn[], bookMonth: number | null): Doubt | null {
  const ends = columns.flatMap((column) =>
    column.meaning && periodParts(column.meaning.timePeriod) ? endMonth(column.meaning.timePeriod) : [],
  );
  const last = greatest(ends);
  if (ends.length === 0 || bookMonth === null || (last > bookMonth - 11 && last <= bookMonth + 11)) return null;
  const [said, year] = [Math.floor(last / 12), Math.floor(bookMonth / 12)];
  return {
    severity: 'ask',
    code: 'year-doubtful',
    text: {
      vi: `Tên và tiêu đề biểu nói đến năm ${said}, các biểu khác trong sổ nói đến năm ${year}: tiêu đề cũ hay số liệu cũ?`,
      en: `Title and headings speak of ${said}, the other tables of the book of ${year}: an old heading or old figures?`,
    },
  };
}

function unread(column: ReadColumn): Doubt {
  const heading = column.path.map((part) => part.text).join(' ');
  const what = {
    period: ['kỳ', 'the period'],
    comparison: ['gốc so sánh', 'the comparison'],
    measure: ['chỉ tiêu', 'the measure'],
    unit: ['đơn vị tính', 'the unit'],
  }[column.missing ?? 'period'];
  return {
    severity: 'ask',
    code: 'column-unclear',
    text: {
      vi: `Chưa rõ ${what[0]} của cột ${column.letters} ("${heading}").`,
      en: `Column ${column.letters} ("${heading}"): ${what[1]} is not clear.`,
    },
  };
}

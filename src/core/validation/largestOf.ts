import { AREAS } from '../model/areaRegister.ts';
import { TOTAL } from '../model/area.ts';
import { rowOf } from '../model/past.ts';
import { withNumbers } from '../model/text.ts';
import { endMonth, periodText, sameSpan, type TimePeriod } from '../model/period.ts';
import type { CheckedBook, RuleFinding, StoredTable } from '../model/validation.ts';
import { columnsOf, type Figure } from './columnsOf.ts';
import type { Rule } from './finding.ts';
import { partsOf } from './periodKind.ts';
import { said } from './said.ts';
import { sortedLists, wasOneOf, type SortedList } from './sortedLists.ts';

/**
 * A row that is gone from a list of the largest (cảnh báo): what is counted from January cannot fall, so a row that had more
 * in an earlier book of the year than the least that stands here now must be here. A new row that has at least as much may
 * be the same one by another name. Tolerance: none.
 */
export const largestOf: Rule = {
  code: 'row-gone',
  check: (book) =>
    book.tables.flatMap((table) =>
      book.aside.has(table.sheet) ? [] : sortedLists(book, table).flatMap((list) => goneFrom(book, table, list)),
    ),
};

function goneFrom(book: CheckedBook, table: StoredTable, list: SortedList): RuleFinding[] {
  const { column, figures, before } = list;
  const least = figures.reduce<Figure | null>((low, one) => (!low || one.value < low.value ? one : low), null);
  if (!least || !isEarlierSum(before.period, column.timePeriod)) return [];
  const here = new Set(
    columnsOf(table).flatMap((one) => [...one.figures.values()].map(({ one: { key } }) => rowOf(key))),
  );
  const fresh = figures.filter(({ one }) => !before.rows.has(rowOf(one.key)));
  return [...before.rows].flatMap(([row, values]) => {
    const known = here.has(row) ? null : values.find(({ timePeriod }) => timePeriod === before.period);
    if (known?.value == null || known.unit !== least.unit) return [];
    const value = known.value * 10 ** (known.unitMult - least.unitMult);
    if (value <= least.value || fresh.some((one) => one.value >= value)) return [];
    if (!wasOneOf(list, row)) return [];
    return [told(book, table, { row, value, period: before.period }, least)];
  });
}

/** Whether two periods are counted from the same January, the first one for fewer months. */
function isEarlierSum(earlier: TimePeriod, later: TimePeriod): boolean {
  const isSum = (period: TimePeriod): boolean => sameSpan(period).some((name) => partsOf(name)?.kind === 'cumulative');
  return (
    earlier.slice(0, 4) === later.slice(0, 4) && endMonth(earlier) < endMonth(later) && isSum(earlier) && isSum(later)
  );
}

type Gone = { readonly row: string; readonly period: TimePeriod; readonly value: number };

function told(
  { releasedOn }: CheckedBook,
  { sheet, title, range }: StoredTable,
  gone: Gone,
  least: Figure,
): RuleFinding {
  const [item = '', area = ''] = gone.row.split(':');
  const place = AREAS.find(({ code }) => code === area)?.name ?? area;
  const name = item === TOTAL ? place : `${item.replaceAll('_', ' ').toLowerCase()} (${place})`;
  return {
    rule: 'row-gone',
    severity: 'warning',
    sheet,
    cell: range,
    subject: `${releasedOn} ${title} ${gone.row}`,
    evidence: [],
    tolerance: { vi: 'Không có dung sai.', en: 'No tolerance.' },
    text: withNumbers([said(gone.value), said(least.value)], (then, now) => ({
      vi: `Không thấy "${name}": ${periodText(gone.period)} đã có ${then.vi}, số lũy kế không giảm, mà dòng nhỏ nhất ở đây chỉ ${now.vi}.`,
      en: `"${name}" is not there: it had ${then.en} in ${periodText(gone.period, 'en')}, a sum from January does not fall, and the least row here has ${now.en}.`,
    })),
  };
}

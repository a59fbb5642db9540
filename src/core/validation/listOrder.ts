import type { RuleFinding } from '../model/validation.ts';
import { aboutFigure, ofBook, type Place, type Rule } from './finding.ts';
import { withNumbers } from '../model/text.ts';
import { said } from './said.ts';
import { sortedLists, type SortedList } from './sortedLists.ts';

/**
 * A list that stands in the falling order of one of its columns but for one or two rows, and stood in full order in the
 * last book (cảnh báo): an office prints the largest first, and an exchanged or mistyped figure breaks the order.
 * Tolerance: none.
 */
export const listOrder: Rule = {
  code: 'list-order',
  check: (book) =>
    book.tables.flatMap((table) =>
      sortedLists(book, table).flatMap((list) => told({ book, table, column: list.column }, list)),
    ),
};

function told(place: Place, { column, figures, off }: SortedList): RuleFinding[] {
  const odd = off.flatMap((at) => figures[at] ?? []);
  const [first] = odd;
  if (!first) return [];
  const rows = odd.map(({ one }) => one.row).join(', ');
  const count = figures.length;
  return [
    aboutFigure(place, first, {
      rule: 'list-order',
      severity: 'warning',
      evidence: odd.map((figure) => ofBook(place.book, figure)),
      tolerance: { vi: 'Không có dung sai.', en: 'No tolerance.' },
      text: withNumbers(
        odd.map(({ value }) => said(value)),
        (...values) => ({
          vi: `${count} dòng xếp theo cột ${column.letters} giảm dần như ở sổ trước, trừ dòng ${rows} (${values.map(({ vi }) => vi).join('; ')}): số sai hay đổi chỗ?`,
          en: `${count} rows stand in the falling order of column ${column.letters}, as in the book before, but for row ${rows} (${values.map(({ en }) => en).join('; ')}): wrong or exchanged?`,
        }),
      ),
    }),
  ];
}

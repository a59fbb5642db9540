import { medianNumber } from '../statistics/robust.ts';
import type { RuleFinding } from '../model/validation.ts';
import { periodText, type TimePeriod } from '../model/period.ts';
import { columnsOf } from './columnsOf.ts';
import { periodBefore } from './copiedMonth.ts';
import { aboutColumn, everyColumn, ofBook, ofPast, type Place, type Rule } from './finding.ts';
import { lastSaid } from './knownBefore.ts';
import { said } from './said.ts';

/** Growth rates lie below this in the middle, indices above it; taken for the other they lie as near to the period before. */
const BETWEEN = 50;
const NEAR = 30;
const ROWS = 2;
const SHOWN = 40;

/**
 * A column of indices that became growth rates, or the other way round: its middle is within 30 points of
 * the period before only when 100 is added, or taken away (lỗi). Tolerance: 30 points.
 */
export const indexBase: Rule = {
  code: 'index-base',
  check: (book) =>
    everyColumn(book, columnsOf).flatMap((place) => {
      const { basis, timePeriod } = place.column;
      const before = periodBefore(timePeriod);
      return /^(SPLY|PREV)/.test(basis) && before ? crossed(place, before) : [];
    }),
};

function crossed(place: Place, before: TimePeriod): RuleFinding[] {
  const { book, column } = place;
  const rows = [...column.figures.values()].flatMap((figure) => {
    const known = lastSaid(book, figure, before) ?? lastSaid(book, figure, column.timePeriod);
    return known ? [{ figure, known }] : [];
  });
  if (rows.length < ROWS) return [];
  const now = medianNumber(rows.map(({ figure }) => figure.value)) ?? 0;
  const then = medianNumber(rows.map(({ known }) => known.value)) ?? 0;
  const isGrowth = column.basis.endsWith('GROWTH');
  const [low, high] = isGrowth ? [then, now] : [now, then];
  if (low >= BETWEEN || high <= BETWEEN || Math.abs(low + 100 - high) > NEAR) return [];
  const [a, b] = [said(now), said(then)];
  return [
    aboutColumn(place, {
      rule: 'index-base',
      severity: 'error',
      evidence: rows
        .slice(0, SHOWN)
        .flatMap(({ figure, known }) => [ofBook(book, figure), ofPast(known.key, known.vintage)]),
      tolerance: { vi: '30 điểm sau khi cộng 100.', en: '30 points after 100 is added.' },
      text: {
        vi: `Cột quanh ${a.vi}, cùng các dòng đó ${periodText(before)} quanh ${b.vi}: gốc so sánh có thể đã đổi.`,
        en: `The column lies around ${a.en}, the same rows lay around ${b.en} in ${periodText(before, 'en')}: the base may have changed.`,
      },
    }),
  ];
}

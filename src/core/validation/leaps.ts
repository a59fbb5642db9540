import { periodText, yearBefore } from '../model/period.ts';
import type { RuleFinding } from '../model/validation.ts';
import { columnsOf, type Figure } from './columnsOf.ts';
import { periodBefore } from './copiedMonth.ts';
import { aboutFigure, everyColumn, ofBook, ofPast, type Place, type Rule } from './finding.ts';
import { lastSaid, type Known } from './knownBefore.ts';
import { withNumbers } from '../model/text.ts';
import { said } from './said.ts';

/** Powers of e; forest fires moved 3.8 within a quarter. */
const FAR = 6.3;
/** More of a column that leaps is a matter of its scale, which the evidence of the import asks about. */
const MOST = 0.5;

/**
 * A figure 540 times, or the 540th part, of what was said last of the same period, of the one before or of last year's
 * (cảnh báo), however restless its table is. Tolerance: that much.
 */
export const leaps: Rule = {
  code: 'leap',
  check: (book) =>
    everyColumn(book, columnsOf).flatMap((place) => {
      const found = [...place.column.figures.values()].flatMap((figure) => leapOf(place, figure));
      return found.length > place.column.figures.size * MOST ? [] : found;
    }),
};

function leapOf(place: Place, figure: Figure): RuleFinding[] {
  const { book, column } = place;
  const periods = [column.timePeriod, periodBefore(column.timePeriod), yearBefore(column.timePeriod)];
  const last = periods.flatMap((each) => (each && lastSaid(book, figure, each)) ?? [])[0];
  if (!last || last.value <= 0 || figure.value <= 0) return [];
  return Math.abs(Math.log(figure.value / last.value)) > FAR ? [told(place, figure, last)] : [];
}

function told(place: Place, figure: Figure, last: Known): RuleFinding {
  const period = last.key.timePeriod;
  return aboutFigure(place, figure, {
    rule: 'leap',
    severity: 'warning',
    evidence: [ofBook(place.book, figure), ofPast(last.key, last.vintage)],
    tolerance: { vi: 'Gấp 540 lần hay bằng 1/540.', en: '540 times, or the 540th part.' },
    text: withNumbers([said(figure.value), said(last.value)], (now, then) => ({
      vi: `${now.vi}; ${periodText(period)} là ${then.vi}: sai thang đo hay gõ nhầm?`,
      en: `${now.en}; ${then.en} in ${periodText(period, 'en')}: another scale, or mistyped?`,
    })),
  });
}

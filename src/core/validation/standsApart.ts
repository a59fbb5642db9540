import type { RuleFinding } from '../model/validation.ts';
import { columnsOf, type Figure } from './columnsOf.ts';
import { periodBefore } from './copiedMonth.ts';
import { aboutFigure, everyColumn, ofBook, type Place, type Rule } from './finding.ts';
import { lastSaid } from './knownBefore.ts';
import { withNumbers } from '../model/text.ts';
import { said } from './said.ts';

/** So many other figures of the unit tell what a column holds; so many times the largest of them is apart. */
const ROWS = 4;
const TIMES = 50;
/** The slip that is looked for, and how far beyond the others a figure without it may lie. */
const SLIP = 1000;
const ROOM = 2;
/** Earlier books that said nearly as much speak for a figure. */
const KNOWN = 50;

/**
 * One figure that is 50 times as large as every other of its column and unit, and lies among them when it is divided by 1000
 * (cảnh báo): the total stands in the same column, so no part is larger. It asks neither for a past nor for a sign. What
 * heads a column of levels may be a total, and what was as large before is so. Tolerance: that much.
 */
export const standsApart: Rule = {
  code: 'stands-apart',
  check: (book) => everyColumn(book, columnsOf).flatMap((place) => apartIn(place)),
};

function apartIn(place: Place): RuleFinding[] {
  const all = [...place.column.figures.values()];
  const ofUnits = Map.groupBy(all, ({ unit, unitMult }) => `${unit} ${unitMult}`);
  return [...ofUnits.values()].flatMap((figures) => {
    const sorted = figures.filter(({ value }) => value !== 0).sort((a, b) => Math.abs(a.value) - Math.abs(b.value));
    const figure = sorted.pop();
    const [least, most] = [sorted[0], sorted.at(-1)].map((one) => one && Math.abs(one.value));
    if (!figure || least === undefined || most === undefined || sorted.length < ROWS) return [];
    if (place.column.basis === 'LEVEL' && figure === all[0]) return [];
    const size = Math.abs(figure.value);
    const back = size / SLIP;
    const isAmong = back >= least / ROOM && back <= most * ROOM;
    return size >= most * TIMES && isAmong && !wasSo(place, figure) ? [told(place, figure, most)] : [];
  });
}

function wasSo({ book, column: { timePeriod } }: Place, figure: Figure): boolean {
  const before = periodBefore(timePeriod);
  const known = lastSaid(book, figure, timePeriod) ?? (before && lastSaid(book, figure, before));
  return known !== null && Math.abs(known.value) * KNOWN > Math.abs(figure.value);
}

function told(place: Place, figure: Figure, most: number): RuleFinding {
  return aboutFigure(place, figure, {
    rule: 'stands-apart',
    severity: 'warning',
    evidence: [ofBook(place.book, figure)],
    tolerance: { vi: '50 lần số lớn thứ hai của cột.', en: '50 times the next figure of the column.' },
    text: withNumbers(
      [said(figure.value), said(Math.abs(figure.value) / most), said(most), said(figure.value / SLIP)],
      (now, times, other, back) => ({
        vi: `${now.vi}: gấp ${times.vi} lần số lớn nhất trong các dòng khác (${other.vi}), chia 1000 (${back.vi}) thì nằm giữa chúng: sai thang đo?`,
        en: `${now.en}: ${times.en} times the largest of the other rows (${other.en}); divided by 1000 (${back.en}) it lies among them: another scale?`,
      }),
    ),
  });
}

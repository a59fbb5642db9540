import type { Basis } from '../model/observation.ts';
import type { RuleFinding } from '../model/validation.ts';
import { columnsOf, type Figure } from './columnsOf.ts';
import { periodBefore } from './copiedMonth.ts';
import { aboutFigure, everyColumn, ofBook, ofPast, type Place, type Rule } from './finding.ts';
import { lastSaid, type Known } from './knownBefore.ts';
import { middleAndSpread } from './offOthers.ts';
import { withNumbers } from '../model/text.ts';
import { said } from './said.ts';

const ROWS = 8;
const BASES: readonly Basis[] = ['LEVEL', 'SPLY', 'SPLY_GROWTH'];
/** A row has jumped when it moved by so many robust spreads and so far (natural logarithm); put back both lie so many times nearer. */
const JUMPED = 6;
const FAR = 0.06;
const NEARER = 4;
const BACK = 2.5;
/** An index against the month before, and one that is restless, goes anywhere. */
const RESTLESS = 0.025;

/**
 * Two rows that jumped and lie where the other one was in the period before (cảnh báo): each by 6 robust spreads of the
 * column and 6 %; in each other's place both lie within 2.5 spreads and together 4 times
 * nearer; of indices against last year, in a column that hardly moves, one of the two is enough; at least 8 rows.
 */
export const rowsExchanged: Rule = {
  code: 'rows-exchanged',
  check: (book) => everyColumn(book, columnsOf).flatMap((place) => exchangedIn(place)),
};

type Row = { readonly figure: Figure; readonly known: Known; readonly now: number; readonly then: number };

function exchangedIn(place: Place): RuleFinding[] {
  const rows = rowsOf(place);
  if (rows.length < ROWS || !BASES.includes(place.column.basis)) return [];
  const { middle, spread } = middleAndSpread(rows.map(({ now, then }) => now - then));
  if (place.column.basis !== 'LEVEL' && spread > RESTLESS) return [];
  const off = (now: number, then: number): number => Math.abs(now - then - middle);
  const jumped = rows.filter(({ now, then }) => off(now, then) > Math.max(FAR, JUMPED * spread));
  return jumped.flatMap((one, i) =>
    jumped
      .slice(i + 1)
      .filter((other) => one.figure.unit === other.figure.unit && fitsBack(one, other, spread, off))
      .map((other) => told(place, one, other)),
  );
}

function fitsBack(one: Row, other: Row, spread: number, off: (now: number, then: number) => number): boolean {
  const [a, b] = [off(one.now, one.then), off(other.now, other.then)];
  // Which of the two goes where is asked for each by its own past.
  const [backA, backB] = [off(other.now, one.then), off(one.now, other.then)];
  const isNear = Math.max(backA, backB) < BACK * spread;
  const isNearer = backA < a && backB < b && (backA + backB) * NEARER < a + b;
  return one.figure.one.key.basis === 'LEVEL' ? isNear && isNearer : isNear || isNearer;
}

/** The figures of a column beside what was said of the same period, or of the one before. */
function rowsOf({ book, column }: Place): Row[] {
  const { basis, timePeriod } = column;
  const before = periodBefore(timePeriod);
  const more = basis.endsWith('GROWTH') ? 100 : 0;
  return [...column.figures.values()].flatMap((figure): Row[] => {
    const known = lastSaid(book, figure, timePeriod) ?? (before && lastSaid(book, figure, before));
    if (!known || figure.value + more <= 0 || known.value + more <= 0) return [];
    return [{ figure, known, now: Math.log(figure.value + more), then: Math.log(known.value + more) }];
  });
}

function told(place: Place, one: Row, other: Row): RuleFinding {
  const rows = [one, other].map(({ figure }) => figure.one.row);
  return aboutFigure(place, one.figure, {
    rule: 'rows-exchanged',
    severity: 'warning',
    evidence: [one, other].flatMap(({ figure, known }) => [
      ofBook(place.book, figure),
      ofPast(known.key, known.vintage),
    ]),
    tolerance: {
      vi: 'Cả hai dòng lệch quá 6 lần độ phân tán của cột và 6%.',
      en: 'Both rows off by more than 6 spreads of the column and 6%.',
    },
    text: withNumbers([said(one.figure.value), said(other.figure.value)], (a, b) => ({
      vi: `Dòng ${rows[0]} (${a.vi}) và dòng ${rows[1]} (${b.vi}) cùng nhảy vọt, mỗi dòng đến đúng chỗ của dòng kia kỳ trước: đổi chỗ?`,
      en: `Rows ${rows[0]} (${a.en}) and ${rows[1]} (${b.en}) both jumped, each to where the other was before: exchanged?`,
    })),
  });
}

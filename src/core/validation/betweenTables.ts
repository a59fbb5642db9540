import type { CheckedBook, RuleFinding } from '../model/validation.ts';
import { endMonth, periodParts } from '../model/period.ts';
import { columnsOf, type Figure } from './columnsOf.ts';
import { aboutFigure, everyColumn, ofBook, type Place, type Rule } from './finding.ts';
import { middleAndSpread } from './offOthers.ts';
import { withNumbers } from '../model/text.ts';
import { said } from './said.ts';

const ENOUGH = 8;
const SPREADS = 5;
/** As natural logarithms: both figures move at least so much, in opposite directions. */
const LEAST = 0.05;

/** What moves together: data. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['IIP', 'LABOUR_INDEX'],
  ['IIP', 'SHIPMENT_INDEX'],
  ['IIP', 'EXPORT_VALUE'],
];

/**
 * Production against labour, shipments and exports of the same item and place, each against the same time of last year
 * (thông tin): both move by 5 % or more in opposite directions, and their distance lies 5 robust spreads off the other
 * rows, of which there are at least 8.
 */
export const betweenTables: Rule = {
  code: 'between-tables',
  check: (book) => PAIRS.flatMap((pair) => apartIn(book, pair)),
};

type Pair = { readonly place: Place; readonly figure: Figure; readonly other: Figure; readonly apart: number };

function apartIn(book: CheckedBook, [measure, against]: readonly [string, string]): RuleFinding[] {
  const columns = everyColumn(book, columnsOf).filter(({ column }) => column.basis === 'SPLY');
  const others = new Map(
    columns
      .filter(({ column }) => column.measure === against)
      .flatMap(({ column }) => [...column.figures.values()].map((figure) => [nameOf(figure), figure] as const)),
  );
  const pairs = columns
    .filter(({ column }) => column.measure === measure)
    .flatMap((place) =>
      [...place.column.figures.values()].flatMap((figure): Pair[] => {
        const other = others.get(nameOf(figure));
        return other && figure.value > 0 && other.value > 0
          ? [{ place, figure, other, apart: Math.log(figure.value / other.value) }]
          : [];
      }),
    );
  if (pairs.length < ENOUGH) return [];
  const { middle, spread } = middleAndSpread(
    pairs.map(({ apart }) => apart),
    0.02,
  );
  return pairs
    .filter((pair) => isFar(pair) && Math.abs(pair.apart - middle) > SPREADS * spread)
    .map((pair) => told(pair, against));
}

/** Item, place and month; labour is counted on the first of the month, so cumulative figures are left out. */
const nameOf = ({ one: { key } }: Figure): string => {
  const kind = periodParts(key.timePeriod)?.kind;
  return `${key.item} ${key.area} ${kind === 'cumulative' ? 'cumulative ' : ''}${endMonth(key.timePeriod)}`;
};

const isFar = ({ figure, other }: Pair): boolean => {
  const [a, b] = [Math.log(figure.value / 100), Math.log(other.value / 100)];
  return Math.min(Math.abs(a), Math.abs(b)) > LEAST && a * b < 0;
};

function told({ place, figure, other }: Pair, against: string): RuleFinding {
  return aboutFigure(place, figure, {
    rule: 'between-tables',
    severity: 'info',
    evidence: [ofBook(place.book, figure), ofBook(place.book, other)],
    tolerance: { vi: '5% mỗi số, ngược chiều, 5 lần độ phân tán.', en: '5% each, opposite directions, 5 spreads.' },
    text: withNumbers([said(figure.value), said(other.value)], (a, b) => ({
      vi: `${place.column.measure} ${a.vi}, ${against} ${b.vi}: ngược chiều nhau nhiều hơn các dòng khác.`,
      en: `${place.column.measure} ${a.en}, ${against} ${b.en}: further apart, in opposite directions, than other rows.`,
    })),
  });
}

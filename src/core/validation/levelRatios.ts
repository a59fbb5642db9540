import { TOTAL } from '../model/area.ts';
import type { ObservationKey } from '../model/observation.ts';
import { yearBefore, type TimePeriod } from '../model/period.ts';
import type { CheckedBook, RuleFinding } from '../model/validation.ts';
import { columnsOf, type CheckedColumn, type Figure } from './columnsOf.ts';
import { periodBefore } from './copiedMonth.ts';
import { aboutFigure, everyColumn, ofBook, type Place, type Rule } from './finding.ts';
import { withNumbers } from '../model/text.ts';
import { said, saidPart } from './said.ts';

/** What is off by more than this part of the expected figure, beyond rounding, is a warning; less is information. */
const MUCH = 0.005;

const RULES: Readonly<Record<string, string>> = {
  SPLY: 'growth-of-levels',
  SPLY_GROWTH: 'growth-of-levels',
  PREV: 'growth-of-levels',
  PREV_GROWTH: 'growth-of-levels',
  PLAN: 'percent-of-plan',
  SHARE: 'share-of-total',
};

/**
 * Growth, percent of plan and share against the two printed levels that they follow from (cảnh báo). Tolerance: what the
 * rounding of all three figures leaves open, and 0.5 % of the expected figure.
 */
export const levelRatios: Rule = {
  code: 'level-ratios',
  check(book) {
    const levels = levelsOf(book);
    return everyColumn(book, columnsOf).flatMap((place) =>
      [...place.column.figures.values()].flatMap((figure) => ratioOf(place, figure, levels)),
    );
  },
};

/** Levels of a book by key, as printed. */
export function levelsOf(book: CheckedBook): ReadonlyMap<string, Figure> {
  return new Map(
    everyColumn(book, columnsOf)
      .filter(({ column }) => column.basis === 'LEVEL')
      .flatMap(({ column }) => [...column.figures.values()].map((figure) => [nameOf(figure.one.key), figure] as const)),
  );
}

const nameOf = ({ dataset, measure, item, area, timePeriod }: Omit<ObservationKey, 'basis'>): string =>
  `${dataset}:${measure}:${item}:${area}:${timePeriod}`;

function ratioOf(place: Place, figure: Figure, levels: ReadonlyMap<string, Figure>): RuleFinding[] {
  const against = wholeOf(place.column, figure.one.key);
  const part = against && levels.get(nameOf(figure.one.key));
  const whole = against && levels.get(nameOf(against));
  if (!part || !whole || part.unit !== whole.unit || whole.value <= 0 || part.value < 0) return [];
  const scale = 10 ** (part.unitMult - whole.unitMult) * 100;
  const less = place.column.basis.endsWith('GROWTH') ? 100 : 0;
  const low = ((part.value - part.half) / (whole.value + whole.half)) * scale - less - figure.half;
  const high = ((part.value + part.half) / Math.max(whole.value - whole.half, 1e-9)) * scale - less + figure.half;
  const expected = (part.value / whole.value) * scale - less;
  const room = MUCH * Math.abs(expected + less);
  if (figure.value >= low - room && figure.value <= high + room) return [];
  return [disagrees(place, figure, [part, whole], expected)];
}

/** A share that is off by less than two printed units: an office that rounds twice, or makes shares meet 100. */
const isSlip = (figure: Figure, expected: number): boolean => Math.abs(figure.value - expected) < 4 * figure.half;

function wholeOf({ basis }: CheckedColumn, key: ObservationKey): Omit<ObservationKey, 'basis'> | null {
  const at = (timePeriod: TimePeriod | null) => timePeriod && { ...key, timePeriod };
  switch (basis) {
    case 'PLAN':
      return { ...key, measure: `${key.measure}_PLAN`, timePeriod: key.timePeriod.slice(0, 4) as TimePeriod };
    case 'SHARE':
      return { ...key, item: TOTAL };
    case 'SPLY':
    case 'SPLY_GROWTH':
      return at(yearBefore(key.timePeriod));
    case 'PREV':
    case 'PREV_GROWTH':
      return at(periodBefore(key.timePeriod));
    default:
      return null;
  }
}

function disagrees(
  place: Place,
  figure: Figure,
  [part, whole]: readonly [Figure, Figure],
  expected: number,
): RuleFinding {
  return aboutFigure(place, figure, {
    rule: RULES[place.column.basis] ?? 'level-ratios',
    severity: place.column.basis === 'SHARE' && isSlip(figure, expected) ? 'info' : 'warning',
    evidence: [figure, part, whole].map((one) => ofBook(place.book, one)),
    tolerance: withNumbers([saidPart(MUCH)], (much) => ({
      vi: `Sai số làm tròn của ba số và ${much.vi} của số tính được.`,
      en: `Rounding of the three figures, and ${much.en} of the computed one.`,
    })),
    text: withNumbers(
      [said(figure.value), said(part.value), said(whole.value), said(expected)],
      (printed, a, b, computed) => ({
        vi: `Ghi ${printed.vi}; từ hai mức in trong sổ (${a.vi} và ${b.vi}) tính ra ${computed.vi}.`,
        en: `Says ${printed.en}; the two levels in the book (${a.en} and ${b.en}) give ${computed.en}.`,
      }),
    ),
  });
}

import { COUNTRY } from '../model/area.ts';
import type { TimePeriod } from '../model/period.ts';
import { partsOf } from './periodKind.ts';
import type { RuleFinding } from '../model/validation.ts';
import { medianNumber } from '../statistics/robust.ts';
import { columnsOf, type CheckedColumn, type Figure } from './columnsOf.ts';
import { aboutFigure, everyColumn, ofBook, type Place, type Rule } from './finding.ts';
import { againstOf, growthOf } from './growthOf.ts';
import { middleAndSpread } from './offOthers.ts';
import { withNumbers } from '../model/text.ts';
import { said } from './said.ts';
import { MAY_BE_NEGATIVE } from './sign.ts';
import { tetFree, type Against, type GrowthByPeriod } from './tetFree.ts';

/** So many earlier periods tell what is usual for a row; so many rows what is usual in a month. */
const PERIODS = 6;
const ROWS = 5;
/** Rows of one column that are enough to take the month's own movement out of each. */
const MANY = 8;
/** The least spread of growth, as a natural logarithm. */
const LEAST = 0.02;
/** How many robust spreads off, and how far as a natural logarithm: by both, by the row's history alone, by the other rows alone. */
const BY_BOTH = { own: 12, others: 8, far: 0.5 };
const BY_HISTORY = { own: 12, far: 0.7 };
/** Sums from January grow by leaps where projects are few. */
const FAR_IN_SUMS = 2.5;
/** Places are like each other, industries and goods less. */
const BY_PLACES = { others: 15, far: 1.2 };
const BY_ITEMS = { others: 40, far: 1.5 };

/**
 * Growth far outside what is usual (cảnh báo; never a reason to drop a figure, FIELD T-22): robust distance (median and
 * MAD of log growth) from the row's own history and from the other rows of the month, without what Tết moves. Tolerance:
 * 12 spreads of its history and 8 of the other rows, and 65 %; with history alone 12 and twice; with places
 * alone 15 and 3.3 times, with other rows alone 40 and 4.5 times.
 */
export const outliers: Rule = {
  code: 'outlier',
  check: (book) => everyColumn(book, columnsOf).flatMap((place) => outlying(place)),
};

type Row = { readonly figure: Figure; readonly growth: GrowthByPeriod };

function outlying(place: Place): RuleFinding[] {
  const { book, column } = place;
  const against = againstOf(column);
  if (!against) return [];
  const rows = [...column.figures.values()].flatMap((figure): Row[] => {
    const growth = growthOf(book, column, figure);
    return growth.has(column.timePeriod) ? [{ figure, growth }] : [];
  });
  const now = rows.map(({ growth }) => growth.get(column.timePeriod) ?? 0);
  const month = middleAndSpread(now, LEAST);
  const common = rows.length >= MANY ? middles(rows) : null;
  const byRows = arePlaces(rows) ? BY_PLACES : BY_ITEMS;
  const least = leastOf(column);
  return rows.flatMap(({ figure, growth }, i) => {
    const others = rows.length < ROWS ? null : Math.abs((now[i] ?? 0) - month.middle);
    const own = ownDistance(growth, column.timePeriod, against, common);
    const off = others === null ? null : { far: others, spreads: others / month.spread };
    const isOdd = (own?.far ?? others ?? 0) > least && verdict(own, off, byRows);
    return isOdd ? [told(place, figure, own, others === null ? null : others / month.spread)] : [];
  });
}

type Distance = { readonly far: number; readonly spreads: number };

/** How far the newest growth lies from the row's own history; null without enough of it, and where Tết forbids to say. */
function ownDistance(
  growth: GrowthByPeriod,
  now: TimePeriod,
  against: Against,
  common: GrowthByPeriod | null,
): Distance | null {
  const own = common
    ? new Map([...growth].map(([period, value]) => [period, value - (common.get(period) ?? 0)]))
    : growth;
  const free = tetFree(own, against);
  const value = free.get(now);
  const earlier = [...free].flatMap(([period, each]) => (period === now ? [] : [each]));
  if (value === undefined || earlier.length < PERIODS) return null;
  const { middle, spread } = middleAndSpread(earlier, LEAST);
  return { far: Math.abs(value - middle), spreads: Math.abs(value - middle) / spread };
}

function verdict(own: Distance | null, others: Distance | null, byRows: typeof BY_PLACES): boolean {
  if (own && others)
    return own.spreads > BY_BOTH.own && others.spreads > BY_BOTH.others && Math.min(own.far, others.far) > BY_BOTH.far;
  if (own) return own.spreads > BY_HISTORY.own && own.far > BY_HISTORY.far;
  return others !== null && others.spreads > byRows.others && others.far > byRows.far;
}

/** How far growth must lie off at least, by what the column holds. */
function leastOf({ basis, measure, timePeriod }: CheckedColumn): number {
  if (basis !== 'LEVEL') return 0;
  if (MAY_BE_NEGATIVE.test(measure)) return Infinity;
  return partsOf(timePeriod)?.kind === 'cumulative' ? FAR_IN_SUMS : 0;
}

/** Whether most rows are places. */
const arePlaces = (rows: readonly Row[]): boolean =>
  rows.filter(({ figure }) => figure.one.key.area !== COUNTRY).length > rows.length * 0.8;

/** The middle growth of all rows, by period. */
function middles(rows: readonly Row[]): GrowthByPeriod {
  const byPeriod = new Map<TimePeriod, number[]>();
  for (const { growth } of rows)
    for (const [period, value] of growth) {
      const known = byPeriod.get(period);
      if (known) known.push(value);
      else byPeriod.set(period, [value]);
    }
  return new Map([...byPeriod].map(([period, values]) => [period, medianNumber(values) ?? 0]));
}

function told(place: Place, figure: Figure, own: Distance | null, others: number | null): RuleFinding {
  const spreads = (value: number): string => String(Math.round(value));
  const vi = [
    ...(own ? [`${spreads(own.spreads)} lần độ phân tán so với các kỳ trước của chính nó`] : []),
    ...(others === null ? [] : [`${spreads(others)} lần so với các dòng khác cùng kỳ`]),
  ];
  const en = [
    ...(own ? [`${spreads(own.spreads)} spreads off its own past`] : []),
    ...(others === null ? [] : [`${spreads(others)} off the other rows of the period`]),
  ];
  return aboutFigure(place, figure, {
    rule: 'outlier',
    severity: 'warning',
    evidence: [ofBook(place.book, figure)],
    tolerance: {
      vi: '12 lần độ phân tán (MAD) của chuỗi và 8 lần của các dòng khác; một mình các dòng: 15 (địa phương) hay 40 lần.',
      en: '12 spreads (MAD) of the series and 8 of the other rows; the rows alone: 15 (places) or 40.',
    },
    text: withNumbers([said(figure.value)], (number) => ({
      vi: `${number.vi}: bất thường (${vi.join(', ')}). Nếu đúng, hãy chấp nhận kèm lý do.`,
      en: `${number.en}: unusual (${en.join(', ')}). If it is right, accept it with a reason.`,
    })),
  });
}

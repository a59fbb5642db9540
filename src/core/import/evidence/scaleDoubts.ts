import { endMonth, periodText } from '../../model/period.ts';
import { withNumbers, type Text } from '../../model/text.ts';
import { said } from '../saidNumber.ts';
import { greatest, median } from '../ofMany.ts';
import { rangeOf, type ColumnView, type Figure } from './columnViews.ts';
import type { Finding } from './finding.ts';
import { monthsOf } from './pastFigures.ts';

/** Levels of one measure lie further apart than this power of ten only by mistake; by their months they lie within 0.6. */
const ODD = 1.5;
/** Tourists after the pandemic came to an index of 7,577; a figure times 1000 lies above this. */
const NO_INDEX = 20_000;
const NO_PLAN = 1_000;
const NO_SHARE = 105;
const NO_PERCENT = 1_000;

/** What comes to one piece, in single units of both: data, with more room than ever was printed. */
const PER_ONE: readonly { readonly of: string; readonly per: string; readonly least: number; readonly most: number }[] =
  [
    { of: 'USD', per: 'PROJECTS', least: 1e5, most: 3e8 },
    { of: 'USD', per: 'T', least: 20, most: 50_000 },
    { of: 'VND', per: 'ENTERPRISES', least: 3e8, most: 3e11 },
    { of: 'PERSONS', per: 'ENTERPRISES', least: 0.1, most: 150 },
    { of: 'HK_KM', per: 'HK', least: 3, most: 5_000 },
  ];
/** Newly registered and adjusted capital of one table. */
const ADJUSTED = { of: 'FDI_ADJUSTED', per: 'FDI_NEW', least: 0.005, most: 40 };

/** Columns whose figures cannot be on the scale that they are said to be on: of their neighbours, of an index, of a share. */
export function scaleDoubts(views: readonly ColumnView[]): Finding[] {
  return [...views.flatMap(rangeDoubt), ...neighbourDoubts(views), ...perOneDoubts(views)];
}

function rangeDoubt(view: ColumnView): Finding[] {
  const values = [...view.figures.values()].map(({ value }) => value);
  const middle = median(values);
  switch (view.basis) {
    case 'SPLY':
    case 'PREV':
    case 'BASE':
      return middle > NO_INDEX ? [outOfRange(view, 'scale-odd', middle, 'chỉ số quanh', 'an index around')] : [];
    case 'PLAN':
      return middle > NO_PLAN
        ? [outOfRange(view, 'scale-odd', middle, 'phần trăm kế hoạch quanh', 'percent of the plan around')]
        : [];
    case 'SHARE': {
      const most = greatest(values);
      return most > NO_SHARE ? [outOfRange(view, 'scale-odd', most, 'tỷ trọng đến', 'shares of up to')] : [];
    }
    case 'LEVEL': {
      const percent = [...view.figures.values()].every(({ unit }) => unit === 'PT 0');
      const most = percent ? greatest(values.map(Math.abs)) : 0;
      return most > NO_PERCENT ? [outOfRange(view, 'scale-odd', most, 'tỷ lệ đến', 'percentages of up to')] : [];
    }
    case 'SPLY_GROWTH':
    case 'PREV_GROWTH':
      if (Math.abs(middle) > NO_PERCENT)
        return [outOfRange(view, 'scale-odd', middle, 'tốc độ tăng quanh', 'growth rates around')];
      return values.length > 1 && middle > 60 && values.every((value) => value > 30)
        ? [outOfRange(view, 'base-changed', middle, 'tốc độ tăng quanh', 'growth rates around')]
        : [];
    default:
      return [];
  }
}

function outOfRange(view: ColumnView, code: string, figure: number, vi: string, en: string): Finding {
  return {
    severity: 'ask',
    code,
    cell: rangeOf(view),
    column: view.key,
    of: view.all,
    text: withNumbers([said(figure)], (number) => ({
      vi: `Cột ${view.letters} có ${vi} ${number.vi}: sai thang đo hoặc sai gốc so sánh?`,
      en: `Column ${view.letters} holds ${en} ${number.en}: another scale or another base than the heading says?`,
    })),
  };
}

/** Levels of one measure over several periods: the one that is far from all others is asked about, or both of two. */
function neighbourDoubts(views: readonly ColumnView[]): Finding[] {
  const levels = views.filter((view) => view.basis === 'LEVEL' && view.figures.size > 0);
  const pairs = levels.flatMap((one, i) =>
    levels.slice(i + 1).flatMap((other) => {
      const apart = sameTrunk(one, other) && isNear(one, other) ? distance(one, other) : null;
      return apart === null ? [] : [{ one, other, apart }];
    }),
  );
  const far = pairs.filter(({ apart }) => Math.abs(apart) > ODD);
  const strikes = (view: ColumnView): number => far.filter(({ one, other }) => one === view || other === view).length;
  return far.flatMap(({ one, other }) => {
    const [a, b] = [strikes(one), strikes(other)];
    const odd = a === b ? [one, other] : a > b ? [one] : [other];
    return odd.map((view) => besideNeighbour(view, view === one ? other : one));
  });
}

const trunk = (view: ColumnView): string => view.measure.replace(/_PLAN$/, '');
const sameTrunk = (one: ColumnView, other: ColumnView): boolean => trunk(one) === trunk(other);

/** Within some years; over decades money grows that much. */
const isNear = (one: ColumnView, other: ColumnView): boolean =>
  Math.abs(endMonth(one.timePeriod) - endMonth(other.timePeriod)) <= 60;

/** The middle power of ten between two columns, row by row, as if both were of one month; null without rows of one unit. */
function distance(one: ColumnView, other: ColumnView): number | null {
  const ratios = [...one.figures].flatMap(([row, { value, unit, one: own }]) => {
    const beside = other.figures.get(row);
    return beside && beside.one.key.area === own.key.area && beside.unit === unit && value * beside.value > 0
      ? [Math.log10(value / beside.value)]
      : [];
  });
  return ratios.length === 0 ? null : median(ratios) - Math.log10(months(one) / months(other));
}

const months = ({ measure, timePeriod }: ColumnView): number => (measure.endsWith('_PLAN') ? 12 : monthsOf(timePeriod));

function besideNeighbour(view: ColumnView, other: ColumnView): Finding {
  const middle = (each: ColumnView): Text => said(median([...each.figures.values()].map(({ value }) => value)));
  const periods = (lang: 'vi' | 'en') => [periodText(view.timePeriod, lang), periodText(other.timePeriod, lang)];
  const [vi, en] = [periods('vi'), periods('en')];
  return {
    severity: 'ask',
    code: 'scale-odd',
    cell: rangeOf(view),
    column: view.key,
    of: view.all,
    text: withNumbers([middle(view), middle(other)], (here, there) => ({
      vi: `Cột ${view.letters} (${vi[0]}) quanh ${here.vi}, cột ${other.letters} (${vi[1]}) quanh ${there.vi}: lệch thang đo?`,
      en: `Column ${view.letters} (${en[0]}) lies around ${here.en}, column ${other.letters} (${en[1]}) around ${there.en}: another scale?`,
    })),
  };
}

/** Money for one project, one tonne: two measures of one table that cannot be so far apart. */
function perOneDoubts(views: readonly ColumnView[]): Finding[] {
  const levels = views.filter(({ basis, figures }) => basis === 'LEVEL' && figures.size >= 3);
  return levels.flatMap((one) =>
    levels.flatMap((other) => {
      if (other === one || other.timePeriod !== one.timePeriod) return [];
      const bound = boundOf(one, other);
      if (!bound) return [];
      const ratios = [...one.figures].flatMap(([row, figure]) => {
        const beside = other.figures.get(row);
        return beside && figure.value * beside.value > 0 ? [whole(figure) / whole(beside)] : [];
      });
      const middle = median(ratios);
      if (ratios.length < 3 || (middle >= bound.least && middle <= bound.most)) return [];
      return [besideNeighbour(one, other), besideNeighbour(other, one)];
    }),
  );
}

/** A figure in single units. */
const whole = ({ value, unitMult }: Figure): number => value * 10 ** unitMult;

function boundOf(one: ColumnView, other: ColumnView): { least: number; most: number } | null {
  if (one.measure === ADJUSTED.of && other.measure === ADJUSTED.per) return ADJUSTED;
  const [of, per] = [one, other].map(({ figures }) => [...figures.values()][0]?.unit.split(' ')[0]);
  return PER_ONE.find((each) => each.of === of && each.per === per) ?? null;
}

import { periodParts, periodText, type TimePeriod } from '../../model/period.ts';
import { median, rangeOf, said, type ColumnView } from './columnViews.ts';
import type { Finding } from './finding.ts';

/** Levels of one measure lie further apart than this power of ten only by mistake; by their months they lie within 0.6. */
const ODD = 1.5;
/** Tourists after the pandemic came to an index of 7,577; a figure times 1000 lies above this. */
const NO_INDEX = 20_000;
const NO_PLAN = 1_000;
const NO_SHARE = 105;

/** How far one measure is from another for one piece, in units of both: data, with more room than ever was printed. */
const PER_ONE: readonly { of: string; per: string; units: string; least: number; most: number }[] = [
  { of: 'FDI_NEW', per: 'FDI_PROJECTS', units: 'USD 6/PROJECTS 0', least: 0.1, most: 300 },
  { of: 'FDI_NEW', per: 'FDI_PROJECTS', units: 'USD 3/PROJECTS 0', least: 100, most: 300_000 },
  { of: 'FDI_REGISTERED', per: 'FDI_PROJECTS', units: 'USD 6/PROJECTS 0', least: 0.1, most: 300 },
  { of: 'FDI_REGISTERED', per: 'FDI_PROJECTS', units: 'USD 3/PROJECTS 0', least: 100, most: 300_000 },
  { of: 'FDI_ADJUSTED', per: 'FDI_NEW', units: 'USD 6/USD 6', least: 0.005, most: 40 },
  { of: 'EXPORT_VALUE', per: 'EXPORT_QUANTITY', units: 'USD 6/T 3', least: 0.02, most: 50 },
  { of: 'IMPORT_VALUE', per: 'IMPORT_QUANTITY', units: 'USD 6/T 3', least: 0.02, most: 50 },
  { of: 'FDI_CHARTER', per: 'FDI_REGISTERED', units: 'USD 3/USD 3', least: 0.02, most: 20 },
  { of: 'NEW_ENTERPRISES_VON_DANG', per: 'NEW_ENTERPRISES', units: 'VND 9/ENTERPRISES 0', least: 0.3, most: 300 },
  { of: 'NEW_ENTERPRISES_LAO', per: 'NEW_ENTERPRISES', units: 'PERSONS 0/ENTERPRISES 0', least: 0.1, most: 150 },
];

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
      const most = Math.max(...values);
      return most > NO_SHARE ? [outOfRange(view, 'scale-odd', most, 'tỷ trọng đến', 'shares of up to')] : [];
    }
    case 'SPLY_GROWTH':
    case 'PREV_GROWTH':
      return values.length > 1 && middle > 60 && values.every((value) => value > 30)
        ? [outOfRange(view, 'base-changed', middle, 'tốc độ tăng quanh', 'growth rates around')]
        : [];
    default:
      return [];
  }
}

function outOfRange(view: ColumnView, code: string, figure: number, vi: string, en: string): Finding {
  const number = said(figure);
  return {
    severity: 'ask',
    code,
    cell: rangeOf(view),
    of: view.all,
    text: {
      vi: `Cột ${view.letters} có ${vi} ${number.vi}: sai thang đo hoặc sai gốc so sánh?`,
      en: `Column ${view.letters} holds ${en} ${number.en}: another scale or another base than the heading says?`,
    },
  };
}

/** Levels of one measure over several periods: the one that is far from all others is asked about, or both of two. */
function neighbourDoubts(views: readonly ColumnView[]): Finding[] {
  const levels = views.filter((view) => view.basis === 'LEVEL' && view.figures.size > 0);
  const pairs = levels.flatMap((one, i) =>
    levels.slice(i + 1).flatMap((other) => {
      const apart = sameTrunk(one, other) ? distance(one, other) : null;
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

/** The middle power of ten between two columns, row by row, as if both were of one month; null without rows of one unit. */
function distance(one: ColumnView, other: ColumnView): number | null {
  const ratios = [...one.figures].flatMap(([row, { value, unit }]) => {
    const beside = other.figures.get(row);
    return beside && beside.unit === unit && value * beside.value > 0 ? [Math.log10(value / beside.value)] : [];
  });
  return ratios.length === 0 ? null : median(ratios) - Math.log10(months(one) / months(other));
}

function months({ measure, timePeriod }: ColumnView): number {
  if (measure.endsWith('_PLAN')) return 12;
  return spanOf(timePeriod);
}

function spanOf(period: TimePeriod): number {
  const parts = periodParts(period);
  if (parts?.kind === 'cumulative') return parts.months;
  return parts?.kind === 'quarter' ? 3 : parts?.kind === 'year' ? 12 : 1;
}

function besideNeighbour(view: ColumnView, other: ColumnView): Finding {
  const [here, there] = [view, other].map((each) => said(median([...each.figures.values()].map(({ value }) => value))));
  const periods = (lang: 'vi' | 'en') => [periodText(view.timePeriod, lang), periodText(other.timePeriod, lang)];
  const [vi, en] = [periods('vi'), periods('en')];
  return {
    severity: 'ask',
    code: 'scale-odd',
    cell: rangeOf(view),
    of: view.all,
    text: {
      vi: `Cột ${view.letters} (${vi[0]}) quanh ${here?.vi}, cột ${other.letters} (${vi[1]}) quanh ${there?.vi}: lệch thang đo?`,
      en: `Column ${view.letters} (${en[0]}) lies around ${here?.en}, column ${other.letters} (${en[1]}) around ${there?.en}: another scale?`,
    },
  };
}

/** Money for one project, one tonne: two measures of one table that cannot be so far apart. */
function perOneDoubts(views: readonly ColumnView[]): Finding[] {
  return PER_ONE.flatMap(({ of, per, units, least, most }) =>
    views.flatMap((one) => {
      if (one.measure !== of || one.basis !== 'LEVEL') return [];
      return views.flatMap((other) => {
        if (other.measure !== per || other.basis !== 'LEVEL' || other.timePeriod !== one.timePeriod) return [];
        const ratios = [...one.figures].flatMap(([row, { value, unit }]) => {
          const beside = other.figures.get(row);
          return beside && `${unit}/${beside.unit}` === units && value * beside.value > 0 ? [value / beside.value] : [];
        });
        const middle = median(ratios);
        if (ratios.length < 3 || (middle >= least && middle <= most)) return [];
        return [besideNeighbour(one, other), besideNeighbour(other, one)];
      });
    }),
  );
}

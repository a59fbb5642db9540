import { formatNumber, signed } from '../../parts/numbers.ts';
import type { Lang } from '../../../core/model/text.ts';
import { unitText } from '../../../core/model/unit.ts';
import type { Facts, Series, SeriesPoint } from '../../../core/model/views.ts';
import { baseOf, decimalsOf, periodShort } from '../../parts/figures.ts';
import type { Words } from '../../text/vi.ts';

/** What a ranking shows, in one sentence that is true to the unrounded values. */
export function rankedFinding(facts: Facts, t: Words, lang: Lang): string {
  const { column, known, members } = facts;
  const name = column.measureName[lang];
  const [top] = known;
  if (!top) return name;
  const growth = column.basis === 'SPLY_GROWTH' || column.basis === 'PREV_GROWTH';
  const decimals = decimalsOf(column);
  const value = growth ? `${signed(top.value, decimals, t.numbers)}%` : formatNumber(top.value, decimals, t.numbers);
  const [k, n] = [String(known.length), String(members)];
  const base = baseOf(column.basis);
  if (base === null) return t.chart.level(name, top.area.name, value, unitText(column)[lang], t.table.known(k, n));
  const rose = known.filter((place) => place.value > base).length;
  const partly = known.length < members ? t.chart.riseKnown(k) : '';
  return t.chart.rise(name, String(rose), n, partly, top.area.name, value);
}

/** What the chosen lines show: the one that swings most, and where they stand at the end. */
export function seriesFinding(series: readonly Series[], decimals: number, t: Words, lang: Lang): string {
  const places = series.filter(({ area }) => area.kind !== 'country');
  const spans = places.flatMap(({ area, points }) => {
    const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
    return values.length > 2 ? [{ name: area.name, low: Math.min(...values), high: Math.max(...values) }] : [];
  });
  const widest = spans.sort((a, b) => b.high - b.low - (a.high - a.low))[0];
  const ends = places.flatMap(({ area, points }) => {
    const last = lastKnown(points);
    return last?.value == null ? [] : [{ name: area.name, value: last.value, period: last.timePeriod }];
  });
  const [end] = ends;
  if (!end) return t.chart.noSeries;
  const print = (value: number): string => formatNumber(value, decimals, t.numbers);
  const list = ends.map(({ name, value }) => `${name} ${print(value)}`).join(', ');
  const latest = t.chart.latest(periodShort(end.period, lang), list);
  if (!widest || ends.some(({ period }) => period !== end.period)) return latest;
  return `${t.chart.spread(widest.name, print(widest.low), print(widest.high))}; ${latest}`;
}

function lastKnown(points: readonly SeriesPoint[]): SeriesPoint | undefined {
  return points.findLast(({ value }) => value !== null);
}

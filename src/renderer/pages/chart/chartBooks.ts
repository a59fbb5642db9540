import type { ChartAsked } from '../../../core/model/chartBook.ts';
import { keyFromText, keyText } from '../../../core/model/observation.ts';
import type { TimePeriod } from '../../../core/model/period.ts';
import type { Lang } from '../../../core/model/text.ts';
import type { Facts, Series } from '../../../core/model/views.ts';
import { onCalendar } from '../../parts/calendar.ts';
import { baseOf, periodShort, placeName } from '../../parts/figures.ts';
import type { Words } from '../../text/vi.ts';
import { whatText } from './aboutText.ts';
import type { Pair } from './dumbbellConfig.ts';
import type { Both } from './scatterConfig.ts';

/** What a chart is in a workbook, without the words around it. */
export type ChartBook = Pick<ChartAsked, 'form' | 'base' | 'heads' | 'rows'>;
type Said = { readonly t: Words; readonly lang: Lang };

/** Places from high to low, those without a figure last. */
export function factsBook({ known, missing, column }: Facts, { t, lang }: Said): ChartBook {
  return {
    form: 'bars',
    base: baseOf(column.basis),
    heads: [t.charts.area, whatText(column, t, lang)],
    rows: [...known, ...missing].map(({ area, key }) => ({ name: area.name, keys: [key ?? null] })),
  };
}

/** Places at two times, side by side. */
export function pairsBook(pairs: readonly Pair[], now: Facts, then: Facts, { t, lang }: Said): ChartBook {
  return {
    form: 'bars',
    base: baseOf(now.column.basis),
    heads: [t.charts.area, ...[then, now].map(({ column }) => periodShort(column.timePeriod, lang))],
    rows: pairs.map((pair) => ({ name: pair.area.name, keys: [pair.then.key, pair.now.key] })),
  };
}

/** A line a place; a period without a book is a gap. */
export function seriesBook(series: readonly Series[], calendar: readonly TimePeriod[], { t, lang }: Said): ChartBook {
  const lines = series.map(({ points }) => onCalendar(points, calendar));
  return {
    form: 'lines',
    base: null,
    heads: [t.charts.period, ...series.map(({ area }) => placeName(area, t))],
    rows: calendar.map((period, i) => ({
      name: periodShort(period, lang),
      keys: lines.map((line) => (line[i]?.value == null ? null : line[i].key)),
    })),
  };
}

/** A dot a place: the first indicator from left to right, the second upwards. */
export function bothBook(both: readonly Both[], x: Facts, y: Facts, { t, lang }: Said): ChartBook {
  return {
    form: 'dots',
    base: null,
    heads: [t.charts.area, ...[x, y].map(({ column }) => whatText(column, t, lang))],
    rows: both.map(({ area, x: across, y: up }) => ({ name: area.name, keys: [across.key, up.key] })),
  };
}

/** Shares of all places of one period from large to small, or of some of them through the periods, as parts of 100 %. */
export function sharesBook(
  all: readonly Facts[],
  areas: readonly string[] | null,
  { t, lang }: Said,
): ChartBook | null {
  const last = all.at(-1);
  if (!last || all.some((facts) => wholeKey(facts) === null)) return null;
  const named = last.known.filter(({ area, share }) => share !== null && (areas?.includes(area.code) ?? true));
  const keyAt = (facts: Facts, code: string): string | null => {
    const own = facts.known.find(({ area }) => area.code === code);
    return own ? `share(${own.key},${wholeKey(facts)})` : null;
  };
  if (areas === null)
    return {
      form: 'bars',
      base: null,
      heads: [t.charts.area, '%'],
      rows: named.map(({ area }) => ({ name: area.name, keys: [keyAt(last, area.code)] })),
    };
  return {
    form: 'stacked',
    base: null,
    heads: [t.charts.period, ...named.map(({ area }) => area.name)],
    rows: all.map((facts) => ({
      name: periodShort(facts.column.timePeriod, lang),
      keys: named.map(({ area }) => keyAt(facts, area.code)),
    })),
  };
}

/** What shares are shares of, as a term of an expression: the published figure, or the sum of the members. */
function wholeKey({ shareOf, regionValue, national, known, region }: Facts): string | null {
  if (shareOf?.what === 'region') return regionValue?.key ?? null;
  if (shareOf?.what === 'country') return national?.key ?? null;
  const key = known[0] && keyFromText(known[0].key);
  return key ? `sum(${keyText({ ...key, area: `${region.code}*` })})` : null;
}

import type { ChartAsked } from '../../../core/model/chartBook.ts';
import type { DerivedTable } from '../../../core/model/figure.ts';
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
import type { Step } from './waterfallConfig.ts';

/** What a chart is in a workbook, without the words around it. */
export type ChartBook = Pick<ChartAsked, 'form' | 'base' | 'marked' | 'heads' | 'rows'>;
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

/** A place a row, a period a column: ranks, a small chart a place, or shaded cells. */
export function placesBook(
  form: 'ranks' | 'panels' | 'heat',
  series: readonly Series[],
  calendar: readonly TimePeriod[],
  base: number | null,
  chosen: readonly string[],
  { t, lang }: Said,
): ChartBook {
  return {
    form,
    base,
    marked: series.flatMap(({ area }, i) => (chosen.includes(area.code) ? [i] : [])),
    heads: [t.charts.area, ...calendar.map((period) => periodShort(period, lang))],
    rows: series.map(({ area, points }) => ({
      name: area.name,
      keys: onCalendar(points, calendar).map((point) => point?.key ?? null),
    })),
  };
}

/**
 * The contributions that are shown on the way to the growth of the whole, the last row. What no row names is left over in one.
 * Null where the growth of the whole is no number of a book or of all members together.
 */
export function stepsBook(
  steps: readonly Step[],
  table: DerivedTable,
  whole: string | null,
  { t }: Said,
): ChartBook | null {
  const keyOf = new Map(table.rows.map(({ area, cells }) => [area.code, cells.contribution?.expression ?? null]));
  const places = steps.flatMap(({ area, name }) => (area === null ? [] : [{ name, keys: [keyOf.get(area) ?? null] }]));
  if (whole === null || places.some(({ keys }) => keys[0] === null)) return null;
  const left = steps.length > places.length + 1 ? [{ name: t.charts.rest, keys: [null] }] : [];
  return {
    form: 'steps',
    base: null,
    heads: [t.charts.area, t.charts.points],
    rows: [...places, ...left, { name: t.charts.growth, keys: [whole] }],
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
  const all = ofAll({ known, region });
  return all && `sum(${all})`;
}

/** The figures of all members of a region, as a term of an expression. */
export function ofAll({ known, region }: Pick<Facts, 'known' | 'region'>): string | null {
  const key = known[0] && keyFromText(known[0].key);
  return key ? keyText({ ...key, area: `${region.code}*` }) : null;
}

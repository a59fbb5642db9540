import { TOTAL } from './area.ts';
import { BASES, type Basis } from './observation.ts';
import {
  cumulative,
  day,
  endMonth,
  month,
  monthsLater,
  parsePeriod,
  quarter,
  year,
  type TimePeriod,
} from './period.ts';
import type { Unit } from './unit.ts';

/** What a template is filled for. */
export type MarkerAsked = {
  readonly period: TimePeriod;
  readonly region: string;
  readonly area: string | null;
};

/** A short address in a template: a figure of the report's own period, region and place. */
export type MarkerAddress = {
  readonly measure: string;
  readonly item: string;
  readonly timePeriod: TimePeriod;
  readonly basis: Basis;
  /** A code of a place or region. */
  readonly area: string;
  /** Each member of the region. */
  readonly members: boolean;
};

/** The periods that a template names by what they are to the report's own. */
const PERIODS: Readonly<Record<string, (y: number, m: number) => TimePeriod>> = {
  month: (y, m) => month(y, m),
  ytd: (y, m) => cumulative(y, m),
  quarter: (y, m) => quarter(y, Math.ceil(m / 3)),
  year: (y) => year(y),
  point: (y, m) => day(y, m, 1),
};

const ADDRESS = /^\.?([A-Z_][A-Z0-9_]*)\.([^.@]+)\.([A-Z_]+)(?:\.([A-Z_][A-Z0-9_]*))?(?:@([A-Za-z0-9-]+)(\*?))?$/;

/**
 * `MEASURE.period.BASIS`, with `.ITEM` and `@place` where they are not the total and the place of the row: `EXPORT_VALUE.ytd.LEVEL`,
 * `IIP.ytd-1y.SPLY@VN-HP`, `EXPORT_VALUE.ytd.LEVEL@region*`. Periods: month, ytd (from January on), quarter, year, point (the first of
 * the month), each with `-N` months or `-Ny` years before (`_` for `-` in names of ranges), or any period as people type it. Places:
 * row, region, country, area, or a code. `row` is the place that the row names; null where the text has another form.
 */
export function markerAddress(text: string, asked: MarkerAsked, row: string | null): MarkerAddress | 'no-place' | null {
  const [, measure = '', when = '', basis = '', item = TOTAL, place = 'row', star = ''] = ADDRESS.exec(text) ?? [];
  const timePeriod = periodNamed(when, asked.period);
  if (measure === '' || !timePeriod || !BASES.includes(basis as Basis)) return null;
  const places: Readonly<Record<string, string | null>> = {
    row,
    region: asked.region,
    country: 'VN',
    area: asked.area,
  };
  const area = Object.hasOwn(places, place) ? places[place] : place;
  if (area == null) return 'no-place';
  return { measure, item, timePeriod, basis: basis as Basis, area, members: star === '*' };
}

/** A period by its word, or as people type it. */
export function periodNamed(text: string, of: TimePeriod): TimePeriod | null {
  const [, word = '', count, years] = /^([a-z]+)(?:[-_](\d{1,3})(y?))?$/.exec(text) ?? [];
  const make = Object.hasOwn(PERIODS, word) ? PERIODS[word] : undefined;
  if (!make) return parsePeriod(text);
  const end = endMonth(of);
  const own = make(Math.floor(end / 12), (end % 12) + 1);
  return count === undefined ? own : monthsLater(own, -Number(count) * (years === 'y' ? 12 : 1));
}

/** The names and the signs of an expression, one after the other, without blanks. */
export const markerPieces = (text: string): readonly string[] => text.replace(/\s+/g, '').match(/[(),]|[^(),]+/g) ?? [];

/** What a marker asks for and the unit it wants: `EXPORT_VALUE.ytd.LEVEL in USD/9`, in names of ranges `….in.USD.9`. */
export function markerUnit(marker: string): { readonly expression: string; readonly unit: Unit | null } {
  const [, expression = marker, unit, mult] =
    /^(.*?)(?:\s+in\s+|\.in\.)([A-Z_0-9]+)[/.](-?\d{1,2})\s*$/.exec(marker) ?? [];
  return { expression, unit: unit === undefined ? null : { unit, unitMult: Number(mult) } };
}

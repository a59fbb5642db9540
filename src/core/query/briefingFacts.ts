import { TOTAL } from '../model/area.ts';
import type { BriefColumn, BriefingFacts, BriefPlace } from '../model/briefingFacts.ts';
import { call, expressionText } from '../model/expression.ts';
import type { Figure } from '../model/figure.ts';
import { pricesMeet, type Basis } from '../model/observation.ts';
import { periodParts, sameSpan, type TimePeriod } from '../model/period.ts';
import type { AreaRow, AreaTable, ColumnHead, RankRange } from '../model/views.ts';
import type { Exact } from '../statistics/exact.ts';
import type { Store } from '../store/open.ts';
import { regionMembers } from './areaOf.ts';
import { filledTable } from './areaTable.ts';
import { derive, everyone, termAt } from './derivedByArea.ts';
import { figure } from './figure.ts';
import { measures } from './lists.ts';
import { goodsOf } from './goods.ts';
import { openRanks } from './openRanks.ts';

type Asked = { readonly period: TimePeriod; readonly region: string; readonly asOf?: string | undefined };

/** The indicators of a briefing, in its order. */
const MEASURES = [
  'IIP',
  'LABOUR_INDEX',
  'RETAIL_SALES',
  'EXPORT_VALUE',
  'IMPORT_VALUE',
  'STATE_INVESTMENT',
  'FDI_NEW',
  'GDP',
];

/** What a briefing about a region says, from the tables of the period: of a month also those up to it and of days in it. */
export function briefingFacts(store: Store, { period, region, asOf }: Asked): BriefingFacts {
  const known = measures(store, asOf);
  const kept = new Map<string, Figure>();
  const all = MEASURES.map((measure) =>
    (known.find(({ code }) => code === measure)?.datasets ?? []).flatMap((dataset) =>
      columnsOf(store, { period, region, asOf, measure, dataset }),
    ),
  );
  const country = all.flatMap(ofTheCountry);
  const chosen = all.map((columns) => columns.filter(saysOfPlaces).sort(byKnown));
  return {
    period,
    region: regionMembers(region, period).region,
    asOf: asOf ?? null,
    local: chosen.flatMap((columns) => columns.slice(0, 1)),
    country,
    goods: goodsOf(store, country, asOf),
    others: chosen.flatMap(([first, ...rest]) =>
      [...new Set(rest.map(({ dataset }) => dataset))].flatMap((dataset) =>
        dataset === first?.dataset ? [] : [{ measure: first?.measure ?? '', dataset }],
      ),
    ),
    figure: (expression) => {
      const found = kept.get(expression) ?? figure(store, expression, asOf);
      kept.set(expression, found);
      return found;
    },
  };
}

const saysOfPlaces = ({ places, region }: BriefColumn): boolean =>
  [...places, region].some((place) => place?.growth != null || place?.level != null);

/** Most places first, then the longer span. */
const byKnown = (a: BriefColumn, b: BriefColumn): number => knownIn(b) - knownIn(a) || spanOf(b) - spanOf(a);
const knownIn = ({ places }: BriefColumn): number =>
  places.filter(({ growth, level }) => growth !== null || level !== null).length;
const spanOf = ({ timePeriod }: BriefColumn): number =>
  ['day', 'month', 'quarter', 'cumulative', 'year'].indexOf(periodParts(timePeriod)?.kind ?? 'day');

/** The periods in which one source has the country: the first source with its growth, else the first with a level. */
function ofTheCountry(columns: readonly BriefColumn[]): BriefColumn[] {
  const said = columns.filter(({ country }) => country !== null);
  const source = (said.find(({ country }) => country?.growth != null) ?? said[0])?.dataset;
  const own = said.filter(({ dataset }) => dataset === source).sort((a, b) => spanOf(a) - spanOf(b));
  return own.filter(
    (one, i) => !own.slice(0, i).some(({ timePeriod }) => sameSpan(one.timePeriod).includes(timePeriod)),
  );
}

function columnsOf(
  store: Store,
  { period, region, asOf, measure, dataset }: Asked & { measure: string; dataset: string },
): BriefColumn[] {
  const alsoCumulative = periodParts(period)?.kind === 'month';
  const { table, parts } = filledTable(store, { measure, dataset, item: TOTAL, period, region, asOf, alsoCumulative });
  const periods = [...new Set(table.columns.map(({ timePeriod }) => timePeriod))];
  return periods.flatMap((timePeriod) => columnOf(table, parts, timePeriod) ?? []);
}

function columnOf(table: AreaTable, parts: ReadonlyMap<string, Exact>, timePeriod: TimePeriod): BriefColumn | null {
  const of = (basis: Basis, beside?: ColumnHead): number =>
    table.columns.findIndex(
      (one) =>
        one.basis === basis &&
        one.timePeriod === timePeriod &&
        (!beside || pricesMeet([one.priceBasis, beside.priceBasis])),
    );
  const level = of('LEVEL');
  const beside = table.columns[level];
  const index = of('SPLY', beside) >= 0 ? of('SPLY', beside) : of('SPLY_GROWTH', beside);
  const head = beside ?? table.columns[index];
  if (!head) return null;
  const derived = level >= 0 ? derive({ table, level, index, parts }) : null;
  const growthRanks = openRanks(table, index, -1).now;
  const levelRanks = openRanks(table, level, -1).now;
  const rank = (ranks: ReadonlyMap<string, RankRange>, row: AreaRow): RankRange | null =>
    ranks.get(row.area.code) ?? null;
  const place = (row: AreaRow): BriefPlace => ({
    area: row.area,
    level: expressionAt(table, row, level),
    growth: growthAt(table, row, index),
    share: derived?.rows.find(({ area }) => area.code === row.area.code)?.cells.share?.expression ?? null,
    levelRank: rank(levelRanks, row),
    growthRank: rank(growthRanks, row),
  });
  const national = table.national && publishedOnly(table.national);
  const countryIndex = national && hasValue(national, index) ? termAt(table, national, index) : null;
  return {
    measure: head.measure,
    name: head.measureName,
    dataset: head.dataset,
    timePeriod,
    releasedOn: head.releasedOn,
    places: table.rows.map(place),
    region: said(table.regionRow && place(table.regionRow)),
    country: said(national && place(national)),
    levels: level >= 0 ? expressionText(everyone(table, level)) : null,
    indices: index >= 0 ? expressionText(everyone(table, index)) : null,
    countryIndex: countryIndex && expressionText(countryIndex),
    sharesOfRegion: derived?.whole?.what === 'region' || derived?.whole?.what === 'sum',
  };
}

const said = (place: BriefPlace | null): BriefPlace | null =>
  place && (place.level !== null || place.growth !== null) ? place : null;

const publishedOnly = (row: AreaRow): AreaRow => ({
  ...row,
  cells: row.cells.map((cell) => (cell?.derived ? null : cell)),
});

const hasValue = (row: AreaRow, at: number): boolean => row.cells[at]?.value != null;

const expressionAt = (table: AreaTable, row: AreaRow, at: number): string | null =>
  hasValue(row, at) ? (row.cells[at]?.key ?? null) : null;

/** A published rate stands for itself; of an index, the growth is computed. */
function growthAt(table: AreaTable, row: AreaRow, at: number): string | null {
  const key = expressionAt(table, row, at);
  if (key === null || table.columns[at]?.basis === 'SPLY_GROWTH') return key;
  const term = termAt(table, row, at);
  return term && expressionText(call('growthOfIndex', term));
}

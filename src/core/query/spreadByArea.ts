import type { BetaAnswer, SigmaPoint, SpreadAnswer } from '../model/analyses.ts';
import { call, expressionFrom, type Expression } from '../model/expression.ts';
import type { DerivedCell } from '../model/figure.ts';
import { measureOf } from '../model/measures.ts';
import type { Basis } from '../model/observation.ts';
import { endMonth, periodParts, type TimePeriod } from '../model/period.ts';
import type { AreaTable, ColumnHead } from '../model/views.ts';
import { LIST } from '../statistics/evaluate.ts';
import { exact } from '../statistics/exact.ts';
import { ranked } from '../statistics/rank.ts';
import type { Store } from '../store/open.ts';
import { endDay } from './areaOf.ts';
import { areaTable, type AreaTableQuery } from './areaTable.ts';
import { derivedCell } from './derivedCell.ts';
import { noFigures } from './noFigures.ts';
import { LATEST } from './vintages.ts';
import { weightsOn } from './weights.ts';

export type SpreadQuery = AreaTableQuery & {
  /** The earlier period of β convergence; without it there is none. */
  readonly before?: TimePeriod | undefined;
};

/** A place with its figure in a column, as the term that it is. */
type Place = { readonly code: string; readonly value: number; readonly term: Expression };

/** Dispersion between the places of a region: highest ÷ lowest, variation, Theil, and over time σ and β convergence. */
export function spreadByArea(store: Store, query: SpreadQuery): SpreadAnswer {
  const table = areaTable(store, query);
  const { asOf, before } = query;
  const at = columnOf(table);
  const column = table.columns[at];
  if (!column) throw noFigures(query);
  const places = placesOf(table, at);
  const order = ranked(places.map(({ code: id, value }) => ({ id, value: exact(value) })));
  const cell = (one: Expression): DerivedCell => derivedCell(store, one, asOf);
  const area = (id: string | undefined) => table.rows.find((row) => row.area.code === id)?.area ?? null;
  const then = (period: TimePeriod): readonly Place[] => {
    const other = areaTable(store, { ...query, period, basis: column.basis, dataset: column.dataset });
    return placesOf(
      other,
      other.columns.findIndex(({ timePeriod }) => timePeriod === period),
    );
  };
  const isLevel = column.basis === 'LEVEL';
  return {
    ...{ region: table.region, asOf: asOf ?? null, column, known: places.length, members: table.rows.length },
    missing: table.rows.flatMap((row) => (row.cells[at]?.value == null ? row.area : [])),
    highest: area(order[0]?.id),
    lowest: area(order.at(-1)?.id),
    ratio: cell(call('highestToLowest', ...terms(places))),
    variation: cell(call('variation', ...terms(places))),
    theil: isLevel && measureOf(column.measure)?.additive ? cell(theilOf(store, column, places)) : null,
    sigma: isLevel ? sigmaOf(periodsLike(store, query, column), column, places, then, cell) : [],
    beta: isLevel && before ? betaOf(before, column, { now: places, then: then(before) }, { cell, area }) : null,
  };
}

const terms = (places: readonly Place[]): Expression[] => places.map(({ term }) => term);

const PREFERRED: readonly Basis[] = ['LEVEL', 'SPLY', 'SPLY_GROWTH'];

/** The level, else what compares with last year, else the first column of the book; −1 where there is none. */
function columnOf({ columns }: AreaTable): number {
  const best = PREFERRED.find((basis) => columns.some((column) => column.basis === basis));
  return best ? columns.findIndex(({ basis }) => basis === best) : columns.length > 0 ? 0 : -1;
}

/** The places with a figure, in the order of the table; rates of growth as indices, which have a mean to be held against. */
function placesOf({ rows, columns }: AreaTable, at: number): Place[] {
  const isRate = columns[at]?.basis.endsWith('_GROWTH') === true;
  return rows.flatMap(({ area, cells }): Place[] => {
    const cell = cells[at];
    const term = cell?.value == null ? null : expressionFrom(cell.key);
    if (!term || cell?.value == null) return [];
    return [{ code: area.code, value: cell.value, term: isRate ? call('indexOfGrowth', term) : term }];
  });
}

/** Theil's T over the declared weights; without a set the weights of all places are missing, by name. */
function theilOf(store: Store, { measure, item, timePeriod }: ColumnHead, places: readonly Place[]): Expression {
  const set = weightsOn(store, measure, item, endDay(timePeriod))?.id ?? 0;
  const weights = places.map(({ code: area }) => ({ kind: 'weight' as const, set, area, members: false }));
  return call('theil', call(LIST, ...terms(places)), ...weights);
}

const PERIODS = `
  select distinct o.time_period from series s
  join observation o on o.series = s.id
  join release r on r.id = o.release
  where s.dataset = :dataset and s.measure = :measure and s.item = :item and s.basis = :basis and s.area <> 'VN'
    and o.value is not null and r.withdrawn_at is null and r.released_on <= :asOf`;

/** The periods of the kind of a column that have figures; of months those of the same month, which seasons do not disturb. */
function periodsLike({ sql }: Store, { asOf = LATEST }: SpreadQuery, column: ColumnHead): TimePeriod[] {
  const { dataset, measure, item, basis, timePeriod } = column;
  const all = sql(PERIODS).pluck().all({ dataset, measure, item, basis, asOf }) as TimePeriod[];
  const kind = periodParts(timePeriod)?.kind;
  return all
    .filter((one) => periodParts(one)?.kind === kind && endMonth(one) % 12 === endMonth(timePeriod) % 12)
    .sort((a, b) => endMonth(a) - endMonth(b));
}

function sigmaOf(
  periods: readonly TimePeriod[],
  column: ColumnHead,
  now: readonly Place[],
  then: (period: TimePeriod) => readonly Place[],
  cell: (one: Expression) => DerivedCell,
): SigmaPoint[] {
  const codes = (places: readonly Place[]): string => places.map(({ code }) => code).join();
  return periods.flatMap((timePeriod) => {
    const places = timePeriod === column.timePeriod ? now : then(timePeriod);
    if (places.length === 0) return [];
    const sigma = cell(call('logSpread', ...terms(places)));
    return [{ timePeriod, sigma, known: places.length, samePlaces: codes(places) === codes(now) }];
  });
}

function betaOf(
  from: TimePeriod,
  { timePeriod: to }: ColumnHead,
  { now, then }: { readonly now: readonly Place[]; readonly then: readonly Place[] },
  { cell, area }: { cell(one: Expression): DerivedCell; area(id: string): SpreadAnswer['highest'] },
): BetaAnswer {
  const has = (places: readonly Place[], code: string): boolean => places.some((one) => one.code === code);
  const first = then.filter(({ code }) => has(now, code));
  const last = first.flatMap(({ code }) => now.find((one) => one.code === code) ?? []);
  const alone = [...then, ...now].filter(({ code }) => has(now, code) !== has(then, code));
  const of = (formula: string): DerivedCell => cell(call(formula, call(LIST, ...terms(first)), ...terms(last)));
  return {
    ...{ from, to, n: first.length, leftOut: alone.flatMap(({ code }) => area(code) ?? []) },
    slope: of('convergence'),
    standardError: of('convergenceError'),
    rSquared: of('convergenceFit'),
  };
}

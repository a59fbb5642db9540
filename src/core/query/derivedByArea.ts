import {
  call,
  expressionFrom,
  expressionText,
  ofMembers,
  published,
  type Expression,
  type ObservationTerm,
} from '../model/expression.ts';
import {
  DERIVED_KINDS,
  type DerivedCell,
  type DerivedKind,
  type DerivedRow,
  type DerivedTable,
} from '../model/figure.ts';
import { areasOn } from '../model/areaRegister.ts';
import { measureOf } from '../model/measures.ts';
import { pricesMeet, type Basis } from '../model/observation.ts';
import type { AreaRow, AreaTable, ColumnHead, RankRange } from '../model/views.ts';
import { evaluate, LIST, type Terms } from '../statistics/evaluate.ts';
import { exact, shifted, toNumber, type Exact } from '../statistics/exact.ts';
import { reasonText } from '../statistics/reasons.ts';
import type { Store } from '../store/open.ts';
import { endDay } from './areaOf.ts';
import { filledTable, type AreaTableQuery } from './areaTable.ts';
import { noFigures } from './noFigures.ts';
import { nameOfTerm } from './figure.ts';
import { openRanks, type OpenRanks } from './openRanks.ts';
import { expandTerm } from './terms.ts';

/** Where the figures of a table come from: the level or index that all is derived from, and its growth. */
export type Base = {
  readonly table: AreaTable;
  readonly level: number;
  readonly index: number;
  /** What combined cells rest on, in units without a multiplier. */
  readonly parts?: ReadonlyMap<string, Exact>;
};

/**
 * Growth, implied previous level, share and its change, rank and its change, contribution, for each place of a region, or for some of
 * them among all. Refuses where nothing is known.
 */
export function derivedByArea(
  store: Store,
  { areas, ...query }: AreaTableQuery & { readonly areas?: readonly string[] | undefined },
): DerivedTable {
  const { basis: _any, ...open } = query;
  const { table: all, parts } = filledTable(store, open);
  const at = all.columns.findIndex(({ basis }) => basis === (query.basis ?? 'LEVEL'));
  const level = at >= 0 ? at : all.columns.findIndex(({ basis }) => basis === 'SPLY');
  if (level < 0) throw noFigures(query);
  return derive({ table: all, level, index: indexColumn(all, level), parts }, areas);
}

/** The column of growth, as an index or a rate, of the very same span and source; −1 where the book has none. */
export function indexColumn({ columns }: AreaTable, level: number): number {
  const base = columns[level];
  const of = (wanted: Basis): number =>
    columns.findIndex(
      ({ basis, dataset, timePeriod, priceBasis }) =>
        basis === wanted &&
        dataset === base?.dataset &&
        timePeriod === base.timePeriod &&
        pricesMeet([priceBasis, base.priceBasis]),
    );
  return of('SPLY') >= 0 ? of('SPLY') : of('SPLY_GROWTH');
}

/** All that can be derived from a table: a row for each place, or for those that are named. */
export function derive(base: Base, areas?: readonly string[]): DerivedTable {
  const { table, level } = base;
  const column = table.columns[level];
  if (!column) throw new Error('no such column');
  const terms = termsOfTable(base);
  const lists = { levels: everyone(table, level), indices: everyone(table, base.index) };
  const whole = wholeOf(base, lists, terms);
  const ranks = openRanks(table, level, base.index);
  const wanted = areas ? table.rows.filter(({ area }) => areas.includes(area.code)) : table.rows;
  const rows = wanted.map((row): DerivedRow => ({
    area: row.area,
    base: row.cells[level] ?? null,
    cells: withRanges(cellsOf(base, row, whole?.term ?? null, lists, terms), row.area.code, ranks),
  }));
  return {
    region: table.region,
    asOf: table.asOf,
    column,
    whole: whole && { what: whole.what, value: whole.value, expression: expressionText(whole.term.level) },
    known: table.rows.filter(({ cells }) => cells[level]?.value != null).length,
    kinds: DERIVED_KINDS.filter((kind) => rows.some(({ cells }) => cells[kind] !== null)),
    rows,
  };
}

type Lists = { readonly levels: Expression; readonly indices: Expression };
type Whole = { readonly level: Expression; readonly previous: Expression | null };

function cellsOf(
  base: Base,
  row: AreaRow,
  whole: Whole | null,
  { levels, indices }: Lists,
  terms: Terms,
): DerivedRow['cells'] {
  const isLevel = base.table.columns[base.level]?.basis === 'LEVEL';
  const own = termAt(base.table, row, base.level);
  const index = termAt(base.table, row, base.index);
  const before = isLevel && own && index ? call('previous', own, index) : null;
  const rank = own && call('rank', own, levels);
  const rankBefore = before && own && call('previousRank', own, levels, indices);
  const made: Record<DerivedKind, Expression | null> = {
    growth: index && call('growthOfIndex', index),
    previous: before,
    share: whole && own ? call('share', own, whole.level) : null,
    shareChange:
      whole?.previous && own && before
        ? call('changeInPoints', call('share', own, whole.level), call('share', before, whole.previous))
        : null,
    rank,
    rankChange: rank && rankBefore ? call('difference', rankBefore, rank) : null,
    contribution: whole?.previous && own && before ? call('contribution', own, before, whole.previous) : null,
  };
  return Object.fromEntries(
    DERIVED_KINDS.map((kind) => [kind, made[kind] && computedCell(made[kind], terms)]),
  ) as DerivedRow['cells'];
}

/** Ranks that rounding leaves open, with what is possible; a change of rank runs from the worst now before to the best, and back. */
function withRanges(cells: DerivedRow['cells'], code: string, { now, before }: OpenRanks): DerivedRow['cells'] {
  const [own, earlier] = [now.get(code), before.get(code)];
  const change = own && earlier && { best: earlier.worst - own.best, worst: earlier.best - own.worst };
  const open = (cell: DerivedCell | null, range: RankRange | undefined): DerivedCell | null =>
    cell?.value != null && range && range.best !== range.worst ? { ...cell, range } : cell;
  return { ...cells, rank: open(cells.rank, own), rankChange: open(cells.rankChange, change) };
}

/** What shares are shares of: the published figure of the region, else the sum of its members where all are known, else the country's. */
function wholeOf(
  base: Base,
  { levels, indices }: Lists,
  terms: Terms,
): { what: 'region' | 'country' | 'sum'; value: number; term: Whole } | null {
  const { table, level, index } = base;
  const column = table.columns[level];
  if (column?.basis !== 'LEVEL' || measureOf(column.measure)?.additive !== true) return null;
  const ofRow = (row: AreaRow | null): Whole | null => {
    const own = row && termAt(table, row, level);
    const rate = row && termAt(table, row, index);
    return own ? { level: own, previous: rate ? call('previous', own, rate) : null } : null;
  };
  const ofSum: Whole = { level: call('sum', levels), previous: call('previousOfUnion', levels, indices) };
  const isCombined = (row: AreaRow | null): boolean => row?.cells[level]?.derived === true;
  const official = (row: AreaRow | null): Whole | null => (isCombined(row) ? null : ofRow(row));
  const added = table.regionRow ?? table.national;
  const isWhole = table.rows.every((row) => row.cells[level]?.value != null);
  const hasRates = index >= 0 && table.rows.every((row) => row.cells[index]?.value != null);
  const candidates = [
    ['region', official(table.regionRow)],
    ['sum', isWhole ? { ...ofSum, previous: hasRates ? ofSum.previous : null } : null],
    ['sum', isCombined(added) ? ofRow(added) : null],
    ['country', official(table.national)],
  ] as const;
  for (const [what, term] of candidates) {
    const found = term && evaluate(term.level, terms).value;
    if (term && found && toNumber(found) > 0) return { what, value: toNumber(found), term };
  }
  return null;
}

/** The numbers of all places in a column: one term where they are published ones of the region's own members, else each by itself. */
export function everyone(table: AreaTable, at: number): Expression {
  const column = table.columns[at];
  if (!column) return call(LIST);
  const terms = table.rows.map((row) => termAt(table, row, at) ?? unsaid(column, row));
  const [first] = terms;
  const plain = terms.flatMap(plainTerm);
  if (!first || plain.length < terms.length || !hasOwnBorders(table, column)) return call(LIST, ...terms);
  return asIn(first, ofMembers((plain[0] as ObservationTerm).key, table.region.code));
}

/** The number of a place of which no book says anything: its place in a list stays. */
function unsaid({ dataset, measure, item, timePeriod, basis }: ColumnHead, { area }: AreaRow): Expression {
  const term = published({ dataset, measure, item, area: area.code, timePeriod, basis });
  return basis === 'SPLY_GROWTH' ? call(RATE, term) : term;
}

/** The rows are the units of the period, as a term of members expands. */
function hasOwnBorders({ borders }: AreaTable, { timePeriod }: ColumnHead): boolean {
  const codes = (day: string): string =>
    areasOn(day)
      .map(({ code }) => code)
      .join();
  return borders === undefined || codes(borders) === codes(endDay(timePeriod));
}

/** The published number that a term is, or is the growth of. */
const plainTerm = (term: Expression): ObservationTerm[] =>
  term.kind === 'observation'
    ? [term]
    : term.kind === 'call' && term.formula === RATE
      ? term.args.flatMap(plainTerm)
      : [];

/** Another number in the place of the published one. */
const asIn = (term: Expression, other: ObservationTerm): Expression =>
  term.kind === 'call' ? { ...term, args: [other] } : other;

const RATE = 'indexOfGrowth';

/** The number in a cell as a term, a rate of growth as its index; null where the table has no cell. */
export function termAt(table: AreaTable, row: AreaRow, at: number): Expression | null {
  const cell = at >= 0 ? row.cells[at] : null;
  const term = cell ? expressionFrom(cell.key) : null;
  return term && table.columns[at]?.basis === 'SPLY_GROWTH' ? call(RATE, term) : term;
}

/** The numbers of a table, without another look into the workspace. */
function termsOfTable({ table, level, parts }: Base): Terms {
  const known = new Map<string, Exact>();
  const unitMult = table.columns[level]?.unitMult ?? 0;
  for (const [term, value] of parts ?? []) known.set(term, term.endsWith(':LEVEL') ? shifted(value, -unitMult) : value);
  for (const row of [...table.rows, table.regionRow, table.national])
    for (const cell of row?.cells ?? []) if (cell?.value != null) known.set(cell.key, exact(cell.value));
  const expanded = new Map<string, ReturnType<Terms['expand']>>();
  const expand: Terms['expand'] = (term) => {
    if (!term.members) return [term];
    const name = expressionText(term);
    const found = expanded.get(name) ?? expandTerm(term);
    expanded.set(name, found);
    return found;
  };
  return { valueOf: (term) => known.get(expressionText(term)) ?? null, expand };
}

function computedCell(one: Expression, terms: Terms): DerivedCell {
  const { value, reason } = evaluate(one, terms);
  return {
    value: value && toNumber(value),
    expression: expressionText(one),
    why: reason && { vi: reasonText(reason, 'vi', nameOfTerm), en: reasonText(reason, 'en', nameOfTerm) },
  };
}

import { call, expressionFrom, expressionText } from '../model/expression.ts';
import type { DerivedCell, SourceComparison, SourceRow } from '../model/figure.ts';
import { pricesMeet } from '../model/observation.ts';
import { sameSpan } from '../model/period.ts';
import type { AreaRow, ColumnHead } from '../model/views.ts';
import type { Store } from '../store/open.ts';
import { areaTable, type AreaTableQuery } from './areaTable.ts';
import { figure } from './figure.ts';
import { noFigures } from './noFigures.ts';

/**
 * The same measure, item, period and basis as different sources say it, place by place: each with its value, and how far it lies
 * from the first source, absolutely and in percent. Sources are never mixed in one ranking (FIELD 3.3); here they stand side by side.
 */
export function sourcesCompared(store: Store, query: AreaTableQuery): SourceComparison {
  const { dataset: _any, ...open } = query;
  const table = areaTable(store, open);
  const [base] = table.columns;
  if (!base) throw noFigures(query);
  const alike = table.columns.flatMap((column, at) => (isSame(base, column) ? [{ column, at }] : []));
  const own = { at: alike[0]?.at ?? 0 };
  const rowOf = (row: AreaRow): SourceRow => ({
    area: row.area,
    cells: alike.map(({ at }) => row.cells[at] ?? null),
    gaps: alike.slice(1).map(({ at }) => gapOf(store, query, row, own.at, at)),
  });
  return {
    region: table.region,
    asOf: table.asOf,
    columns: alike.map(({ column }) => column),
    rows: table.rows.map(rowOf),
    totals: [table.regionRow, table.national].flatMap((row) => (row ? rowOf(row) : [])),
  };
}

/** The same quantity from another source: everything but the dataset, the unit's multiplier and the name of the span. */
const isSame = (one: ColumnHead, other: ColumnHead): boolean =>
  one.basis === other.basis &&
  one.unit === other.unit &&
  pricesMeet([one.priceBasis, other.priceBasis]) &&
  sameSpan(one.timePeriod).includes(other.timePeriod);

function gapOf(
  store: Store,
  { asOf }: AreaTableQuery,
  row: AreaRow,
  at: number,
  other: number,
): SourceRow['gaps'][number] {
  const [first, second] = [row.cells[at], row.cells[other]].map((cell) => (cell ? expressionFrom(cell.key) : null));
  if (!first || !second) return null;
  const compute = (formula: string): DerivedCell => {
    const expression = expressionText(call(formula, second, first));
    const { value, why } = figure(store, expression, asOf);
    return { value, why, expression };
  };
  return { absolute: compute('difference'), relative: compute('growth') };
}

import { greatest } from '../ofMany.ts';
import type { Basis, Observation } from '../../model/observation.ts';
import { rowOf } from '../../model/past.ts';
import type { TimePeriod } from '../../model/period.ts';
import type { TableReading } from '../readTable.ts';

/** One column of a table over all its pages and units, with its figures by row. */
export type ColumnView = {
  readonly letters: string;
  /** What answers name. */
  readonly key: string;
  readonly measure: string;
  readonly basis: Basis;
  readonly timePeriod: TimePeriod;
  /** Every observation, marks for missing figures too. */
  readonly all: readonly Observation[];
  readonly figures: ReadonlyMap<number, Figure>;
};

/** One figure: its unit as name and power of ten, that power alone, and the name of its row in its list. */
export type Figure = {
  readonly one: Observation;
  readonly value: number;
  readonly unit: string;
  readonly unitMult: number;
  readonly row: string;
};

type Draft = ColumnView & { all: Observation[]; figures: Map<number, Figure> };

/** The columns of a table, each with all its figures. */
export function columnViews(reading: TableReading): readonly ColumnView[] {
  const known = seen.get(reading);
  if (known) return known;
  const views = viewsOf(reading);
  seen.set(reading, views);
  return views;
}

/** A reading is looked at twice: against itself and against earlier books. */
const seen = new WeakMap<TableReading, readonly ColumnView[]>();

function viewsOf(reading: TableReading): ColumnView[] {
  const views = new Map<string, Draft>();
  const columns = reading.columns.map(({ letters, key, meaning }) => {
    const { measure, basis, timePeriod, unit, unitMult } = meaning;
    const name = `${letters} ${measure} ${basis} ${timePeriod}`;
    const view = views.get(name) ?? {
      letters,
      key,
      measure,
      basis,
      timePeriod,
      all: [],
      figures: new Map<number, Figure>(),
    };
    views.set(name, view);
    return { view, unit: `${unit} ${unitMult}`, unitMult };
  });
  for (const one of reading.observations) {
    const column = columns[one.column];
    if (!column) continue;
    column.view.all.push(one);
    const { value } = one;
    const { view, unit, unitMult } = column;
    if (value !== null) view.figures.set(one.row, { one, value, unit, unitMult, row: rowOf(one.key) });
  }
  return [...views.values()].filter(({ all }) => all.length > 0);
}

/** The cells of a column as an address. */
export const rangeOf = ({ letters, all }: Pick<ColumnView, 'letters' | 'all'>): string =>
  rangeOver(
    [letters],
    all.map(({ row }) => row),
  );

/** The cells from the first to the last of some columns, in whatever rows, as an address. */
export function rangeOver(letters: readonly string[], rows: readonly number[]): string {
  const first = `${letters[0] ?? 'A'}${-greatest(rows.map((row) => -row))}`;
  const last = `${letters.at(-1) ?? 'A'}${greatest(rows)}`;
  return first === last ? first : `${first}:${last}`;
}

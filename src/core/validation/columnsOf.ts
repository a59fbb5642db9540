import type { Basis, Observation, PriceBasis } from '../model/observation.ts';
import type { TimePeriod } from '../model/period.ts';
import type { StoredTable } from '../model/validation.ts';
import { halfUnit } from './printed.ts';

/** A figure with its unit and half of its last printed digit. */
export type Figure = {
  readonly one: Observation;
  readonly value: number;
  readonly unit: string;
  readonly unitMult: number;
  readonly half: number;
};

/** One column of a table over all its pages and units. */
export type CheckedColumn = {
  readonly letters: string;
  readonly measure: string;
  readonly basis: Basis;
  readonly timePeriod: TimePeriod;
  readonly priceBasis: PriceBasis;
  readonly figures: ReadonlyMap<number, Figure>;
};

type Draft = CheckedColumn & { figures: Map<number, Figure> };

const known = new WeakMap<StoredTable, readonly CheckedColumn[]>();

/** The columns of a table that have figures, in the order of the sheet. */
export function columnsOf(table: StoredTable): readonly CheckedColumn[] {
  const seen = known.get(table);
  if (seen) return seen;
  const columns = read(table);
  known.set(table, columns);
  return columns;
}

function read(table: StoredTable): CheckedColumn[] {
  const drafts = new Map<string, Draft>();
  const byIndex = table.columns.map(({ letters, meaning }) => {
    const { measure, basis, timePeriod, priceBasis } = meaning;
    const name = `${letters} ${measure} ${basis} ${timePeriod}`;
    const draft = drafts.get(name) ?? { letters, measure, basis, timePeriod, priceBasis, figures: new Map() };
    drafts.set(name, draft);
    return { draft, unit: meaning.unit, unitMult: meaning.unitMult };
  });
  for (const one of table.observations) {
    const column = byIndex[one.column];
    if (!column || one.value === null) continue;
    const { draft, unit, unitMult } = column;
    draft.figures.set(one.row, { one, value: one.value, unit, unitMult, half: halfUnit(one.value, one.shown) });
  }
  return [...drafts.values()].filter(({ figures }) => figures.size > 0);
}

/** The figure of a row, in the unit that is asked for; null where the column has none. */
export function figureAt(column: CheckedColumn | undefined, row: number, unit?: Figure): Figure | null {
  const figure = column?.figures.get(row);
  if (!figure || (unit && figure.unit !== unit.unit)) return null;
  return figure;
}

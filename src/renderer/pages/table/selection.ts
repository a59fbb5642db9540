import type { Cell } from '../../../core/model/views.ts';
import type { GridColumn } from './gridModel.ts';

export type SelectionFacts = {
  readonly known: number;
  readonly values: readonly number[];
  /** All columns count the same thing in the same unit. */
  readonly alike: boolean;
  /** Only where every column is an additive level in one unit. */
  readonly sum: number | null;
};

/** What can truly be said of the chosen cells. Indices are never added, and different things never mixed. */
export function selectionFacts(cells: readonly (Cell | null)[], columns: readonly GridColumn[]): SelectionFacts {
  const values = cells.flatMap((cell) => (cell?.value == null ? [] : [cell.value]));
  const [first] = columns;
  const alike = columns.every(
    ({ measure, basis, unit, unitMult }) =>
      measure === first?.measure && basis === first.basis && unit === first.unit && unitMult === first.unitMult,
  );
  const adds = alike && columns.every(({ additive }) => additive) && values.length > 0;
  return { known: values.length, values, alike, sum: adds ? values.reduce((sum, value) => sum + value, 0) : null };
}

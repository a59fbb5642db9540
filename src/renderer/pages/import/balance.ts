import type { StagedBook } from '../../../core/model/lists.ts';

/** Every body cell of the tables that were read: as a number, or set aside with a problem. Nothing may be left over. */
export function balanceOf(staged: StagedBook | null): {
  readonly cells: number;
  readonly numbers: number;
  readonly aside: number;
} {
  const read = (staged?.tables ?? []).filter(({ state }) => state === 'read');
  const cells = read.reduce((sum, table) => sum + table.cells, 0);
  const numbers = read.reduce((sum, table) => sum + table.observations, 0);
  return { cells, numbers, aside: cells - numbers };
}

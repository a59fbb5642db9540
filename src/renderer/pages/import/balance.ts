import type { StagedBook } from '../../../core/model/lists.ts';

/** Body cells, those that became numbers, and those that a problem set aside. */
export type Balance = { readonly cells: number; readonly numbers: number; readonly aside: number };

/** Every body cell of the tables that were read, of one sheet or of all: as a number, or set aside with a problem. Nothing may be left over. */
export function balanceOf(staged: StagedBook | null, sheet: string | null = null): Balance {
  const read = (staged?.tables ?? []).filter((one) => one.state === 'read' && (sheet === null || one.sheet === sheet));
  const cells = read.reduce((sum, table) => sum + table.cells, 0);
  const numbers = read.reduce((sum, table) => sum + table.observations, 0);
  return { cells, numbers, aside: cells - numbers };
}

import { bookOf, tableOf } from '../bench/largeWorkspace.ts';
import { month } from '../src/core/model/period.ts';
import type { Store } from '../src/core/store/open.ts';
import { addRelease } from '../src/core/store/release.ts';

/** Observations of one made book. */
export const ROWS = 128;

/** Stores a made book: a month of one index by province, other values in every book. */
export function addMade(store: Store, n: number): number {
  const periods = [month(2000 + (Math.floor(n / 12) % 100), (n % 12) + 1)];
  const table = tableOf('GSO_LABOUR', 'LABOUR_INDEX', 'PT', ['PREV', 'SPLY'], ['_T'], periods, () => 100 + n / 7);
  return addRelease(store, bookOf(n, '2024-06-29', [table]));
}

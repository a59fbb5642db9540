import type { Store } from '../store/open.ts';

/** The labels of the items of a dataset, by code. */
export function itemLabels({ sql }: Store, dataset: string): ReadonlyMap<string, string> {
  const rows = sql('select code, label from item where dataset = ?').raw().all(dataset) as [string, string][];
  return new Map(rows);
}

import type { Observation } from '../model/observation.ts';

/** What a column keeps of its figures: how many, and the codes of the places of which it knows one, by their order as text. */
export type ColumnCount = { readonly observations: number; readonly areas: string };

/** The counts of the columns of one table, by their place in it. */
export function columnCounts(observations: readonly Observation[], columns: number): readonly ColumnCount[] {
  const counts = Array.from({ length: columns }, () => ({ observations: 0, areas: new Set<string>() }));
  for (const { column, key, value } of observations) {
    const count = counts[column];
    if (!count) continue;
    count.observations += 1;
    if (value !== null) count.areas.add(key.area);
  }
  return counts.map(({ observations: n, areas }) => ({ observations: n, areas: areasText(areas) }));
}

/** Codes of places as a column keeps them. */
export const areasText = (areas: ReadonlySet<string>): string => [...areas].sort().join(',');

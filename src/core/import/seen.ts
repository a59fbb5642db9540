import type { Observation, ObservationKey } from '../model/observation.ts';

/** Figures of columns of one meaning, by the name of their row (`rowOf`), with their sheet. */
export type SeenRows = Map<string, { readonly sheet: string; readonly observation: Observation }>;

/** Where each key of a book was said first, for a key is stored once a book: by what a column says, then by row. */
export type Seen = Map<string, SeenRows>;

/** The rows that were said already of what the columns of one meaning say. */
export function seenRows(
  seen: Seen,
  { dataset, measure, timePeriod, basis }: Pick<ObservationKey, 'dataset' | 'measure' | 'timePeriod' | 'basis'>,
): SeenRows {
  const name = `${dataset}:${measure}:${timePeriod}:${basis}`;
  let rows = seen.get(name);
  if (!rows) seen.set(name, (rows = new Map()));
  return rows;
}

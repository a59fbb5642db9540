import type { ObservationKey } from '../model/observation.ts';

type ColumnKey = Pick<ObservationKey, 'dataset' | 'measure' | 'timePeriod' | 'basis'>;

/** What a later table says again: figures of one measure on one basis about one period, in one dataset. */
export const columnOf = ({ dataset, measure, timePeriod, basis }: ColumnKey): string =>
  `${dataset}:${measure}:${timePeriod}:${basis}`;

/**
 * The one meaning of "no longer said", for a book under review and for releases that are stored: the newest vintage of a key has
 * a value, and a later release says figures of its column again, but none for this key. Later is by day, on one day by entry.
 */
export const isNoLongerSaid = (
  newest: { readonly value: number | null },
  columnSaidLater: boolean,
  keySaidLater: boolean,
): boolean => newest.value !== null && columnSaidLater && !keySaidLater;

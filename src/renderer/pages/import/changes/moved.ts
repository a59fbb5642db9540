import { keyFromText } from '../../../../core/model/observation.ts';
import type { Change } from '../../../../core/model/review.ts';

/** How far a revised figure moved: by how much, and for levels in percent of what was stored. Null where one of them is missing. */
export function movedBy({ key, before, after }: Pick<Change, 'key' | 'before' | 'after'>): {
  readonly by: number;
  readonly percent: number | null;
} | null {
  if (before === null || after === null) return null;
  const level = (keyFromText(key)?.basis ?? 'LEVEL') === 'LEVEL';
  return { by: after - before, percent: level && before !== 0 ? ((after - before) / Math.abs(before)) * 100 : null };
}

import { fold } from './fold.ts';
import { isTotal } from './stubLevels.ts';
import type { BodyRow, Level } from './stubRows.ts';

/**
 * The numbered rows that rows without a number are parts of: "Hạt điều" under "1 Hoa Kỳ", and once more under "2 Trung Quốc". That a
 * name comes again under another number, and under none twice, shows what stands under what; where none does, there is no owner.
 */
export function ownersOf(rows: readonly BodyRow[], hasNumber: (row: number) => boolean): ReadonlyMap<Level, Level> {
  const owners = new Map<Level, Level>();
  let numbered: Level | null = null;
  for (const { row, label, filled } of rows) {
    if (!label) continue;
    if (!filled || isTotal(label.label)) numbered = null;
    else if (hasNumber(row)) numbered = label;
    else if (numbered) owners.set(label, numbered);
  }
  const byName = Map.groupBy(owners, ([label]) => fold(label.label));
  const again = [...byName.values()].filter((all) => all.length > 1);
  const isOnceEach = again.every((all) => new Set(all.map(([, owner]) => owner)).size === all.length);
  return again.length > 0 && isOnceEach ? owners : NONE;
}

const NONE: ReadonlyMap<Level, Level> = new Map();

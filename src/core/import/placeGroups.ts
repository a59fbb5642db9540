import { COUNTRY, TOTAL } from '../model/area.ts';
import { areaSuggestions } from './areaSuggestions.ts';
import { itemCode } from './itemCode.ts';
import type { RowMeaning } from './stubLevels.ts';
import type { BodyRow, Level } from './stubRows.ts';

const FEWEST = 2;

type Named = { readonly row: number; readonly label: Level; readonly area: string | null };

/**
 * The rows under which places stand that were listed before them, from the first on: "Thành thị", then the regions once more. By
 * row, the group that it begins or belongs to. A row that may be a misspelt place begins none, nor one in the middle of a list.
 */
export function placeGroups(
  rows: readonly BodyRow[],
  areaOf: (label: string) => string | null,
  day: string,
): ReadonlyMap<number, Level> {
  const named = rows.flatMap(({ row, label }): Named[] => (label ? [{ row, label, area: areaOf(label.label) }] : []));
  const groups = new Map<number, Level>();
  let listed: string[] = [];
  named.forEach(({ row, label, area }, i) => {
    if (area !== null) return void listed.push(area);
    const end = named.findIndex((one, at) => at > i && one.area === null);
    const below = named.slice(i + 1, end < 0 ? undefined : end);
    const behindPlace = (named[i - 1]?.area ?? null) !== null;
    if (!behindPlace || !beginAgain(label, below, listed) || areaSuggestions(label.label, day).length > 0) return;
    for (const one of [{ row }, ...below]) groups.set(one.row, label);
    listed = [];
  });
  return groups;
}

/** Two places or more, none further left than the row above them, all listed before, and the first of them first. */
function beginAgain(label: Level, below: readonly Named[], listed: readonly string[]): boolean {
  const areas = below.map(({ area }) => area);
  const first = (list: readonly (string | null)[]): string | null => list.find((area) => area !== COUNTRY) ?? null;
  return (
    below.length >= FEWEST &&
    first(areas) === first(listed) &&
    areas.every((area) => area !== null && listed.includes(area)) &&
    below.every((one) => one.label.indent >= label.indent)
  );
}

/** A row of such a group is about what the group is called; its place is that of the row, or of the whole table for the first. */
export function inGroup(meaning: RowMeaning, group: Level | undefined, home: string): RowMeaning {
  if (!group || meaning.item !== TOTAL) return meaning;
  const own = { item: itemCode([group.label]), itemLabel: group.label };
  if (meaning.unknown === 'area')
    return { ...own, area: home, path: [group.part], unknown: home === '' ? 'area' : null };
  return { ...meaning, ...own, path: [group.part, ...meaning.path.filter(({ text }) => text !== group.label)] };
}

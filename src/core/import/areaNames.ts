import { ABBREVIATIONS, type RegisteredArea } from '../model/areaRegister.ts';
import { areaIndex, everIndex, mayBeCity, type AreaIndex } from './areaIndex.ts';
import { isCustomsOffice } from './customsOffice.ts';
import { abbreviationIn, areaKey, letters, mayDrop } from './areaKey.ts';

/**
 * The area that a row label names by the borders of a day, the day of the figures and not of the book; null when it names none
 * or might name several. Regions are those of the day's usual division, or of the one that the table shows (`regionSchemeOf`).
 */
export function areaNamed(label: string, day: string, scheme?: string): string | null {
  if (isCustomsOffice(label)) return null;
  const index = areaIndex(day, scheme);
  return (named(label, index) ?? abbreviated(label, index))?.code ?? null;
}

function named(label: string, index: AreaIndex): RegisteredArea | null {
  let known = kept.get(index);
  if (!known || known.size >= KEPT_AT_MOST) kept.set(index, (known = new Map()));
  const before = known.get(label);
  if (before !== undefined) return before;
  const found = new Set(areasSpelled(label, index));
  const area = found.size === 1 ? ([...found][0] ?? null) : null;
  known.set(label, area);
  return area;
}

/** Labels recur in every column and month; what each names by the same borders is kept. */
const kept = new WeakMap<AreaIndex, Map<string, RegisteredArea | null>>();
const KEPT_AT_MOST = 20_000;

/** The areas of an index that a label names; a town's row names none. */
function areasSpelled(label: string, index: AreaIndex): RegisteredArea[] {
  const key = areaKey(label);
  const { full, bare, city } = key;
  const whole = (index.get(full) ?? []).filter((one) => mayDrop(key.marks, one.marks));
  if (whole.length > 0) return whole.map(({ area }) => area);
  if (full === bare) return [];
  const areas = (index.get(bare) ?? []).filter((one) => mayDrop(key.bareMarks, one.marks)).map(({ area }) => area);
  return areas.filter((area) => area.kind === 'province' && (!city || mayBeCity(area)));
}

/** "LC" is no answer even on a day when one of its two meanings does not exist. */
function abbreviated(label: string, index: AreaIndex): RegisteredArea | null {
  const short = abbreviationIn(label);
  const meant = short === null ? undefined : ABBREVIATIONS.get(short);
  return meant?.length === 1 ? (index.get(letters(meant[0] ?? ''))?.[0]?.area ?? null) : null;
}

/** The one area that has ever borne a name, whatever the day; null when several did. For rows that outlive their borders. */
export function areaEverNamed(label: string): string | null {
  return isCustomsOffice(label) ? null : (named(label, everIndex)?.code ?? null);
}

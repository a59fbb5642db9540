import { ABBREVIATIONS, type RegisteredArea } from '../model/areaRegister.ts';
import { areaIndex, everIndex, mayBeCity, type AreaIndex } from './areaIndex.ts';
import { isCustomsOffice } from './customsOffice.ts';
import { keptByText } from '../model/kept.ts';
import { abbreviationIn, areaKey, letters, mayDrop } from './areaKey.ts';

/**
 * The area that a row label names by the borders of a day, the day of the figures and not of the book; null when it names none
 * or might name several. Regions are those of the day's usual division, or of the one that the table shows (`regionSchemeOf`).
 */
export function areaNamed(label: string, day: string, scheme?: string): string | null {
  const index = areaIndex(day, scheme);
  let known = kept.get(index);
  if (!known) kept.set(index, (known = keptByText((text) => named(text, index) ?? abbreviated(text, index))));
  return known(label);
}

/** Labels recur in every column and month; what each names by the same borders is kept. */
const kept = new WeakMap<AreaIndex, (label: string) => string | null>();

/** The one area of an index that a label names in full. */
function named(label: string, index: AreaIndex): string | null {
  if (isCustomsOffice(label)) return null;
  const [area, ...others] = new Set(areasSpelled(label, index));
  if (!area) return totalOf(label, index) ?? namedTwice(label, index);
  return others.length === 0 ? area.code : null;
}

/** "Đồng bằng sông Hồng - Red River Delta": both halves name the same. */
function namedTwice(label: string, index: AreaIndex): string | null {
  const halves = label.split(/\s[-–]\s/);
  const [area, ...others] = new Set(halves.length === 2 ? halves.flatMap((half) => areasSpelled(half, index)) : []);
  const isBoth = area !== undefined && halves.every((half) => areasSpelled(half, index).includes(area));
  return isBoth && others.length === 0 ? area.code : null;
}

/** "Tổng 28 tỉnh", "Cộng vùng Tây Nguyên": the total of a region by its name. */
function totalOf(label: string, index: AreaIndex): string | null {
  const [, region] = /^\s*(?:tổng(?: số| cộng)?|cộng)\s+(\S.*)$/iu.exec(label.normalize('NFC')) ?? [];
  const [area, ...others] = new Set(region === undefined ? [] : areasSpelled(region, index));
  return area?.kind === 'region' && others.length === 0 ? area.code : null;
}

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
function abbreviated(label: string, index: AreaIndex): string | null {
  if (isCustomsOffice(label)) return null;
  const short = abbreviationIn(label);
  const meant = short === null ? undefined : ABBREVIATIONS.get(short);
  return meant?.length === 1 ? (index.get(letters(meant[0] ?? ''))?.[0]?.area.code ?? null) : null;
}

/** The one area that has ever borne a name, whatever the day; null when several did. For rows that outlive their borders. */
export const areaEverNamed = keptByText((label) => named(label, everIndex));

import { REGION_SCHEMES, schemeOn, type RegionScheme } from '../model/areaGroups.ts';
import { AREAS, areasOn, CITY_NAMES, type RegisteredArea } from '../model/areaRegister.ts';
import { letters, marksOf, type Marks } from './areaKey.ts';
import { keptByText } from '../model/kept.ts';

/** All spellings of an area's names, as the statistics office and others write them. */
export function spellingsOf(area: RegisteredArea): string[] {
  return [area.name, area.nameEn, ...(area.renamed ? [area.renamed.name] : []), ...area.aliases];
}

/** Whether a row may call the area a city. */
export const mayBeCity = (area: RegisteredArea): boolean => CITY_NAMES.has(area.name);

const inScheme = new Set(REGION_SCHEMES.flatMap(({ regions }) => regions));
const always = AREAS.filter(({ kind, code }) => kind === 'country' || (kind === 'region' && !inScheme.has(code)));
const regionsOf = (scheme: RegionScheme): RegisteredArea[] =>
  AREAS.filter(({ kind, code }) => kind === 'region' && scheme.regions.includes(code));

/** The last days of the borders that the register knows, and a day in those of now. */
export const BORDER_DAYS: readonly string[] = [
  ...new Set(AREAS.flatMap(({ kind, validTo }) => (kind === 'province' && validTo ? [validTo] : []))),
  '9999-12-31',
].sort();

/** A spelling of an area's name. */
export type Spelled = { readonly area: RegisteredArea; readonly marks: Marks };

/** Spellings by their keys. */
export type AreaIndex = ReadonlyMap<string, readonly Spelled[]>;

/** The names that hold on a day, with the regions of a division (the day's usual one). */
export function areaIndex(day: string, scheme?: string): AreaIndex {
  if (scheme !== undefined) return indexOn(day, scheme);
  return usual(day);
}

const usual = keptByText((day) => indexOn(day, schemeOn(day).code));
const built = new Map<string, AreaIndex>();

function indexOn(day: string, scheme: string): AreaIndex {
  const borders = BORDER_DAYS.find((last) => day <= last) ?? '9999-12-31';
  const known = built.get(borders + scheme);
  if (known) return known;
  const regions = REGION_SCHEMES.find(({ code }) => code === scheme);
  const index = indexOf([...always, ...areasOn(borders), ...(regions ? regionsOf(regions) : [])]);
  built.set(borders + scheme, index);
  return index;
}

function indexOf(areas: readonly RegisteredArea[]): AreaIndex {
  const index = new Map<string, Spelled[]>();
  for (const area of areas)
    for (const text of spellingsOf(area)) {
      const key = letters(text);
      index.set(key, [...(index.get(key) ?? []), { area, marks: marksOf(text) }]);
    }
  return index;
}

/** The regions of one division by the keys of their spellings. */
export const schemeIndex: ReadonlyMap<string, AreaIndex> = new Map(
  REGION_SCHEMES.map((scheme) => [scheme.code, indexOf(regionsOf(scheme))]),
);

/** Every spelling of every area of all times. */
export const everIndex: AreaIndex = indexOf(AREAS);

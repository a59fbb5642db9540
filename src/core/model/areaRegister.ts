import { COUNTRY, type Region } from './area.ts';
import { GROUPS } from './areaGroups.ts';
import register from './areas.json' with { type: 'json' };

/**
 * A place by its borders; a code always means the same borders. Codes without a year are the borders of 2008-08-01 … 2025-06-30
 * (ISO 3166-2) and Hà Tây, which had no others. `CODE-1997` are the borders that the 61 provinces of 1997 … 2003 had and that
 * changed on 2004-01-01 or 2008-08-01. `VN-nn-2025` are the units formed by merger on 2025-07-01, nn being their official number.
 */
export type RegisteredArea = {
  readonly code: string;
  readonly name: string;
  /** The name as tables print it: with "TP." where it is a person's name alone. */
  readonly printed: string;
  readonly nameEn: string;
  readonly kind: 'country' | 'province' | 'region';
  readonly north28: boolean;
  /** Official order of the statistical tables. */
  readonly order: number;
  /** First and last day of these borders; null = before, or after, all that the register knows. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly renamed: { readonly from: string; readonly name: string } | null;
  /** The day since which it is a city under the central government; null for a province. */
  readonly cityFrom: string | null;
  readonly aliases: readonly string[];
};

type Unit = {
  code: string;
  name: string;
  order: number;
  from?: string;
  to?: string;
  /** true = as long as it has had these borders. */
  city?: boolean | string;
  renamed?: { from: string; name: string };
};
type Spelling = { name: string; printed?: string; en: string; city?: boolean; aliases?: string[] };

const spellings = new Map((register.spellings as Spelling[]).map((spelling) => [spelling.name, spelling]));
const north28 = new Set(GROUPS.find(({ code }) => code === 'VN-NORTH28')?.members);

const provinces: RegisteredArea[] = (register.units as Unit[]).map((unit) => ({
  code: unit.code,
  name: unit.name,
  printed: spellings.get(unit.name)?.printed ?? unit.name,
  nameEn: spellings.get(unit.name)?.en ?? unit.name,
  kind: 'province',
  north28: north28.has(unit.code),
  order: unit.order,
  validFrom: unit.from ?? null,
  validTo: unit.to ?? null,
  renamed: unit.renamed ?? null,
  cityFrom: typeof unit.city === 'string' ? unit.city : unit.city ? (unit.from ?? '0000-01-01') : null,
  aliases: spellings.get(unit.name)?.aliases ?? [],
}));

const whole = {
  code: COUNTRY,
  name: 'Cả nước',
  printed: 'Cả nước',
  nameEn: 'Whole country',
  kind: 'country',
  north28: false,
  order: 0,
  validFrom: null,
  validTo: null,
  renamed: null,
  cityFrom: null,
  aliases: ['Toàn quốc', 'Tổng số', 'Việt Nam'],
} as const;

const groups: RegisteredArea[] = GROUPS.map(({ code, name, aliases, validFrom, validTo }, i) => ({
  ...whole,
  ...{
    code,
    name: name.vi,
    printed: name.vi,
    nameEn: name.en,
    kind: 'region',
    order: 90 + i,
    validFrom,
    validTo,
    aliases,
  },
}));

export const NORTH28_AREA = 'VN-NORTH28';

/** All that has a code: the country, the provinces of all times, the regions. */
export const AREAS: readonly RegisteredArea[] = [whole, ...provinces, ...groups];

const PROVINCES = new Set(provinces.map(({ code }) => code));

/** True for the code of a province or city of any time; false for the country and regions. */
export const isProvince = (code: string): boolean => PROVINCES.has(code);

/** Names that a city under the central government bears or bore: "TP. Huế" is a province's row, "TP. Bắc Ninh" is a town's. */
export const CITY_NAMES: ReadonlySet<string> = new Set(
  (register.spellings as Spelling[]).flatMap(({ name, city }) => (city ? [name] : [])),
);

/** What an abbreviation may stand for, by name. */
export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(register.abbreviations));

/** Provinces divided before 1997, with the names of what became of them: enough to ask, not to match. */
export const FORMER: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(register.former));

/** A day in each of the borders that the country has had since 1997, by the number of its provinces. */
export const BORDERS = { 61: '2003-12-31', 64: '2004-01-01', 63: '2008-08-01', 34: '2025-07-01' } as const;

/** The region of all units that are there since 2025-07-01, whatever the period. */
export const ALL34 = 'ALL34';

const of63 = areasOn('2025-06-30');

export const REGIONS: readonly (Region & { readonly total: string | null; readonly codes: readonly string[] })[] = [
  region(
    'NORTH28',
    { vi: '28 tỉnh, thành phố phía Bắc', en: '28 northern provinces' },
    NORTH28_AREA,
    of63.filter((area) => area.north28),
  ),
  region('ALL63', { vi: '63 tỉnh, thành phố', en: '63 provinces' }, COUNTRY, of63),
  region(ALL34, { vi: '34 tỉnh, thành phố', en: '34 provinces' }, COUNTRY, areasOn(BORDERS[34])),
];

function region(code: string, name: { vi: string; en: string }, total: string, members: readonly RegisteredArea[]) {
  return { code, name, members: members.length, total, codes: members.map((member) => member.code) };
}

/** The official name of an area on a day, as tables print it. */
export function areaName(area: RegisteredArea, day: string): string {
  return area.renamed && day >= area.renamed.from ? area.renamed.name : area.printed;
}

/** Whether the borders of an area hold on a day. */
export function isValidOn(area: RegisteredArea, day: string): boolean {
  return (area.validFrom === null || area.validFrom <= day) && (area.validTo === null || day <= area.validTo);
}

/** The provinces and cities of a day, in official order: 61, 64, 63, 34. */
export function areasOn(day: string): readonly RegisteredArea[] {
  return provinces.filter((area) => isValidOn(area, day)).sort((a, b) => a.order - b.order);
}

/** Whether an area is a city under the central government on a day. */
export function isCity(area: RegisteredArea, day: string): boolean {
  return area.cityFrom !== null && area.cityFrom <= day;
}

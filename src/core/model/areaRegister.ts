import register from './areas.json' with { type: 'json' };
import { COUNTRY, type Region } from './area.ts';

/**
 * The provinces by the borders of 2008-08-01 … 2025-06-30 (63 units, ISO 3166-2 codes) and the units formed by merger
 * on 2025-07-01 (codes of their own). A code always means the same borders.
 */
export type RegisteredArea = {
  readonly code: string;
  readonly name: string;
  readonly kind: 'country' | 'province' | 'region';
  readonly north28: boolean;
  /** Official order of the statistical tables. */
  readonly order: number;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly renamed: { readonly from: string; readonly name: string } | null;
  readonly aliases: readonly string[];
};

type Province = {
  code: string;
  name: string;
  north28: boolean;
  order: number;
  until: string | null;
  renamed?: { from: string; name: string };
  aliases?: string[];
};

const provinces: RegisteredArea[] = (register.provinces as Province[]).map((p) => ({
  code: p.code,
  name: p.name,
  kind: 'province',
  north28: p.north28,
  order: p.order,
  validFrom: p.code === 'VN-HN' ? '2008-08-01' : null,
  validTo: p.until,
  renamed: p.renamed ?? null,
  aliases: p.aliases ?? [],
}));

const merged: RegisteredArea[] = register.merged2025.map((m, i) => ({
  code: m.code,
  name: m.name,
  kind: 'province',
  north28: false,
  order: 101 + i,
  validFrom: m.from,
  validTo: null,
  renamed: null,
  aliases: [],
}));

const whole = (
  code: string,
  name: string,
  kind: 'country' | 'region',
  order: number,
  aliases: string[],
): RegisteredArea => ({
  code,
  name,
  kind,
  north28: false,
  order,
  validFrom: null,
  validTo: null,
  renamed: null,
  aliases,
});

export const NORTH28_AREA = 'VN-NORTH28';

export const AREAS: readonly RegisteredArea[] = [
  whole(COUNTRY, 'Cả nước', 'country', 0, ['canuoc', 'toanquoc', 'tongso', 'vietnam', 'wholecountry']),
  ...provinces,
  whole(NORTH28_AREA, 'Khu vực phía Bắc', 'region', 90, [
    'khuvucphiabac',
    'phiabac',
    'khuvucmienbac',
    '28tinhthanhphophiabac',
    '28tinhphiabac',
  ]),
  ...merged,
];

export const REGIONS: readonly (Region & { readonly total: string | null; readonly codes: readonly string[] })[] = [
  region(
    'NORTH28',
    { vi: '28 tỉnh, thành phố phía Bắc', en: '28 northern provinces' },
    NORTH28_AREA,
    provinces.filter((p) => p.north28),
  ),
  region('ALL63', { vi: '63 tỉnh, thành phố', en: '63 provinces' }, COUNTRY, provinces),
];

function region(code: string, name: { vi: string; en: string }, total: string, members: readonly RegisteredArea[]) {
  return { code, name, members: members.length, total, codes: members.map((member) => member.code) };
}

/** The official name of an area on a day. */
export function areaName(area: RegisteredArea, day: string): string {
  return area.renamed && day >= area.renamed.from ? area.renamed.name : area.name;
}

import type { Area, Region } from '../model/area.ts';
import { GROUPS, schemeOn } from '../model/areaGroups.ts';
import { areasCovering, membersOn, unionAddingUpTo } from '../model/areaLinks.ts';
import { ALL34, AREAS, areaName, areasOn, BORDERS, NORTH28_AREA, REGIONS } from '../model/areaRegister.ts';
import type { RegisteredArea } from '../model/areaRegister.ts';
import { dayText } from '../model/format.ts';
import { endMonth, periodParts, type TimePeriod } from '../model/period.ts';
import { Refusal } from '../model/text.ts';

const BY_CODE: ReadonlyMap<string, RegisteredArea> = new Map(AREAS.map((area) => [area.code, area]));

/** An area with the name that it bore at the end of a period. */
export function areaAt(code: string, period: TimePeriod): Area {
  const area = BY_CODE.get(code);
  if (!area) return { code, name: code, kind: 'province', rank: 999 };
  return { code, name: areaName(area, endDay(period)), kind: area.kind, rank: area.order };
}

/** The last day that a period covers; the first of the next month would be another name's. */
export function endDay(period: TimePeriod): string {
  if (periodParts(period)?.kind === 'day') return period;
  const month = endMonth(period);
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-28`;
}

export type RegionMembers = {
  readonly region: Region;
  /** The place whose published figure is the region's. */
  readonly total: string | null;
  readonly codes: readonly string[];
};

/**
 * The members of a named region by the borders at the end of a period (a day is one), or those of 2008 … 2025. A region of the
 * statistics office has its code (`VN-RRD-2025`) or, as the one of the day, its short name (`RRD`). Refuses an unknown region.
 */
export function regionMembers(code: string, period?: TimePeriod): RegionMembers {
  const wanted = code.toUpperCase();
  const found = REGIONS.find((region) => region.code === wanted);
  if (!found) return membersOfGroup(wanted, period === undefined ? BORDERS[63] : endDay(period));
  const { total, codes, ...region } = found;
  if (period === undefined || wanted === ALL34) return { region, total, codes };
  const day = endDay(period);
  const isNorth = total === NORTH28_AREA;
  const then = (isNorth ? membersOn(NORTH28_AREA, day) : areasOn(day).map((area) => area.code)) ?? [];
  return { region: { ...region, ...countOf(then.length, region, isNorth) }, total, codes: then };
}

/** The day whose borders are asked for: the one named, or that of the 34 units; null for those of the period. */
export function bordersOf(asked: {
  readonly region: string;
  readonly borders?: string | undefined;
}): TimePeriod | null {
  return (asked.borders ?? (asked.region.toUpperCase() === ALL34 ? BORDERS[34] : null)) as TimePeriod | null;
}

/** Some areas and all of other times on their ground. */
export const groundOf = (codes: readonly string[]): readonly string[] => [
  ...new Set([...codes, ...codes.flatMap((code) => Object.values(BORDERS).flatMap((day) => areasCovering(code, day)))]),
];

/** After 1 July 2025 the 28 of the North are 18: their name must not say another number than there are. */
function countOf(members: number, region: Region, isNorth: boolean): Pick<Region, 'name' | 'members'> {
  if (members === region.members) return region;
  const vi = `${members} tỉnh, thành phố`;
  const en = `${members} ${isNorth ? 'northern ' : ''}provinces`;
  return { members, name: { vi: isNorth ? `${vi} phía Bắc` : vi, en } };
}

function membersOfGroup(wanted: string, day: string): RegionMembers {
  const short = `VN-${wanted}`;
  const ofTheDay = schemeOn(day).regions.find((each) => each === short || each.startsWith(`${short}-`));
  const group = GROUPS.find(({ code }) => code === wanted || code === ofTheDay);
  if (!group) throw unknown(wanted);
  const codes = membersOn(group.code, day) ?? sameGround(group.code, day);
  if (!codes)
    throw new Refusal('region-not-then', {
      vi: `Vùng ${group.name.vi} (${group.code}) không gồm trọn các địa phương theo địa giới ngày ${dayText(day)}.`,
      en: `The region ${group.name.en} (${group.code}) is not made of whole provinces by the borders of ${dayText(day, 'en')}.`,
    });
  const region = { code: group.code, name: group.name, members: codes.length };
  return { region, total: group.code, codes };
}

/** The units of a day that make up a region of other borders exactly. */
function sameGround(group: string, day: string): readonly string[] | null {
  for (const on of Object.values(BORDERS)) {
    const then = membersOn(group, on);
    const now = then && unionAddingUpTo(then, on, day);
    if (now) return areasOn(day).flatMap(({ code }) => (now.includes(code) ? [code] : []));
  }
  return null;
}

function unknown(code: string): Refusal {
  const known = [...REGIONS, ...regionsOn(BORDERS[63])].map((region) => region.code);
  const list = [...new Set(known)].join(', ');
  return new Refusal('unknown-region', {
    vi: `Không có vùng "${code}". Các vùng: ${list}.`,
    en: `There is no region "${code}". Regions: ${list}.`,
  });
}

/** The regions that can be asked for by the borders of a day: the North, all provinces, and the division of the statistics office. */
export function regionsOn(day: string | undefined): Region[] {
  const on = (day ?? BORDERS[63]) as TimePeriod;
  const isNew = (code: string): boolean => code === ALL34;
  const fixed = REGIONS.filter(({ code }) => day === undefined || isNew(code) === day >= BORDERS[34] || !isAll(code));
  return [...fixed.map(({ code }) => code), ...schemeOn(on).regions].map((code) => regionMembers(code, on).region);
}

const isAll = (code: string): boolean => code.startsWith('ALL');

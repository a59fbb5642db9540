import type { Area, Region } from '../model/area.ts';
import { membersOn } from '../model/areaLinks.ts';
import { AREAS, areaName, areasOn, NORTH28_AREA, REGIONS, type RegisteredArea } from '../model/areaRegister.ts';
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
function endDay(period: TimePeriod): string {
  if (periodParts(period)?.kind === 'day') return period;
  const month = endMonth(period);
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-28`;
}

export type RegionMembers = {
  readonly region: Region;
  readonly total: string | null;
  readonly codes: readonly string[];
};

/** The members of a named region by the borders at the end of a period, or those of 2008 … 2025; refuses an unknown region. */
export function regionMembers(code: string, period?: TimePeriod): RegionMembers {
  const found = REGIONS.find((region) => region.code === code.toUpperCase());
  if (!found) {
    const known = REGIONS.map((region) => region.code).join(', ');
    throw new Refusal('unknown-region', {
      vi: `Không có vùng "${code}". Các vùng: ${known}.`,
      en: `There is no region "${code}". Regions: ${known}.`,
    });
  }
  const { total, codes, ...region } = found;
  if (period === undefined) return { region, total, codes };
  const day = endDay(period);
  const isNorth = total === NORTH28_AREA;
  const then = (isNorth ? membersOn(NORTH28_AREA, day) : areasOn(day).map((area) => area.code)) ?? [];
  return { region: { ...region, ...countOf(then.length, region, isNorth) }, total, codes: then };
}

/** After 1 July 2025 the 28 of the North are 18: their name must not say another number than there are. */
function countOf(members: number, region: Region, isNorth: boolean): Pick<Region, 'name' | 'members'> {
  if (members === region.members) return region;
  const vi = `${members} tỉnh, thành phố`;
  const en = `${members} ${isNorth ? 'northern ' : ''}provinces`;
  return { members, name: { vi: isNorth ? `${vi} phía Bắc` : vi, en } };
}

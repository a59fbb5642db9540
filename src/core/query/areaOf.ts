import type { Area, Region } from '../model/area.ts';
import { AREAS, areaName, REGIONS, type RegisteredArea } from '../model/areaRegister.ts';
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

/** The members of a named region; refuses an unknown one. */
export function regionMembers(code: string): RegionMembers {
  const found = REGIONS.find((region) => region.code === code.toUpperCase());
  if (!found) {
    const known = REGIONS.map((region) => region.code).join(', ');
    throw new Refusal('unknown-region', {
      vi: `Không có vùng "${code}". Các vùng: ${known}.`,
      en: `There is no region "${code}". Regions: ${known}.`,
    });
  }
  const { total, codes, ...region } = found;
  return { region, total, codes };
}

import { areasCovering } from '../model/areaLinks.ts';
import { AREAS, areasOn, type RegisteredArea } from '../model/areaRegister.ts';
import { endMonth, periodParts, type TimePeriod } from '../model/period.ts';
import { bordersOf, regionSchemeOf } from './areaBorders.ts';
import { BORDER_DAYS } from './areaIndex.ts';
import { areaEverNamed, areaNamed } from './areaNames.ts';
import type { Doubt } from './doubts.ts';

/** What the row labels of one column name, by the borders that the column shows. */
export type PlaceNames = {
  /** The day whose borders the names mean. */
  readonly day: string;
  readonly areaOf: (label: string) => string | null;
  /** Two columns with the same mark read all labels alike. */
  readonly mark: string;
  /** Said where names of several times stand side by side. */
  readonly doubt: Doubt | null;
};

/** Figures of so many months before the release come from a table of many years, whose names are those of its years. */
const LONG_AGO = 24;
const BY_CODE = new Map(AREAS.map((area) => [area.code, area]));

/**
 * How a table names places. Names mean the borders of the day of release; in a table of many years, in columns of long ago, those
 * of the period. Where the list is complete in the borders of one time only, or has a place that the others lack, that says more
 * than any day. `periods` are those of all columns, `labels` those of all rows.
 */
export function tableNames(
  labels: readonly string[],
  periods: readonly (TimePeriod | null)[],
  release: string,
): NamesOf {
  const scheme = regionSchemeOf(labels, release);
  const manyYears = periods.some((period) => isLongAgo(period, release));
  const current = namesOn(false, completeOn(labels) ?? release, [], scheme);
  return (period, valuedIn) => {
    if (!manyYears) return current;
    const own = lastDay(period) ?? release;
    const valued = valuedIn();
    const strangers = bordersOf(valued, own).strangers.filter(({ code }) => BY_CODE.get(code)?.kind === 'province');
    const day = completeOn(valued);
    return namesOn(true, day ?? own, day === null ? strangers : [], scheme);
  };
}

export type NamesOf = (period: TimePeriod | null, valuedIn: () => readonly string[]) => PlaceNames;

type Stranger = { readonly label: string; readonly code: string };

/** The names of one day, or of a day with places of another time among them. */
function namesOn(manyYears: boolean, day: string, strangers: readonly Stranger[], scheme: string): PlaceNames {
  const other = new Map(strangers.flatMap(({ code }) => neighbours(code, day)));
  return {
    day,
    mark: [BORDER_DAYS.find((last) => day <= last), ...strangers.map(({ code }) => code)].join(),
    doubt: strangers.length > 0 ? mixed(strangers.map(({ label }) => label)) : null,
    areaOf: (label) => {
      const area = areaNamed(label, day, scheme) ?? (manyYears ? areaEverNamed(label) : null);
      const then = area === null ? undefined : other.get(area);
      return then === undefined ? area : (areaNamed(label, then, scheme) ?? area);
    },
  };
}

function isLongAgo(period: TimePeriod | null, release: string): boolean {
  const released = Number(release.slice(0, 4)) * 12 + Number(release.slice(5, 7)) - 1;
  return period !== null && periodParts(period) !== null && released - endMonth(period) >= LONG_AGO;
}

/** A day near the end of a period, in its last month. */
function lastDay(period: TimePeriod | null): string | null {
  if (period === null || !periodParts(period)) return null;
  const end = endMonth(period);
  return `${Math.floor(end / 12)}-${String((end % 12) + 1).padStart(2, '0')}-28`;
}

/** The last day of the borders of which a list names every province and none besides; null for any other list. */
function completeOn(labels: readonly string[]): string | null {
  if (labels.length < 30) return null;
  const places = labels.map((label) => ({ label, ever: areaEverNamed(label) }));
  const found = BORDER_DAYS.find((day) => {
    const named = new Set<string | null>();
    for (const { label, ever } of places) {
      const area = areaNamed(label, day);
      if (area === null && BY_CODE.get(ever ?? '')?.kind === 'province') return false;
      named.add(area);
    }
    return provincesOn(day).every((code) => named.has(code));
  });
  return found ?? null;
}

const provinces = new Map<string, readonly string[]>();

function provincesOn(day: string): readonly string[] {
  const known = provinces.get(day) ?? areasOn(day).map(({ code }) => code);
  provinces.set(day, known);
  return known;
}

/** The places of a day on the ground of one of another time, each with the day on which its name goes together with that one. */
function neighbours(code: string, day: string): [string, string][] {
  const area = BY_CODE.get(code);
  const then = area && dayOf(area, day);
  return then ? areasCovering(code, day).map((each) => [each, then] as [string, string]) : [];
}

const dayOf = (area: RegisteredArea, day: string): string | null =>
  area.validTo !== null && area.validTo < day ? area.validTo : area.validFrom;

function mixed(labels: readonly string[]): Doubt {
  const names = labels.join(', ');
  return {
    severity: 'warn',
    code: 'other-borders',
    text: {
      vi: `Cột có số của ${names}, là địa giới khác với thời điểm của số liệu; các tỉnh liên quan được hiểu theo địa giới đó.`,
      en: `The column has figures of ${names}, whose borders are not those of its time; the places around are taken by the same borders.`,
    },
  };
}

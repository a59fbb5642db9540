import { AREA_LINKS, membersOn } from '../../../core/model/areaLinks.ts';
import {
  ALL34,
  AREAS,
  areasOn,
  BORDERS,
  isValidOn,
  REGIONS,
  type RegisteredArea,
} from '../../../core/model/areaRegister.ts';
import type { DerivedCell, DerivedTable } from '../../../core/model/figure.ts';
import type { PeriodInfo } from '../../../core/model/lists.ts';
import type { Basis, ObsStatus } from '../../../core/model/observation.ts';
import { endMonth, periodParts, type TimePeriod } from '../../../core/model/period.ts';
import type { Cell, ColumnHead } from '../../../core/model/views.ts';

/** One indicator of a place. */
export type ProfileRow = {
  readonly column: ColumnHead;
  readonly base: Cell | null;
  readonly growth: DerivedCell | null;
  readonly rank: DerivedCell | null;
  readonly share: DerivedCell | null;
  readonly contribution: DerivedCell | null;
  /** Places of the region with a figure, of all its places. */
  readonly known: number;
  readonly members: number;
};

/** What a table of derived figures says of one place; null where the place is not in it. */
export function profileRow(table: DerivedTable, area: string): ProfileRow | null {
  const row = table.rows.find((one) => one.area.code === area);
  if (!row) return null;
  const { growth, rank, share, contribution } = row.cells;
  const { column, known } = table;
  return { column, base: row.base, growth, rank, share, contribution, known, members: table.region.members };
}

const KINDS = ['month', 'day', 'cumulative', 'quarter', 'year'];
const BASES: readonly Basis[] = ['LEVEL', 'SPLY', 'SPLY_GROWTH'];

/** The span of a measure that ends with a month and says most: level and growth, else what there is; null where nothing ends then. */
export function spanOf(
  periods: readonly PeriodInfo[],
  measure: string,
  month: TimePeriod,
): { readonly period: TimePeriod; readonly basis: Basis } | null {
  const now = periods.filter(
    (p) =>
      p.measure === measure && p.provinces > 0 && endMonth(p.timePeriod) === endMonth(month) && BASES.includes(p.basis),
  );
  const kind = ({ timePeriod }: PeriodInfo): number => KINDS.indexOf(periodParts(timePeriod)?.kind ?? '');
  const bases = (span: TimePeriod): Basis[] => now.flatMap((p) => (p.timePeriod === span ? [p.basis] : []));
  const spans = [...now].sort((a, b) => kind(a) - kind(b)).map(({ timePeriod }) => timePeriod);
  const full = spans.find((span) => bases(span).includes('LEVEL') && bases(span).some((basis) => basis !== 'LEVEL'));
  const period = full ?? spans[0];
  const basis = period && BASES.find((one) => bases(period).includes(one));
  return period && basis ? { period, basis } : null;
}

/** The register's entry of a code. */
export const areaOf = (code: string): RegisteredArea | null => AREAS.find((area) => area.code === code) ?? null;

/** The region that a place is held against: the one looked at where the place is in it, else all units of its borders. */
export function regionOf(code: string, region: string, day: string): string {
  const members = REGIONS.find((one) => one.code === region)?.codes ?? membersOn(region, day);
  if (members?.includes(code)) return region;
  const of34 = areasOn(BORDERS[34]).some((area) => area.code === code);
  return of34 && (day >= BORDERS[34] || !areasOn(BORDERS[63]).some((area) => area.code === code)) ? ALL34 : 'ALL63';
}

/** The units of a day in official order, with the ones before and after a place; the ends meet. */
export function aroundOf(code: string, day: string): { readonly previous: string; readonly next: string } {
  const codes = areasOn(day).map((area) => area.code);
  const at = codes.indexOf(code);
  return { previous: codes.at(at <= 0 ? -1 : at - 1) ?? code, next: codes[(at + 1) % codes.length] ?? code };
}

/** A change of borders that a place came from or went into. */
export type BorderChange = {
  readonly on: string;
  readonly way: 'from' | 'into' | 'renamed';
  readonly others: readonly { readonly code: string; readonly part: boolean }[];
};

/** What a place was before and became, day by day, oldest first; empty where its borders are as they ever were. */
export function bordersOf(code: string): readonly BorderChange[] {
  const changes = new Map<string, BorderChange>();
  const add = (on: string, way: BorderChange['way'], other: string, part: boolean): void => {
    const key = `${on} ${way}`;
    changes.set(key, { on, way, others: [...(changes.get(key)?.others ?? []), { code: other, part }] });
  };
  for (const { from, to, on, kind } of AREA_LINKS) {
    if (kind === 'renamed') {
      if (from === code) add(on, 'renamed', code, false);
    } else if (to === code) add(on, 'from', from, kind !== 'merged');
    else if (from === code) add(on, 'into', to, kind !== 'merged');
  }
  return [...changes.values()].sort((a, b) => a.on.localeCompare(b.on));
}

/** Those that join a place in what it becomes: the other pieces of the same unit. */
export const joinedWith = (code: string, into: string): readonly string[] =>
  AREA_LINKS.flatMap(({ from, to, kind }) => (to === into && from !== code && kind === 'merged' ? [from] : []));

/** The day whose borders a place needs: null where those of the period are its own. */
export function dayFor(area: RegisteredArea, periodDay: string): string | null {
  if (isValidOn(area, periodDay)) return null;
  return area.validFrom && area.validFrom > periodDay ? area.validFrom : area.validTo;
}

/** What an indicator's figure is: its status, `never` where it cannot be computed, null where no book speaks of it. */
export type Standing = ObsStatus | 'never' | null;

/** How many of the shown figures stand how, in the order in which they come. */
export function standings(rows: readonly ProfileRow[]): ReadonlyMap<Standing, number> {
  const counts = new Map<Standing, number>();
  for (const { base } of rows) {
    const standing = base?.why ? 'never' : (base?.status ?? null);
    counts.set(standing, (counts.get(standing) ?? 0) + 1);
  }
  return counts;
}

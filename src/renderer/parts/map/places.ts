import type { Area } from '../../../core/model/area.ts';
import type { ObsStatus } from '../../../core/model/observation.ts';
import type { Text } from '../../../core/model/text.ts';
import type { Facts } from '../../../core/model/views.ts';

/** A place as a map shows it. */
export type MapPlace = {
  readonly area: Area;
  readonly value: number | null;
  readonly status: ObsStatus | null;
  /** What F2 opens; null where no book says anything. */
  readonly key: string | null;
  readonly rank: number | null;
  readonly derived: boolean;
  /** Why nothing can be computed; null elsewhere. */
  readonly why: Text | null;
};

/** The members of a region in official order. */
export function placesOf({ known, missing }: Facts): readonly MapPlace[] {
  const with_ = known.map(({ area, value, status, key, rank, derived = false }): MapPlace => ({
    area,
    value,
    status,
    key,
    rank,
    derived,
    why: null,
  }));
  const without = missing.map(({ area, status, key = null, why = null }): MapPlace => ({
    ...{ area, status, key, why },
    ...{ value: null, rank: null, derived: why !== null },
  }));
  return [...with_, ...without].sort((a, b) => a.area.rank - b.area.rank);
}

/** Reasons why figures cannot be computed, each with the places that it is said of. */
export function reasonsOf(
  places: readonly MapPlace[],
): readonly { readonly why: Text; readonly areas: readonly Area[] }[] {
  const groups = new Map<string, { why: Text; areas: Area[] }>();
  for (const { why, area } of places) {
    if (!why) continue;
    const group = groups.get(why.vi) ?? { why, areas: [] };
    group.areas.push(area);
    groups.set(why.vi, group);
  }
  return [...groups.values()];
}

/** The places that a map names: the chosen ones, then the highest and lowest, `ends` of each. */
export function namedPlaces(places: readonly MapPlace[], chosen: readonly string[], ends: number): readonly MapPlace[] {
  const known = places.filter(({ value }) => value !== null).sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const outer = [...known.slice(0, ends), ...known.slice(Math.max(ends, known.length - ends)).reverse()];
  const first = places.filter(({ area }) => chosen.includes(area.code));
  return [...new Set([...first, ...outer])];
}

import type { TimePeriod } from '../model/period.ts';
import type { EstimateOutcome, ImpliedBase, TriangleRow, VintageValue } from '../model/revisions.ts';
import { difference } from './differences.ts';
import { sameUnit, type StoredVintage } from './seriesVintages.ts';

/** A level of the year after and the level of this period that it rests on. */
export type BaseOfYearAfter = Omit<ImpliedBase, 'absolute' | 'relative'> | null;

/** One period of a triangle from its vintages, oldest first. Marks for missing figures stay visible and are never compared. */
export function triangleRow(
  timePeriod: TimePeriod,
  key: string,
  said: readonly StoredVintage[],
  points: boolean,
  base: BaseOfYearAfter,
): TriangleRow {
  const known = said.filter((one) => one.value !== null);
  const first = known[0];
  const latest = known.at(-1);
  const comparable = known.every((one) => !first || sameUnit(one, first));
  return {
    timePeriod,
    key,
    vintages: said.map(plain),
    first: first ? plain(first) : null,
    latest: latest ? plain(latest) : null,
    revision: first && latest && known.length > 1 && comparable ? between(first, latest, points) : null,
    revisions: comparable ? known.filter((one, i) => i > 0 && one.value !== known[i - 1]?.value).length : 0,
    comparable,
    estimate: outcomeOf(known, points),
    impliedBase: base && latest ? { ...base, ...difference(latest.value ?? 0, base.value, points) } : null,
  };
}

/** The first estimate, and the last vintage after it that is no estimate; null while there is none. */
function outcomeOf(known: readonly StoredVintage[], points: boolean): EstimateOutcome | null {
  const at = known.findIndex((one) => one.status === 'E');
  const estimate = known[at];
  const outcome = known.slice(at + 1).findLast((one) => one.status !== 'E');
  if (!estimate || !outcome) return null;
  const error = sameUnit(estimate, outcome) ? between(estimate, outcome, points) : null;
  return { estimate: plain(estimate), outcome: plain(outcome), error };
}

const between = (from: StoredVintage, to: StoredVintage, points: boolean): ReturnType<typeof difference> =>
  difference(from.value ?? 0, to.value ?? 0, points);

const plain = ({ release, value, status }: StoredVintage): VintageValue => ({
  release: release.id,
  releasedOn: release.releasedOn,
  value,
  status,
});

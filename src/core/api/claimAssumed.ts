import { lastDayOf } from '../claims/periods.ts';
import type { ReadClaim } from '../claims/readClaim.ts';
import { COUNTRY } from '../model/area.ts';
import { areasOn, BORDERS } from '../model/areaRegister.ts';
import type { Finding } from './claimEvidence.ts';

/** What numbers were only assumed to be of, places and indicators carried over from elsewhere, and of which most turned out to be right. */
export function borneOut(read: readonly ReadClaim[], findings: readonly (Finding | null)[]): ReadonlySet<string> {
  const of = (name: string, verdict: string): number =>
    read.filter((one, at) => assumedOf(one).includes(name) && findings[at]?.verdict === verdict).length;
  const names = new Set(read.flatMap(assumedOf));
  return new Set(
    [...names].filter((one) => of(one, 'confirmed') >= ENOUGH && of(one, 'confirmed') > of(one, 'contradicted')),
  );
}

const ENOUGH = 3;
const assumedOf = ({ area, measure, kind }: ReadClaim): string[] =>
  DIRECT.includes(kind)
    ? [...(area?.reach === 'text' ? [area.code] : []), ...(measure?.reach === 'text' ? [measure.code ?? ''] : [])]
    : [];

/** A figure of an assumed place that does not fit speaks against the assumption, until enough others bear it out. */
export function held(read: ReadClaim, finding: Finding | null, sure: ReadonlySet<string>): Finding | null {
  if (finding?.verdict !== 'contradicted' || assumedOf(read).every((one) => sure.has(one))) return finding;
  return null;
}

/** Kinds whose number stands in a column of its own. */
export const DIRECT: readonly string[] = ['value', 'growth', 'plan'];

/** "34 tỉnh, thành phố" told of a time before them: which ground a name means is then open, and a figure of the old units speaks against nothing. */
export function ofOtherBorders(read: readonly ReadClaim[]): (claim: ReadClaim) => boolean {
  const says34 = read.some(({ count }) => count?.n === areasOn(BORDERS[34]).length);
  return ({ area, period, kind }) =>
    says34 &&
    (area?.code !== COUNTRY || kind === 'count') &&
    period !== null &&
    lastDayOf(period.timePeriod) < BORDERS[34];
}

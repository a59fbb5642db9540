import { lastDayOf } from '../claims/periods.ts';
import type { ReadClaim } from '../claims/readClaim.ts';
import { COUNTRY } from '../model/area.ts';
import { areasOn, BORDERS } from '../model/areaRegister.ts';
import type { ClaimReach } from '../model/claim.ts';
import type { ClaimFigure } from '../query/claimFigures.ts';
import { agrees } from './claimAgrees.ts';
import { basesOf, namesOf, unitsMeet, type Finding } from './claimEvidence.ts';

/**
 * What numbers were only assumed to be of, places and indicators carried over from elsewhere, and of which most turned out
 * to be right: three figures, or two that chance does not meet, as "3.098,7" and "8,6" together.
 */
export function borneOut(read: readonly ReadClaim[], findings: readonly (Finding | null)[]): ReadonlySet<string> {
  const of = (name: string, verdict: string): readonly ReadClaim[] =>
    read.filter((one, at) => assumedOf(one).includes(name) && findings[at]?.verdict === verdict);
  const isEnough = (all: readonly ReadClaim[]): boolean =>
    all.length >= ENOUGH || (all.length === 2 && all.reduce((sum, one) => sum + digitsOf(one), 0) >= DIGITS);
  const names = new Set(read.flatMap(assumedOf));
  return new Set(
    [...names].filter((one) => {
      const confirmed = of(one, 'confirmed');
      return isEnough(confirmed) && confirmed.length > of(one, 'contradicted').length;
    }),
  );
}

const ENOUGH = 3;
/** Six digits are met by chance once in a million. */
export const DIGITS = 6;
/** How many digits of a number are written. */
export const digitsOf = ({ numeral }: ReadClaim): number =>
  (numeral?.written ?? '').replaceAll(/\D/g, '').replace(/^0+/, '').length;
const assumedOf = ({ area, measure, kind }: ReadClaim): string[] =>
  DIRECT.includes(kind)
    ? [...(area?.reach === 'text' ? [area.code] : []), ...(measure?.reach === 'text' ? [measure.code ?? ''] : [])]
    : [];

/** A figure of an assumed place that does not fit speaks against the assumption, until enough others bear it out. */
export function held(read: ReadClaim, finding: Finding | null, sure: ReadonlySet<string>): Finding | null {
  if (finding?.verdict !== 'contradicted' || assumedOf(read).every((one) => sure.has(one))) return finding;
  return null;
}

/** Said with the number itself. */
export const isNear = (reach: ClaimReach | undefined): boolean => reach === 'clause' || reach === 'sentence';

/**
 * Whether a figure whose place or period was carried over from another sentence is right of another place or period that
 * the text names: then it is open which one is meant, and it speaks against nothing.
 */
export function fitsElsewhere(read: ReadClaim, of: readonly ReadClaim[], all: readonly ClaimFigure[]): boolean {
  const loose = read.period?.loose ?? [];
  if (!DIRECT.includes(read.kind) || (isNear(read.area?.reach) && isNear(read.period?.reach) && loose.length === 0))
    return false;
  const areas = isNear(read.area?.reach) ? [read.area?.code] : [COUNTRY, ...of.map(({ area }) => area?.code)];
  const periods = [
    ...(isNear(read.period?.reach) ? [read] : of).flatMap(({ period }) => (period ? namesOf(period.timePeriod) : [])),
    ...loose.flatMap(namesOf),
  ];
  return all.some(
    (one) =>
      areas.includes(one.area) &&
      periods.includes(one.timePeriod) &&
      basesOf(read.basis).includes(one.basis) &&
      unitsMeet(read, one) &&
      agrees(read, one),
  );
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

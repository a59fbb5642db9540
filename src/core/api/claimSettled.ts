import type { ReadArea, ReadClaim } from '../claims/readClaim.ts';
import { COUNTRY } from '../model/area.ts';
import { cumulative, month, periodParts, type TimePeriod } from '../model/period.ts';
import type { ClaimFigure } from '../query/claimFigures.ts';
import { DIGITS, isNear } from './claimAssumed.ts';
import { counted } from './claimCounted.ts';
import { namesOf } from './claimEvidence.ts';
import { withParts } from './claimParts.ts';
import { subjectOf } from './claimSubjects.ts';

type Figures = ReadonlyMap<string, readonly ClaimFigure[]>;
/** Another reading of what a text leaves unsaid; null keeps what was read. */
type Reading = { readonly period: TimePeriod | null; readonly area: ReadArea | null };

/**
 * What a text does not say beside its numbers, their period or that they are the country's, is carried over from elsewhere in it. Where
 * the figures of the workspace agree with no number of a paragraph and measure by that reading, and by another one with more than they
 * contradict, in digits that chance does not meet, the other one is what the text means. Gives
 * the same claims themselves where nothing changes.
 */
export const settled = (read: readonly ReadClaim[], figures: Figures): readonly ReadClaim[] =>
  withParts(withUnsaid(withParts(read, figures), figures), figures);

function withUnsaid(read: readonly ReadClaim[], figures: Figures): readonly ReadClaim[] {
  const groups = Map.groupBy(read.filter(isOpen), (one) => `${one.paragraph} ${one.measure?.code}`);
  const all = (claim: ReadClaim): readonly ClaimFigure[] =>
    (claim.measure && figures.get(subjectOf(claim.measure))) ?? [];
  const changed = new Map<number, ReadClaim>();
  const meant = new Map<number, Reading>();
  const left: ReadClaim[][] = [];
  for (const group of groups.values()) {
    const readings = readingsOf(group, read);
    const [best] = readings
      .map((reading) => {
        const open = group.filter((one) => differs(one, readAs(one, reading)));
        const claims = open.map((one) => readAs(one, reading));
        // the country in the place of a region is one other reading, among periods there are many
        const most = reading.period === null ? FEW_DIGITS : readings.length <= FEW_READINGS ? SOME_DIGITS : DIGITS;
        return { reading, claims, most, asRead: counted(open, all), ...counted(claims, all) };
      })
      .filter(({ asRead, digits, agree, differ, most }) => asRead.agree === 0 && digits >= most && agree > differ)
      .sort((a, b) => b.digits - a.digits);
    if (!best) left.push(group);
    else meant.set(group[0]?.paragraph ?? 0, best.reading);
    for (const one of best?.claims ?? []) changed.set(one.id, one);
  }
  for (const group of left) {
    // what the other figures of the paragraph are of, where none agrees as it was read
    const reading = meant.get(group[0]?.paragraph ?? 0);
    const isOther = reading !== undefined && counted(group, all).agree === 0;
    for (const each of group) changed.set(each.id, ofItsKind(isOther ? readAs(each, reading) : each, all(each)));
  }
  const found = read.map((one) => changed.get(one.id) ?? one);
  return found.every((one, at) => one === read[at]) ? read : found;
}

/** What is carried over: shares and ranks go with the figures beside them. */
const isOpen = ({ measure, area, period }: ReadClaim): boolean =>
  measure !== null &&
  measure.code !== null &&
  area !== null &&
  period !== null &&
  !(isNear(area.reach) && isNear(period.reach));

/** The periods of the text and the months up to each, each with the place that was read and with the country. */
function readingsOf(group: readonly ReadClaim[], read: readonly ReadClaim[]): Reading[] {
  const named = new Set(read.flatMap(({ period }) => (period ? [period.timePeriod, ...upTo(period.timePeriod)] : [])));
  const isWider = group.some(({ area }) => area !== null && !isNear(area.reach) && area.code !== COUNTRY);
  const areas = [null, ...(isWider ? [NATION] : [])];
  return areas.flatMap((area) => [null, ...named].map((period) => ({ period, area })));
}

const FEW_DIGITS = 3;
const SOME_DIGITS = 4;
/** Among so many readings four digits are met by chance once in a thousand. */
const FEW_READINGS = 10;
const NATION: ReadArea = { code: COUNTRY, name: 'Cả nước', reach: 'text' };

/** A month and the months up to it: of some indicators there are figures of one of them only. */
function upTo(period: TimePeriod): TimePeriod[] {
  const parts = periodParts(period);
  if (parts?.kind === 'month') return [cumulative(parts.year, parts.month)];
  return parts?.kind === 'cumulative' ? [month(parts.year, parts.months)] : [];
}

/** A claim whose carried period is none that its indicator has figures of: of the kind of period that it has. */
function ofItsKind(claim: ReadClaim, all: readonly ClaimFigure[]): ReadClaim {
  const { period } = claim;
  if (!period || isNear(period.reach)) return claim;
  const isKnown = (of: TimePeriod): boolean => all.some((one) => namesOf(of).includes(one.timePeriod));
  const other = isKnown(period.timePeriod) ? undefined : upTo(period.timePeriod).find(isKnown);
  return other === undefined ? claim : { ...claim, period: { ...period, timePeriod: other } };
}

/** A claim by another reading, in what it does not say itself. A province that is named is the one that is meant. */
function readAs(claim: ReadClaim, { period, area }: Reading): ReadClaim {
  return {
    ...claim,
    area: area && claim.area && !isNear(claim.area.reach) ? area : claim.area,
    period:
      period && claim.period && !isNear(claim.period.reach) ? { ...claim.period, timePeriod: period } : claim.period,
  };
}

const differs = (a: ReadClaim, b: ReadClaim): boolean =>
  a.area?.code !== b.area?.code || a.period?.timePeriod !== b.period?.timePeriod;

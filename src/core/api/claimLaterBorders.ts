import type { ReadArea, ReadClaim } from '../claims/readClaim.ts';
import { COUNTRY } from '../model/area.ts';
import { ALL34, areaName, areasOn, BORDERS } from '../model/areaRegister.ts';
import type { ClaimFigure } from '../query/claimFigures.ts';
import { DIRECT, ofOtherBorders } from './claimAssumed.ts';
import { countFinding } from './claimCounts.ts';
import { basesOf, findingOf, namesOf, type Finding } from './claimEvidence.ts';
import type { Tables } from './claimMembers.ts';
import { rankFinding } from './claimRanks.ts';

const THEN = BORDERS[34];
const WHOLE: ReadArea = { code: ALL34, name: '34 tỉnh, thành phố', reach: 'text' };
const LATER = new Map(areasOn(THEN).map((area) => [areaName(area, THEN), area.code]));

/**
 * Reads the claims of a text that counts 34 places of a time before them by the borders of 34: figures of the old places
 * combined. A name may mean the old ground as well, so that this reading confirms and never contradicts.
 */
export function byLaterBorders(
  tables: Tables,
  day: string | null,
  all: readonly ReadClaim[],
): (claim: ReadClaim) => Finding | null {
  const isOfBefore = ofOtherBorders(all);
  return (claim) => {
    // of a count it may be unsure which region it is of: here it is the 34
    if (!isOfBefore(claim) || claim.unsure.length > Number(claim.kind === 'count')) return null;
    const later = readingOf(claim);
    if (!later) return null;
    const finding =
      claim.kind === 'count'
        ? countFinding(tables, { day }, later)
        : claim.kind === 'rank'
          ? rankFinding(tables, { day }, later)
          : DIRECT.includes(claim.kind)
            ? findingOf(later, figuresOf(tables, later), day)
            : null;
    return finding?.verdict === 'confirmed' ? finding : null;
  };
}

/** The same claim about the places of 34; null where a place has no such name then. */
function readingOf(claim: ReadClaim): ReadClaim | null {
  const { area, count, rank } = claim;
  const later = (one: ReadArea): ReadArea | null => {
    const code = LATER.get(one.name);
    return code === undefined ? null : { ...one, code };
  };
  if (claim.kind === 'count') {
    if (area && area.code !== COUNTRY) return null;
    const places = (count?.listed?.places ?? []).flatMap((one) => later(one) ?? []);
    if (places.length < (count?.listed?.places.length ?? 0)) return null;
    return { ...claim, area: WHOLE, count: count && { ...count, listed: count.listed && { ...count.listed, places } } };
  }
  const own = area && later(area);
  return own ? { ...claim, area: own, rank: rank && { ...rank, field: WHOLE } } : null;
}

/** What the table of the 34 has of the place of a claim. */
function figuresOf(tables: Tables, { area, measure, period, basis }: ReadClaim): ClaimFigure[] {
  if (!area || !measure?.code || measure.part !== null || !period) return [];
  const table = tables.read(measure.code, period.timePeriod, ALL34);
  const row = table?.rows.find((one) => one.area.code === area.code);
  return (table?.columns ?? []).flatMap((column, at): ClaimFigure[] => {
    const cell = row?.cells[at];
    const { dataset, timePeriod, unit, unitMult, priceBasis, releasedOn } = column;
    if (!cell || cell.value === null || !basesOf(basis).includes(column.basis)) return [];
    if (!namesOf(period.timePeriod).includes(timePeriod)) return [];
    return [
      {
        ...{ key: cell.key, dataset, area: area.code, basis: column.basis, timePeriod, value: cell.value, shown: '' },
        ...{
          status: cell.status,
          unit,
          unitMult,
          priceBasis,
          release: 0,
          releasedOn: releasedOn.at(-1) ?? '',
          place: '',
        },
      },
    ];
  });
}

import type { ReadClaim } from '../claims/readClaim.ts';
import { bothLangs, digits, written } from '../claims/relations.ts';
import { yearBefore } from '../model/period.ts';
import type { ClaimFigure } from '../query/claimFigures.ts';
import { exact, HUNDRED, minus, over, plus, type Exact } from '../statistics/exact.ts';
import { contains } from '../statistics/interval.ts';
import { plainValue } from './claimAgrees.ts';
import { cellOf, namesOf, type Finding } from './claimEvidence.ts';

const find = (
  all: readonly ClaimFigure[],
  area: string | undefined,
  period: string | null,
  bases: readonly string[],
): ClaimFigure | undefined =>
  all.find(
    (one) =>
      one.area === area &&
      bases.includes(one.basis) &&
      period !== null &&
      namesOf(period as never).includes(one.timePeriod),
  );
const GROWTH = ['SPLY', 'SPLY_GROWTH'];

/** "Gấp 1,3 lần Bắc Ninh", "gấp 1,2 lần cùng kỳ": one level divided by another of the same source. */
export function ratioFinding(claim: ReadClaim, all: readonly ClaimFigure[]): Finding | null {
  const { area, whole, period } = claim;
  if (!area || !period) return null;
  if (claim.basis === 'SPLY_GROWTH') {
    const rate = find(all, area.code, period.timePeriod, GROWTH);
    const then = find(all, area.code, yearBefore(period.timePeriod), ['LEVEL']);
    const now = find(all, area.code, period.timePeriod, ['LEVEL']);
    if (rate) return said(claim, over(plus(HUNDRED, plainValue(rate)), HUNDRED), [rate], 2);
    return now && then ? said(claim, over(plainValue(now), plainValue(then)), [now, then], 2) : null;
  }
  const own = find(all, area.code, period.timePeriod, ['LEVEL']);
  const other = whole ? find(all, whole.code, period.timePeriod, ['LEVEL']) : undefined;
  if (!own || !other || own.dataset !== other.dataset || other.value === 0) return null;
  return said(claim, over(plainValue(own), plainValue(other)), [own, other], 2);
}

/** "Cao hơn cả nước 1,2 điểm phần trăm": one growth less another of the same period and source. */
export function pointsFinding(claim: ReadClaim, all: readonly ClaimFigure[]): Finding | null {
  const { area, whole, period } = claim;
  if (!area || !whole || !period || area.code === whole.code) return null;
  const [own, other] = [area, whole].map(({ code }) => find(all, code, period.timePeriod, GROWTH));
  if (!own || !other || own.dataset !== other.dataset) return null;
  return said(claim, minus(plainValue(own), plainValue(other)), [own, other], 2);
}

/** Only what was printed can be subtracted again by a reader: a result beside the last digit speaks against nothing. */
function said(claim: ReadClaim, value: Exact, figures: readonly ClaimFigure[], decimals: number): Finding | null {
  if (!claim.within) return null;
  const fits = contains(claim.within, value);
  const step = over(exact(1), exact(10 ** (claim.numeral?.decimals ?? 0)));
  const { low, high } = claim.within;
  const near = contains({ low: minus(low, step), high: plus(high, step), lowOpen: false, highOpen: false }, value);
  const text = bothLangs((lang) =>
    lang === 'vi'
      ? `kho: ${digits(value, decimals, lang)}, bài viết nêu ${written(claim, lang)}`
      : `the workspace: ${digits(value, decimals, lang)}, the text says ${written(claim, lang)}`,
  );
  const base = { arithmetic: [text], cells: figures.map(cellOf) };
  if (fits) return { ...base, verdict: 'confirmed' };
  return near ? base : { ...base, verdict: 'contradicted' };
}

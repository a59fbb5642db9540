import { BALANCE, DEFICIT, isBalance, TRADE } from '../claims/measureWords.ts';
import type { ReadClaim } from '../claims/readClaim.ts';
import { bothLangs, digits, inUnitOf, written } from '../claims/relations.ts';
import { periodText, type TimePeriod } from '../model/period.ts';
import type { ClaimFigure } from '../query/claimFigures.ts';
import { compare, exact, minus, over, plus, shifted, ZERO, type Exact } from '../statistics/exact.ts';
import { contains } from '../statistics/interval.ts';
import { plainValue } from './claimAgrees.ts';
import { isNear } from './claimAssumed.ts';
import { cellOf, isStale, namesOf, type Finding } from './claimEvidence.ts';

/** The balance of trade, and exports and imports together, computed from both; a difference in the last digits speaks against nothing. */
export function tradeFinding(
  claim: ReadClaim,
  out: readonly ClaimFigure[],
  into: readonly ClaimFigure[],
  day: string | null,
  periods: readonly TimePeriod[],
): Finding | null {
  const { area, period, measure, within } = claim;
  if (claim.kind !== 'value' || !area || !period || !within || measure?.part) return null;
  const name = measure?.name.vi ?? TRADE;
  const levels = (all: readonly ClaimFigure[], of: TimePeriod): ClaimFigure[] =>
    all.filter(
      (one) =>
        one.area === area.code &&
        one.basis === 'LEVEL' &&
        one.unit === claim.unit &&
        namesOf(of).includes(one.timePeriod),
    );
  // every vintage of one beside every vintage of the other: a text may have either
  const pairsOf = (of: TimePeriod): Pair[] =>
    levels(out, of).flatMap((a) => levels(into, of).map((b) => pairOf(a, b, name)));
  const pairs = pairsOf(period.timePeriod);
  const [newest] = pairs;
  if (!newest) return null;
  const found = pairs.find(({ value }) => contains(within, value)) ?? newest;
  const text = bothLangs((lang) => {
    const sides = found.sides.map((one) => digits(shifted(one, -(claim.numeral?.mult ?? 0)), 2, lang));
    const sum = `${sides.join(isBalance(name) ? ' − ' : ' + ')} = ${inUnitOf(claim, found.result, 2, lang)}`;
    return lang === 'vi'
      ? `kho: xuất khẩu và nhập khẩu ${sum} (${periodText(period.timePeriod)}), bài viết nêu ${written(claim, lang)}`
      : `the workspace: exports and imports ${sum} (${periodText(period.timePeriod, 'en')}), the text says ${written(claim, lang)}`;
  });
  const base = { arithmetic: [text], cells: found.figures.map(cellOf) };
  if (contains(within, found.value)) return { ...base, verdict: 'confirmed' };
  const most = shifted(over(exact(1), exact(10)), claim.numeral?.mult ?? 0);
  const wide = { low: minus(within.low, most), high: plus(within.high, most), lowOpen: false, highOpen: false };
  // a period carried over from another sentence is left open where another one of the text fits
  const isOpen =
    !isNear(period.reach) && periods.some((of) => pairsOf(of).some(({ value }) => contains(within, value)));
  return isOpen || contains(wide, found.value) || isStale(newest.figures[0], day)
    ? base
    : { ...base, verdict: 'contradicted' };
}

type Pair = {
  readonly figures: readonly [ClaimFigure, ClaimFigure];
  readonly sides: readonly [Exact, Exact];
  readonly result: Exact;
  /** As a text tells it, which says of which side the surplus is in words. */
  readonly value: Exact;
};

function pairOf(exported: ClaimFigure, imported: ClaimFigure, name: string): Pair {
  const [a, b] = [plainValue(exported), plainValue(imported)];
  const result = isBalance(name) ? minus(a, b) : plus(a, b);
  // "cán cân thương mại" alone says nothing of its side
  const isMirrored = name === DEFICIT || (name === BALANCE && compare(result, ZERO) < 0);
  return { figures: [exported, imported], sides: [a, b], result, value: isMirrored ? minus(ZERO, result) : result };
}

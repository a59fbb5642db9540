import type { ReadClaim } from '../claims/readClaim.ts';
import { bothLangs, digits, written } from '../claims/relations.ts';
import type { Caution, ClaimCell } from '../model/claim.ts';
import { call, expressionText, published } from '../model/expression.ts';
import { dayText } from '../model/format.ts';
import { publisherText } from '../model/measures.ts';
import { keyFromText } from '../model/observation.ts';
import { periodBefore, periodText } from '../model/period.ts';
import type { Text } from '../model/text.ts';
import type { ClaimFigure } from '../query/claimFigures.ts';
import {
  compare,
  exact,
  HUNDRED,
  isPositive,
  minus,
  over,
  plus,
  times,
  toNumber,
  type Exact,
} from '../statistics/exact.ts';
import { exactly, intersect } from '../statistics/interval.ts';
import { plainValue } from './claimAgrees.ts';
import { cellOf, isStale, namesOf, type Finding } from './claimEvidence.ts';

/** The levels of a period and of the one before, and the growth that they make. */
type Pair = { readonly now: ClaimFigure; readonly before: ClaimFigure; readonly growth: Exact };

/** Rounding of estimated levels moves such a growth by so many points at most. */
const ROOM = exact(0.1);

/**
 * A growth on the month or quarter before, of a level whose source publishes none: computed from two levels of one release.
 * Two releases make no growth that could speak against a text, for the earlier level may have been revised in between.
 */
export function previousFinding(claim: ReadClaim, all: readonly ClaimFigure[], day: string | null): Finding | null {
  const period = claim.period?.timePeriod;
  const last = period && periodBefore(period);
  if (claim.basis !== 'PREV_GROWTH' || !last || !claim.within) return null;
  const levels = (names: readonly string[]): ClaimFigure[] =>
    all.filter((one) => one.area === claim.area?.code && one.basis === 'LEVEL' && names.includes(one.timePeriod));
  const [now, before] = [levels(namesOf(period)), levels(namesOf(last))];
  const pairs = now.flatMap((a) => before.flatMap((b) => pairOf(a, b)));
  const whole = pairs.filter((one) => one.now.release === one.before.release);
  const fits = ({ growth }: Pair): boolean =>
    claim.within !== null && intersect(claim.within, exactly(growth)).value !== null;
  const match = whole.find(fits);
  if (match) return { verdict: 'confirmed', arithmetic: [said(claim, match, true)], cells: cellsOf(match) };
  const [newest] = whole;
  if (!newest)
    return now.length + before.length > 0 ? { verdict: 'uncheckable', missing: [ONE_RELEASE(pairs[0])] } : null;
  const then = pairs.find(fits);
  if (then)
    return {
      verdict: 'confirmed',
      arithmetic: [said(claim, then, true)],
      cells: cellsOf(then),
      cautions: [REVISED(newest)],
    };
  const far = pairs.every(({ growth }) => compare(apart(claim, growth), ROOM) > 0);
  const finding = { arithmetic: [said(claim, newest, false)], cells: cellsOf(newest) };
  return far && !isStale(newest.now, day) && !claim.period?.then
    ? { ...finding, verdict: 'contradicted' }
    : { ...finding, verdict: 'uncheckable', missing: [ONE_RELEASE(newest)] };
}

function pairOf(now: ClaimFigure, before: ClaimFigure): Pair[] {
  const same = now.dataset === before.dataset && now.unit === before.unit && now.priceBasis === before.priceBasis;
  const base = plainValue(before);
  if (!same || !isPositive(base)) return [];
  return [{ now, before, growth: minus(times(over(plainValue(now), base), HUNDRED), HUNDRED) }];
}

/** How far a growth lies from what the writing of a claim leaves. */
function apart({ within, value }: ReadClaim, growth: Exact): Exact {
  const { low, high } = within ?? exactly(value ?? growth);
  if (compare(growth, low) < 0) return minus(low, growth);
  return compare(growth, high) > 0 ? minus(growth, high) : minus(low, plus(low, ROOM));
}

/** The growth as an expression that `figure.read` computes again, then the two levels. */
function cellsOf({ now, before, growth }: Pair): readonly ClaimCell[] {
  const term = (one: ClaimFigure) => {
    const key = keyFromText(one.key);
    return key && published(key, one.release);
  };
  const [a, b] = [term(now), term(before)];
  const computed = a && b && { key: expressionText(call('growth', a, b)), value: toNumber(growth) };
  return [
    ...(computed ? [{ ...cellOf(now), ...computed, unit: 'PT', unitMult: 0, place: '' }] : []),
    cellOf(now),
    cellOf(before),
  ];
}

const said = (claim: ReadClaim, { now, before, growth }: Pair, fits: boolean): Text =>
  bothLangs((lang) => {
    const level = (one: ClaimFigure): string =>
      `${digits(exact(one.value), 1, lang)} (${periodText(one.timePeriod, lang)}, ${dayText(one.releasedOn, lang)})`;
    const text = { vi: 'bài viết', en: 'the text' }[lang];
    const by = publisherText(now.dataset)[lang];
    return `${text} ${written(claim, lang)} ${fits ? '=' : '≠'} ${level(now)} ÷ ${level(before)} − 1 = ${digits(growth, 2, lang)}% (${by})`;
  });

const REVISED = ({ growth }: Pair): Caution => ({
  code: 'revised-since',
  severity: 'note',
  text: bothLangs((lang) =>
    lang === 'vi'
      ? `kỳ trước tính theo số công bố khi đó; theo số đã điều chỉnh là ${digits(growth, 2, lang)}%`
      : `on the period before as it was published then; as revised it is ${digits(growth, 2, lang)}%`,
  ),
});

const ONE_RELEASE = (pair: Pair | undefined): Text =>
  bothLangs((lang) => {
    const days =
      pair && pair.now.release !== pair.before.release
        ? [pair.now, pair.before].map(({ releasedOn }) => dayText(releasedOn, lang))
        : null;
    if (lang === 'vi')
      return `mức của hai kỳ liền nhau trong cùng một lần công bố${days ? ` (kho có kỳ này theo số ngày ${days[0]}, kỳ trước theo số ngày ${days[1]}, có thể đã được điều chỉnh)` : ''}`;
    return `the levels of both periods in one release${days ? ` (the workspace has this one of ${days[0]}, the one before of ${days[1]}, which may have been revised)` : ''}`;
  });

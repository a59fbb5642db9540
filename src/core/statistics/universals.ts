import type { ThresholdOp } from '../model/threshold.ts';
import { isKnown, missingOf, type Known, type Member } from './computed.ts';
import { compare, isPositive, rounded, ZERO, type Exact } from './exact.ts';

/** Whether an unrounded value meets a threshold: "từ 10 % trở lên" is ge, "trên 10 %" is gt. */
export function meetsExactly(value: Exact, op: ThresholdOp, threshold: Exact): boolean {
  const distance = compare(value, threshold);
  if (op === 'gt') return distance > 0;
  if (op === 'ge') return distance >= 0;
  return op === 'lt' ? distance < 0 : distance <= 0;
}

export type Universal<M extends Member> = {
  /** "all" only where every member has a figure and meets it; one exception settles it; a missing figure leaves it open. */
  readonly verdict: 'all' | 'not-all' | 'undecided';
  readonly meeting: readonly Known<M>[];
  readonly exceptions: readonly Known<M>[];
  readonly missing: readonly string[];
};

/** "Tất cả … đều": whether all members meet something, with the exceptions and with those that gave no figure. */
export function holdsForAll<M extends Member>(members: readonly M[], meets: (value: Exact) => boolean): Universal<M> {
  const known = members.filter(isKnown);
  const exceptions = known.filter(({ value }) => !meets(value));
  const missing = missingOf(members);
  const open = missing.length > 0 || members.length === 0;
  return {
    verdict: exceptions.length > 0 ? 'not-all' : open ? 'undecided' : 'all',
    meeting: known.filter(({ value }) => meets(value)),
    exceptions,
    missing,
  };
}

/**
 * "Khôi phục đà tăng trưởng": growth in % is above 0 now and was not before (FIELD 1.3, F-9).
 * Without the figure before it cannot be told; one of 0 or below now rules it out in any case.
 */
export function recovery(
  now: Exact | null,
  before: Exact | null,
): 'recovered' | 'grew-before' | 'not-growing' | 'undecided' {
  if (now === null) return 'undecided';
  if (!isPositive(now)) return 'not-growing';
  if (before === null) return 'undecided';
  return compare(before, ZERO) > 0 ? 'grew-before' : 'recovered';
}

export type ThresholdFacts<M extends Member> = {
  readonly meeting: readonly Known<M>[];
  readonly above: readonly Known<M>[];
  readonly at: readonly Known<M>[];
  readonly below: readonly Known<M>[];
  /** Not at the threshold, but printed like it: 99.96 prints 100,0 and is below 100. */
  readonly boundary: readonly Known<M>[];
  readonly missing: readonly string[];
};

/** Who is above, at and below a threshold, on unrounded values (Eurostat: thresholds on full precision, FIELD 3.6). */
export function thresholdFacts<M extends Member>(
  members: readonly M[],
  op: ThresholdOp,
  threshold: Exact,
  decimals: number,
): ThresholdFacts<M> {
  const known = members.filter(isKnown);
  const distance = ({ value }: Known<M>): number => compare(value, threshold);
  const printed = rounded(threshold, decimals);
  return {
    meeting: known.filter(({ value }) => meetsExactly(value, op, threshold)),
    above: known.filter((member) => distance(member) > 0),
    at: known.filter((member) => distance(member) === 0),
    below: known.filter((member) => distance(member) < 0),
    boundary: known.filter(
      (member) => distance(member) !== 0 && compare(rounded(member.value, decimals), printed) === 0,
    ),
    missing: missingOf(members),
  };
}

import type { Computed, Member } from '../../../src/core/statistics/computed.ts';
import { exact, roundedText, type Exact } from '../../../src/core/statistics/exact.ts';
import type { Interval } from '../../../src/core/statistics/interval.ts';

/** Members from names and numbers; null stays null. */
export const members = (values: Readonly<Record<string, number | null>>): Member[] =>
  Object.entries(values).map(([id, value]) => ({ id, value: value === null ? null : exact(value) }));

/** The result of a computation that must have one. */
export function valueOf<T>(from: Computed<T>): T {
  if (from.reason !== null) throw new Error(`no result: ${from.reason.code} ${from.reason.of.join()}`);
  return from.value;
}

/** A result as people print it. */
export const printed = (from: Computed | Exact, decimals: number): string =>
  roundedText('reason' in from ? valueOf(from) : from, decimals);

/** The ends of a range as people print them. */
export const ends = ({ low, high }: Interval, decimals: number): string[] =>
  [low, high].map((end) => roundedText(end, decimals));

import { allKnown, andThen, computed, refused, type Computed, type Known, type Member } from './computed.ts';
import { exact, isPositive, isZero, over, sum, toNumber, type Exact } from './exact.ts';
import { ranked } from './rank.ts';

export type Spread = { readonly ratio: Exact; readonly highest: string; readonly lowest: string };

/** Highest ÷ lowest of positive figures, with the names of both. */
export const highestToLowest = (members: readonly Member[]): Computed<Spread> =>
  andThen(allPositive(members), (known): Computed<Spread> => {
    const order = ranked(known);
    const [highest, lowest] = [order[0], order.at(-1)];
    if (!highest || !lowest) return refused('nothing');
    return computed({ ratio: over(highest.value, lowest.value), highest: highest.id, lowest: lowest.id });
  });

/** Standard deviation of all members (not of a sample) ÷ mean, without weights; a pure number. */
export const variation = (members: readonly Member[]): Computed<number> =>
  andThen(allKnown(members), (known) => {
    const mean = over(sum(known.map(({ value }) => value)), exact(known.length));
    if (isZero(mean)) return refused('zero-base');
    if (!isPositive(mean)) return refused('negative-base');
    return computed(deviation(known.map(({ value }) => toNumber(over(value, mean)))));
  });

/** All figures, each above 0; else the names of those that are missing or are not. */
export const allPositive = <M extends Member>(members: readonly M[]): Computed<readonly Known<M>[]> =>
  andThen(allKnown(members), (known) => {
    const others = known.filter(({ value }) => !isPositive(value)).map(({ id }) => id);
    return others.length > 0 ? refused('not-positive', others) : computed(known);
  });

/** Standard deviation of all values, divided by their number. */
export function deviation(values: readonly number[]): number {
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  return Math.sqrt(values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length);
}

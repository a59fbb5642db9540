import { cumulative, month, sameSpan, type TimePeriod } from '../model/period.ts';
import { allKnown, andThen, computed, refused, type Computed, type Member } from './computed.ts';
import { minus, sum, type Exact } from './exact.ts';
import { indexFromLevels, previousFromIndex } from './growth.ts';
import { weightedMean } from './weighted.ts';

/**
 * Levels of one series as one vintage knows them. Months of one release and cumulative figures of another do not go
 * together: a revision of May would turn up in June.
 */
export type Levels = {
  readonly of: ReadonlyMap<TimePeriod, Exact | null>;
  /** False for stocks at a day, for indices and for rates: nothing of them is added up over time. */
  readonly additive: boolean;
};

/** Months `first` to `last` of a year added up: a quarter, a half-year, January and February together, the year so far. */
export function spanFromMonths(levels: Levels, year: number, first: number, last: number): Computed {
  if (!levels.additive) return refused('not-additive');
  const months = Array.from({ length: last - first + 1 }, (_, i) => member(levels, month(year, first + i)));
  return andThen(allKnown(months), (known) => computed(sum(known.map(({ value }) => value))));
}

/** The same span as the difference of two cumulative figures: up to `last` less up to the month before `first`. */
export function spanFromCumulative(levels: Levels, year: number, first: number, last: number): Computed {
  if (!levels.additive) return refused('not-additive');
  const ends = first > 1 ? [last, first - 1] : [last];
  return andThen(allKnown(ends.map((end) => member(levels, cumulative(year, end)))), ([upTo, before]) => {
    if (!upTo) return refused('nothing');
    return computed(before ? minus(upTo.value, before.value) : upTo.value);
  });
}

/** A month from the cumulative figures that end in it and before it. */
export const monthFromCumulative = (levels: Levels, year: number, m: number): Computed =>
  spanFromCumulative(levels, year, m, m);

/** The year so far from its months. */
export const cumulativeFromMonths = (levels: Levels, year: number, months: number): Computed =>
  spanFromMonths(levels, year, 1, months);

export const quarterFromMonths = (levels: Levels, year: number, q: number): Computed =>
  spanFromMonths(levels, year, 3 * q - 2, 3 * q);

export const halfYearFromMonths = (levels: Levels, year: number, half: 1 | 2): Computed =>
  spanFromMonths(levels, year, 6 * half - 5, 6 * half);

/** January and February together, which the date of Tết does not disturb (FIELD 3.5). */
export const januaryFebruary = (levels: Levels, year: number): Computed => spanFromMonths(levels, year, 1, 2);

/** One month of several: its index, and what makes it comparable with the others. */
export type IndexPiece = {
  readonly id: string;
  readonly index: Exact | null;
  readonly level: Exact | null;
  /** Volume of the base period. */
  readonly weight: Exact | null;
};

export type JoinedIndex = { readonly index: Exact; readonly by: 'levels' | 'weights' };

/**
 * The index of several months together, a ratio of sums: Σ level ÷ Σ(level × 100 ÷ index) × 100, or Σ wI ÷ Σ w.
 * Never the mean of the months (FIELD 3.1); without levels and weights there is none.
 */
export function joinedIndex(pieces: readonly IndexPiece[]): Computed<JoinedIndex> {
  const indices = allKnown(pieces.map(({ id, index }) => ({ id, value: index })));
  return andThen(indices, (): Computed<JoinedIndex> => {
    if (pieces.every(({ level }) => level !== null)) return byLevels(pieces);
    const bare = pieces.filter(({ weight }) => weight === null).map(({ id }) => id);
    if (bare.length > 0) return refused('needs-levels', bare);
    const mean = weightedMean(pieces.map(({ id, index, weight }) => ({ id, value: index, weight })));
    return andThen(mean, ({ mean: index }) => computed({ index, by: 'weights' }));
  });
}

function byLevels(pieces: readonly IndexPiece[]): Computed<JoinedIndex> {
  const before = pieces.map(({ id, index, level }) => ({ id, value: previousFromIndex(level, index).value }));
  const wrong = before.filter(({ value }) => value === null).map(({ id }) => id);
  if (wrong.length > 0) return refused('index-not-positive', wrong);
  const total = (all: readonly (Exact | null)[]): Exact => sum(all.filter((one) => one !== null));
  const joined = indexFromLevels(total(pieces.map(({ level }) => level)), total(before.map(({ value }) => value)));
  return andThen(joined, (index) => computed({ index, by: 'levels' }));
}

/** The level of a period under any of its names; the id is the name that was looked for. */
function member({ of }: Levels, period: TimePeriod): Member {
  const found = sameSpan(period).find((name) => (of.get(name) ?? null) !== null);
  return { id: period, value: (found && of.get(found)) ?? null };
}

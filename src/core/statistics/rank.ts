import { isKnown, missingOf, refused, computed, type Computed, type Known, type Member } from './computed.ts';
import { compare } from './exact.ts';

export type Ranked<M extends Member> = Known<M> & { readonly rank: number };

/** Members with a figure, highest first; ties share the rank 1 + number of higher ones and keep the order in which they were given. */
export function ranked<M extends Member>(members: readonly M[]): Ranked<M>[] {
  const known = members.filter(isKnown).sort((a, b) => compare(b.value, a.value));
  return known.map((member) => ({
    ...member,
    rank: 1 + known.findIndex((other) => compare(other.value, member.value) === 0),
  }));
}

export type Top<M extends Member> = {
  readonly members: readonly Ranked<M>[];
  /** More than `n` members, because the last place is shared. */
  readonly tied: boolean;
  /** Members without a figure: any of them might belong here. */
  readonly missing: readonly string[];
};

/** The `n` highest; a tie on the last place takes all who share it, so that nobody is left out by chance. */
export function top<M extends Member>(members: readonly M[], n: number): Top<M> {
  const taken = ranked(members).filter(({ rank }) => rank <= n);
  return { members: taken, tied: taken.length > n, missing: missingOf(members) };
}

export type RankChange = {
  readonly id: string;
  readonly now: number;
  readonly before: number;
  /** Places won, negative for places lost. */
  readonly up: number;
};

/** Change of rank of each member; only between two complete lists of the same members, for a gap moves all ranks below it. */
export function rankChanges(now: readonly Member[], before: readonly Member[]): Computed<readonly RankChange[]> {
  const missing = [...new Set([...missingOf(now), ...missingOf(before)])];
  if (missing.length > 0) return refused('missing', missing);
  const earlier = new Map(ranked(before).map(({ id, rank }) => [id, rank]));
  const strangers = [...now, ...before]
    .map(({ id }) => id)
    .filter((id) => !earlier.has(id) || !now.some((m) => m.id === id));
  if (strangers.length > 0) return refused('other-parts', [...new Set(strangers)]);
  return computed(
    ranked(now).map(({ id, rank }) => {
      const was = earlier.get(id) ?? rank;
      return { id, now: rank, before: was, up: was - rank };
    }),
  );
}

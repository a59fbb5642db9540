import type { Exact } from './exact.ts';
import type { Reason, ReasonCode } from './reasons.ts';

/** A result, or the reason why there is none: never infinite, never a zero in place of what is missing. */
export type Computed<T = Exact> =
  { readonly value: T; readonly reason: null } | { readonly value: null; readonly reason: Reason };

/** A figure of one place, item or period; null where the office gave none. */
export type Member = { readonly id: string; readonly value: Exact | null };

export const computed = <T>(value: T): Computed<T> => ({ value, reason: null });

/** No result; `of` are the ids of what is missing or in the way. */
export const refused = (code: ReasonCode, of: readonly string[] = []): Computed<never> => ({
  value: null,
  reason: { code, of },
});

/** The same result one step further; a reason stays what it is. */
export const andThen = <T, U>(from: Computed<T>, next: (value: T) => Computed<U>): Computed<U> =>
  from.reason === null ? next(from.value) : from;

export type Known<M extends Member> = M & { readonly value: Exact };
export const isKnown = <M extends Member>(member: M): member is Known<M> => member.value !== null;

/** The ids of the members without a figure. */
export const missingOf = (members: readonly Member[]): string[] =>
  members.filter((member) => !isKnown(member)).map(({ id }) => id);

/** All members with their figures, or the names of those that have none. */
export function allKnown<M extends Member>(members: readonly M[]): Computed<readonly Known<M>[]> {
  const missing = missingOf(members);
  if (members.length === 0) return refused('nothing');
  return missing.length > 0 ? refused('missing', missing) : computed(members.filter(isKnown));
}

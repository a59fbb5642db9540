import { compare } from '../statistics/exact.ts';
import { intersect } from '../statistics/interval.ts';
import { amountClaims } from './amounts.ts';
import { inside, type Context } from './context.ts';
import { countClaims } from './counts.ts';
import type { ReadClaim } from './readClaim.ts';
import { statementClaims } from './statements.ts';

/** All claims of a text in its order, numbered from 1. A number that is part of a period, a count or a threshold is no claim of its own. */
export function readClaims(context: Context): ReadClaim[] {
  const all = context.prose.sentences.flatMap((sentence, index) => {
    const free = inside(context.numerals, sentence).filter(
      (one) => ![...context.periods, ...context.places].some((other) => other.start < one.end && one.start < other.end),
    );
    const { claims, taken } = countClaims(context, sentence, index, free);
    const left = free.filter((one) => !taken.some((other) => other.start < one.end && one.start < other.end));
    const amounts = amountClaims(context, sentence, index, left);
    const statements = statementClaims(context, sentence, index).filter(
      (one) => ![...claims].some((other) => other.start < one.end && one.start < other.end),
    );
    return [...claims, ...amounts, ...statements];
  });
  all.sort((a, b) => a.start - b.start || a.id - b.id);
  const ids = new Map(all.map((one, at) => [one.id, at + 1]));
  return all.map(titled).map((one) => ({
    ...one,
    id: ids.get(one.id) ?? 0,
    beside: one.beside === null ? null : (ids.get(one.beside) ?? null),
  }));
}

/** A title leaves out of which period and place it is: those of the first claim of the text that says the same. */
function titled(claim: ReadClaim, _at: number, all: readonly ReadClaim[]): ReadClaim {
  if (claim.paragraph > 0 || (claim.period && claim.area) || claim.value === null) return claim;
  const same = all.find(
    (one) =>
      one.paragraph > 0 &&
      one.period !== null &&
      one.kind === claim.kind &&
      one.unit === claim.unit &&
      one.measure?.code === claim.measure?.code &&
      (claim.area === null || claim.area.code === one.area?.code) &&
      meet(claim, one),
  );
  if (!same) return claim;
  const far = <T extends { readonly reach: unknown }>(one: T | null): T | null => one && { ...one, reach: 'text' };
  return { ...claim, period: claim.period ?? far(same.period), area: claim.area ?? far(same.area) };
}

/** The same number, as far as the title rounds it. */
const meet = ({ within, value, count }: ReadClaim, one: ReadClaim): boolean =>
  count !== null || within === null
    ? count?.n === one.count?.n && value !== null && one.value !== null && compare(value, one.value) === 0
    : one.within !== null && intersect(within, one.within).value !== null;

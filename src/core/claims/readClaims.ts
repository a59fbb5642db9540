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
  return all.map((one) => ({
    ...one,
    id: ids.get(one.id) ?? 0,
    beside: one.beside === null ? null : (ids.get(one.beside) ?? null),
  }));
}

import {
  expressionText,
  type CallTerm,
  type Expression,
  type ObservationTerm,
  type WeightTerm,
} from '../model/expression.ts';
import { refused, type Computed, type Member } from './computed.ts';
import type { Exact } from './exact.ts';
import type { Formula } from './formula.ts';
import { FORMULAS } from './formulas.ts';

/** What an expression rests on: the number of a term, or null; and the single terms that a term of members stands for. */
export type Terms = {
  readonly valueOf: (term: ObservationTerm | WeightTerm) => Exact | null;
  readonly expand: (term: ObservationTerm | WeightTerm) => readonly (ObservationTerm | WeightTerm)[];
};

/** The formula of a call whose arguments it can take; null for an unknown one or a wrong number of arguments. */
export function formulaOf({ formula, args }: CallTerm): Formula | null {
  const known = Object.hasOwn(FORMULAS, formula) ? FORMULAS[formula] : undefined;
  if (!known) return null;
  const isOpen = known.slots.at(-1) === 'many';
  return (isOpen ? args.length >= known.slots.length : args.length === known.slots.length) ? known : null;
}

/** Every formula of an expression is known and gets what it takes. */
export function isSound(one: Expression): boolean {
  if (one.kind !== 'call') return true;
  const isList = one.formula === LIST;
  return (isList || formulaOf(one) !== null) && one.args.every(isSound);
}

/** A list that stands where a formula takes several numbers and more arguments follow. */
export const LIST = 'list';

/** Computes an expression exactly, from the inside out. A missing number or an inner reason makes the whole missing, and is named. */
export function evaluate(one: Expression, terms: Terms): Computed {
  if (one.kind !== 'call') {
    const value = terms.valueOf(one);
    return value ? { value, reason: null } : refused('missing', [expressionText(one)]);
  }
  const formula = formulaOf(one);
  if (!formula) throw new Error(`no formula ${one.formula} of ${one.args.length}`);
  const last = formula.slots.length - 1;
  const inner: Computed[] = [];
  const slots = formula.slots.map((_, i) => {
    const args = i === last ? one.args.slice(i) : one.args.slice(i, i + 1);
    return args.flatMap((arg) => membersOf(arg, terms, inner));
  });
  // an inner figure that cannot be computed says why itself: missing names alone would hide it
  const failed = inner.find(({ reason }) => reason !== null && reason.code !== 'missing');
  return failed ?? formula.compute(slots);
}

function membersOf(arg: Expression, terms: Terms, inner: Computed[]): Member[] {
  if (arg.kind !== 'call')
    return terms.expand(arg).map((term) => ({ id: expressionText(term), value: terms.valueOf(term) }));
  if (arg.formula === LIST) return arg.args.flatMap((each) => membersOf(each, terms, inner));
  const [only] = arg.args;
  // a formula of one number, over members, is that of each
  if (only && only.kind !== 'call' && only.members && formulaOf(arg)?.slots.join() === 'one')
    return terms.expand(only).flatMap((term) => membersOf({ ...arg, args: [term] }, terms, inner));
  const found = evaluate(arg, terms);
  inner.push(found);
  return [{ id: found.reason?.of[0] ?? expressionText(arg), value: found.value }];
}
